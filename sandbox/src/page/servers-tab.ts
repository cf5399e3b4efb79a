import type { ServerView } from '../control/read-books.ts';
import { showServer } from '../control/read-books.ts';
import { SIZES } from '../digitalocean/sizes.ts';
import type { World } from '../http/service.ts';
import type { Html } from './html.ts';
import { clock, html, moment } from './html.ts';
import { empty, pill, sendButton } from './parts.ts';

const SHOWN = 60;
const TONES = { new: 'warn', active: 'ok', off: '', destroyed: 'bad' } as const;

/** The newest servers, living ones first. */
export function serversTab(world: World): Html {
  const servers = world.books.droplets
    .latest(SHOWN)
    .map((droplet) => showServer(droplet, world.now()))
    .sort((left, right) => Number(left.destroyedAt !== null) - Number(right.destroyedAt !== null));
  if (servers.length === 0) {
    return empty('No server yet', 'Droplets created at DigitalOcean appear here.');
  }
  return html`${servers.map((server) => card(world, server))}`;
}

function card(world: World, server: ServerView): Html {
  const size = SIZES.find((one) => one.slug === server.sizeSlug);
  const actions = world.books.actions.byRef(String(server.id));
  const hidden = server.destroyedAt === null && server.listedAt > world.now();
  return html`<article class="card">
    <div class="row">
      <div class="grow">
        <div class="title">${server.name}${server.account === 'test' && ' · test mode'}</div>
        <div class="sub">
          ${size ? `${size.vcpus} vCPU, ${size.memory / 1024} GB` : ''} · ${server.sizeSlug} ·
          ${server.regionSlug} · ${String(server.image.slug ?? server.image.name)}
        </div>
      </div>
      <div class="right">
        <div class="mono">${server.publicIp ?? 'no address yet'}</div>
        <div class="sub">${server.id}</div>
      </div>
      ${hidden && pill('not listed', 'warn')} ${pill(server.status, TONES[server.status])}
    </div>
    <div class="sub">
      created ${moment(server.createdAt)}${server.destroyedAt !== null && `, destroyed ${moment(server.destroyedAt)}`}
      ${server.tags.length > 0 && html` · <span class="mono">${server.tags.join(' ')}</span>`}
    </div>
    <details data-key="${server.id}">
      <summary>${actions.length} action${actions.length === 1 ? '' : 's'}</summary>
      <table>${actions.map(
        (action) => html`<tr>
          <td>${clock(action.startedAt)}</td>
          <td>${action.type}</td>
          <td>${action.completesAt === null ? 'never ends' : action.outcome}</td>
        </tr>`,
      )}</table>
    </details>
    ${
      server.destroyedAt === null &&
      html`<div class="actions">${sendButton(
        'Lose this server',
        `/control/servers/${server.id}/lose`,
        {
          className: 'danger',
          confirm: 'The server vanishes at the provider, without anybody asking. Go on?',
        },
      )}</div>`
    }
  </article>`;
}
