import type { Html } from './html.ts';
import { html } from './html.ts';

export function pill(text: string, tone: 'ok' | 'warn' | 'bad' | '' = ''): Html {
  return html`<span class="pill ${tone}">${text}</span>`;
}

export function empty(title: string, hint: string): Html {
  return html`<div class="card empty"><strong>${title}</strong>${hint}</div>`;
}

/** A button that sends JSON to the control API and then refreshes the page. */
export function sendButton(
  label: string,
  path: string,
  options: {
    body?: unknown;
    method?: 'POST' | 'DELETE';
    className?: 'main' | 'danger' | '';
    done?: string;
    confirm?: string;
    pressed?: boolean;
    reload?: boolean;
  } = {},
): Html {
  const { body = {}, method = 'POST', className = '', done = `${label}: done.` } = options;
  return html`<button type="button" class="${className}" data-id="${path}|${label}" data-send="${path}"
    data-method="${method}" data-body="${JSON.stringify(body)}" data-done="${done}"
    ${options.confirm && html`data-confirm="${options.confirm}"`}
    ${options.reload && html`data-reload="1"`}
    ${options.pressed !== undefined && html`aria-pressed="${String(options.pressed)}"`}>${label}</button>`;
}
