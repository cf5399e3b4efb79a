import type { FaultRecord } from '../books/records.ts';
import { FAULT_MODES } from '../books/records.ts';
import { REGIONS } from '../digitalocean/regions.ts';
import type { FaultInput } from '../faults.ts';
import type { World } from '../http/service.ts';
import type { Html } from './html.ts';
import { clock, html } from './html.ts';
import { empty, pill, sendButton } from './parts.ts';

const REQUESTS_SHOWN = 40;

interface Preset {
  label: string;
  fault: FaultInput;
}

const CREATE_DROPLET = {
  service: 'digitalocean',
  operation: 'createDroplet',
  times: 1,
} as const;
const PRESETS: { title: string; presets: Preset[] }[] = [
  {
    title: 'DigitalOcean',
    presets: [
      { label: 'Slow create', fault: { ...CREATE_DROPLET, mode: 'delay', delayMs: 8_000 } },
      {
        label: 'Create: 500, yet it exists',
        fault: { ...CREATE_DROPLET, mode: 'error-after-effect' },
      },
      {
        label: 'Create: time-out, listed after 20 s',
        fault: { ...CREATE_DROPLET, mode: 'timeout-after-effect', listedAfterMs: 20_000 },
      },
      { label: 'Never boots', fault: { ...CREATE_DROPLET, mode: 'stuck' } },
      {
        label: 'Next action fails',
        fault: {
          service: 'digitalocean',
          operation: 'dropletAction',
          mode: 'fail-action',
          times: 1,
        },
      },
      { label: '5 × 429', fault: { service: 'digitalocean', mode: 'rate-limit', times: 5 } },
      { label: 'Down', fault: { service: 'digitalocean', mode: 'error', status: 503 } },
    ],
  },
  {
    title: 'Tripay',
    presets: [
      {
        label: 'Create: 500, yet it exists',
        fault: {
          service: 'tripay',
          operation: 'createTransaction',
          mode: 'error-after-effect',
          times: 1,
        },
      },
      {
        label: 'Next callback lost',
        fault: { service: 'tripay', mode: 'drop-callbacks', times: 1 },
      },
      {
        label: 'Next callback 30 s late',
        fault: {
          service: 'tripay',
          operation: 'sendCallback',
          mode: 'delay',
          delayMs: 30_000,
          times: 1,
        },
      },
      { label: 'Down', fault: { service: 'tripay', mode: 'error', status: 503 } },
    ],
  },
  {
    title: 'Mail',
    presets: [
      { label: 'Defer the next', fault: { service: 'mail', mode: 'error', status: 451, times: 1 } },
      {
        label: 'Refuse the next',
        fault: { service: 'mail', mode: 'error', status: 550, times: 1 },
      },
    ],
  },
];

/** The forms of the tab; they are not refreshed, so nothing typed is lost. */
export function faultForms(world: World): Html {
  const settings = world.settings.read();
  return html`<h2>What shall go wrong next?</h2>
    <div class="card">
      ${PRESETS.map(
        ({ title, presets }) => html`<div class="sub">${title}</div>
          <div class="actions tight">${presets.map(({ label, fault }) =>
            sendButton(label, '/control/faults', { body: fault, done: `${label}: waiting.` }),
          )}</div>`,
      )}
      <details data-key="custom"><summary>Something else</summary>
        <form class="grid" action="/control/faults" data-done="Waiting." style="margin-top:10px">
          ${choice('Service', 'service', ['digitalocean', 'tripay', 'mail'])}
          ${field('Operation (empty = every)', 'operation', 'text')}
          ${choice('Mode', 'mode', FAULT_MODES)} ${field('Status', 'status')}
          ${field('Delay, ms', 'delayMs')} ${field('Listed after, ms', 'listedAfterMs')}
          ${field('Times (empty = until cleared)', 'times')}
          <button class="main">Add</button>
        </form>
      </details>
    </div>
    <div data-live="faults"></div>
    <h2>Settings</h2>
    <form class="card grid" action="/control/settings" data-done="Settings saved.">
      ${field('Boot takes, ms', 'bootMs', 'number', settings.bootMs)}
      ${field('Actions take, ms', 'actionMs', 'number', settings.actionMs)}
      ${field('Pay by itself after, ms (empty = never)', 'autoPayMs', 'number', settings.autoPayMs, true)}
      ${field('Callback retry after, ms', 'callbackRetryMs', 'number', settings.callbackRetryMs)}
      ${field('Default callback address', 'callbackUrl', 'url', settings.callbackUrl, true)}
      ${choice('Fee is paid by the', 'feePayer', ['merchant', 'customer'], settings.feePayer)}
      ${choice('A merchant_ref used twice', 'duplicateMerchantRef', ['allow', 'reject'], settings.duplicateMerchantRef)}
      <button class="main">Save</button>
    </form>
    <h2>Regions: press to sell out</h2>
    <div class="card" data-live="regions"></div>
    <h2>Latest requests</h2>
    <div class="card" data-live="requests"></div>
    ${sendButton('Forget everything', '/control/reset', {
      className: 'danger',
      confirm: 'Servers, payments, mails, faults and settings are forgotten. Go on?',
      reload: true,
    })}`;
}

/** The faults in force and those used up. */
export function faultList(world: World): Html {
  const faults = world.books.faults.all().reverse();
  if (faults.length === 0) return empty('Nothing is wrong', 'Every service answers as it should.');
  return html`<div class="card">
    <table>${faults.map(faultRow)}</table>
    <div class="actions" style="margin-top:10px">${sendButton('Clear all', '/control/faults', {
      method: 'DELETE',
    })}</div>
  </div>`;
}

function faultRow(fault: FaultRecord): Html {
  const left = fault.remaining === null ? 'until cleared' : `${fault.remaining} left`;
  const facts = [
    fault.status,
    fault.delayMs !== null && `${fault.delayMs} ms`,
    fault.listedAfterMs !== null && `listed after ${fault.listedAfterMs} ms`,
  ];
  return html`<tr>
    <td>${pill(fault.remaining === 0 ? 'used up' : left, fault.remaining === 0 ? '' : 'warn')}</td>
    <td>${fault.service} · ${fault.operation ?? 'everything'} · <strong>${fault.mode}</strong>
      ${facts.filter(Boolean).join(' · ')}</td>
    <td class="tight right">used ${fault.used}×</td>
  </tr>`;
}

/** One button per region that opens it or sells it out. */
export function regionList(world: World): Html {
  return html`<div class="actions">${REGIONS.map((region) => {
    const open = world.books.overrides.get(`region:${region.slug}`)?.available ?? region.available;
    return sendButton(`${region.slug}`, `/control/regions/${region.slug}`, {
      body: { available: !open },
      pressed: open,
      done: `${region.name}: ${open ? 'sold out' : 'open'}.`,
    });
  })}</div>`;
}

/** The latest requests the services received, newest first. */
export function requestList(world: World): Html {
  const requests = world.books.requests.latest(REQUESTS_SHOWN);
  if (requests.length === 0) return html`<div class="sub">None yet.</div>`;
  return html`<table>${requests.map(
    (request) => html`<tr>
      <td>${clock(request.at)}</td>
      <td class="tight">${pill(String(request.status ?? 'hung up'), request.status !== null && request.status < 400 ? 'ok' : 'bad')}</td>
      <td><strong>${request.operation}</strong> <span class="sub mono">${request.method} ${request.path}</span>
        ${request.faults.length > 0 && html`<span class="sub">· ${request.faults.join(', ')}</span>`}</td>
    </tr>`,
  )}</table>`;
}

function field(
  label: string,
  name: string,
  type: 'number' | 'text' | 'url' = 'number',
  value: string | number | null = null,
  nullable = false,
): Html {
  return html`<label>${label}<input name="${name}" type="${type}" value="${value ?? ''}"
    ${type === 'number' && html`min="0"`} ${nullable && html`data-nullable`}></label>`;
}

function choice(label: string, name: string, options: readonly string[], chosen?: string): Html {
  return html`<label>${label}<select name="${name}">${options.map(
    (option) => html`<option ${option === chosen && html`selected`}>${option}</option>`,
  )}</select></label>`;
}
