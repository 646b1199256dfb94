// The script of the preview page. It shows HTML that the server made, and knows nothing of charters.
import type { HostMessage, PageMessage } from '../messages.js';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const page = document.getElementById('charter') as HTMLElement;
editor.setState({ uri: document.body.dataset['uri'] });

let movedByEditor = false;

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  if (data.type === 'show') {
    page.innerHTML = data.html;
    addSignButtons(data.sign);
  }
  if (data.type === 'scroll') scrollTo(data.offset);
});

page.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (target.closest('a[href], summary, button')) return;
  const source = target.closest<HTMLElement>('[data-start]');
  if (source && !document.getSelection()?.toString()) editor.postMessage({ type: 'reveal', offset: startOf(source) });
});

let scrolled = false;
window.addEventListener('scroll', () => {
  if (movedByEditor) {
    movedByEditor = false;
    return;
  }
  if (scrolled) return;
  scrolled = true;
  requestAnimationFrame(() => {
    scrolled = false;
    const first = sources().find((element) => element.getBoundingClientRect().bottom > 0);
    if (first) editor.postMessage({ type: 'scrolled', offset: startOf(first) });
  });
});

editor.postMessage({ type: 'ready' });

/** The element made from the last text at or before `offset`. The page's order need not be the file's. */
function scrollTo(offset: number): void {
  let best: HTMLElement | undefined;
  for (const element of sources()) {
    if (startOf(element) <= offset && (!best || startOf(element) > startOf(best))) best = element;
  }
  const top = best ? best.getBoundingClientRect().top + window.scrollY : 0;
  if (Math.abs(top - window.scrollY) < 1) return;
  movedByEditor = true;
  window.scrollTo({ top });
}

/** Beside everybody who is asked to sign. */
function addSignButtons(label: string): void {
  for (const state of page.querySelectorAll('.signature-state.unsigned')) {
    const source = state.closest<HTMLElement>('[data-start]');
    if (!source) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link';
    button.textContent = label;
    button.addEventListener('click', () => editor.postMessage({ type: 'sign', offset: startOf(source) }));
    state.after(' ', button);
  }
}

function sources(): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-start]')];
}

function startOf(element: HTMLElement): number {
  return Number(element.dataset['start']);
}
