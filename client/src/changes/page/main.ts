// The script of the page that shows what changed. Its HTML comes from the server, which lets nothing active through.
import type { ChangesResult } from '../../../../server/src/protocol.js';
import type { ChangesWords, HostMessage, PageMessage } from '../messages.js';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void };

const editor = acquireVsCodeApi();
const page = document.getElementById('charter') as HTMLElement;

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  const compared = element('p', `${data.compared} `, button(data.words.choose, { type: 'choose' }));
  compared.className = 'compared';
  if (data.type === 'failed') page.replaceChildren(notice(data.reason), compared);
  else show(data.result, compared, data.words);
});
editor.postMessage({ type: 'ready' });

function show({ headline, html, rendered, places }: ChangesResult, compared: HTMLElement, words: ChangesWords): void {
  const top = element('p', headline);
  top.className = 'headline';
  const found = document.createElement('div');
  found.innerHTML = html;
  applyDepths(found);
  linkRows(found, places, words);
  page.replaceChildren(top, compared, found);
  if (rendered !== '') placeBeside(found, rendered, words);
}

/** The policy of the page keeps styles inside elements from applying; how deep a point stands is no matter of style. */
function applyDepths(found: HTMLElement): void {
  for (const item of found.querySelectorAll<HTMLElement>('.item')) {
    const depth = /--depth: (\d)/.exec(item.getAttribute('style') ?? '')?.[1];
    if (depth !== undefined) item.style.setProperty('--depth', depth);
  }
}

/** Each line of the table of changes leads to its place in the charter. */
function linkRows(found: HTMLElement, places: ChangesResult['places'], words: ChangesWords): void {
  for (const [index, row] of [...found.querySelectorAll('table.changes tbody tr')].entries()) {
    const cell = row.children[1];
    if (places[index]?.range && cell) cell.append(' ', button(words.show, { type: 'reveal', index }));
  }
}

/** The redline, and beside it the charter as it reads now. */
function placeBeside(found: HTMLElement, rendered: string, words: ChangesWords): void {
  const redline = found.querySelector('.redline');
  if (!redline) return;
  const beside = document.createElement('div');
  beside.className = 'beside';
  const now = document.createElement('details');
  now.className = 'now';
  now.open = wide.matches;
  now.innerHTML = rendered;
  now.prepend(element('summary', words.now));
  redline.replaceWith(beside);
  beside.append(redline, now);
}

const wide = window.matchMedia('(min-width: 60rem)');

function notice(message: string): HTMLElement {
  const made = element('p', message);
  made.className = 'notice';
  made.setAttribute('role', 'status');
  return made;
}

function button(label: string, message: PageMessage): HTMLButtonElement {
  const made = element('button', label);
  made.type = 'button';
  made.className = 'link';
  made.addEventListener('click', () => editor.postMessage(message));
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
