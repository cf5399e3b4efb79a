/** The script of the page: tabs, live refresh, buttons and forms that post JSON. */
export const SCRIPT = `
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
let toastTimer;
function toast(text) {
  const box = $('.toast'); box.textContent = text; box.hidden = false;
  clearTimeout(toastTimer); toastTimer = setTimeout(() => { box.hidden = true; }, 2600);
}
async function send(method, path, body) {
  const response = await fetch(path, { method, headers: { 'content-type': 'application/json' },
    body: method === 'DELETE' ? undefined : JSON.stringify(body ?? {}) });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? 'HTTP ' + response.status);
  return answer;
}
function showTab() {
  const wanted = location.hash.slice(1) || 'payments';
  for (const section of $$('main > section')) section.hidden = section.id !== 'tab-' + wanted;
  for (const link of $$('nav a')) link.setAttribute('aria-current', link.hash === '#' + wanted);
  scrollTo(0, 0);
  refresh();
}
function swap(place, text) {
  if (place.shown === text) return;
  const open = new Set($$('details[open]', place).map((one) => one.dataset.key));
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;
  place.shown = text; place.innerHTML = text;
  for (const one of $$('details', place)) if (open.has(one.dataset.key)) one.open = true;
  if (focused) $$('[data-id]', place).find((one) => one.dataset.id === focused)?.focus();
  markMail(); tick();
}
async function refresh() {
  if (document.hidden) return;
  const places = $$('main > section:not([hidden]) [data-live]');
  try {
    await Promise.all([...places, $('nav')].map(async (place) => {
      const response = await fetch('/page/' + place.dataset.live);
      if (!response.ok) return;
      swap(place, await response.text());
      if (place === $('nav')) for (const link of $$('nav a'))
        link.setAttribute('aria-current', link.hash === (location.hash || '#payments'));
    }));
  } catch { toast('The sandbox does not answer.'); }
}
function tick() {
  for (const one of $$('[data-until]')) {
    const left = Math.round((Number(one.dataset.until) - Date.now()) / 1000);
    const hours = Math.floor(left / 3600), minutes = Math.floor(left / 60) % 60;
    one.textContent = left <= 0 ? 'now' : hours ? hours + ' h ' + minutes + ' min'
      : minutes + ':' + String(left % 60).padStart(2, '0');
  }
}
let mailShown;
function markMail() {
  for (const one of $$('button.mail')) one.setAttribute('aria-current', one.dataset.mail === mailShown);
}
document.addEventListener('click', async (event) => {
  const mail = event.target.closest('[data-mail]');
  if (mail) {
    mailShown = mail.dataset.mail; markMail();
    const text = await (await fetch('/page/mail/' + mailShown)).text();
    $('#mail-shown').innerHTML = text;
    if (innerWidth <= 640) $('#mail-shown').scrollIntoView({ behavior: 'smooth' });
    return;
  }
  const button = event.target.closest('[data-send]');
  if (!button || (button.dataset.confirm && !confirm(button.dataset.confirm))) return;
  button.disabled = true;
  try {
    await send(button.dataset.method ?? 'POST', button.dataset.send, JSON.parse(button.dataset.body ?? '{}'));
    toast(button.dataset.done ?? 'Done.');
  } catch (error) { toast(error.message); }
  button.disabled = false;
  await refresh();
  if (button.dataset.reload) location.reload();
});
document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target, body = {};
  for (const field of form.elements) {
    if (!field.name || (field.value === '' && !('nullable' in field.dataset))) continue;
    body[field.name] = field.value === '' ? null : field.type === 'number' ? Number(field.value) : field.value;
  }
  try { await send('POST', form.getAttribute('action'), body); toast(form.dataset.done); }
  catch (error) { toast(error.message); }
  refresh();
});
addEventListener('hashchange', showTab);
document.addEventListener('visibilitychange', refresh);
setInterval(refresh, 2000); setInterval(tick, 1000);
showTab();
`;
