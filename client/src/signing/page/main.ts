// The script of the page on which people read what they are about to sign. Charter text only ever becomes text here.
import type { Refused, ShownTerms } from '../../../../server/src/protocol.js';
import type { HostMessage, PageMessage, RefusalWords, TermsWords } from '../messages.js';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void };

const editor = acquireVsCodeApi();
const page = document.getElementById('charter') as HTMLElement;
/** The terms that were shown last, to say what is new when they change under the reader. */
let before: ShownTerms | undefined;

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  if (data.type === 'terms') showTerms(data.terms, data.words);
  if (data.type === 'refused') showRefusal(data.refused, data.words);
});
editor.postMessage({ type: 'ready' });

function showTerms(terms: ShownTerms, words: TermsWords): void {
  const { title, signer, summary, since, signedRevision, groups, otherwise, version } = terms;
  const had = before?.signer.id === signer.id && before.terms !== terms.terms ? sentencesOf(before) : undefined;
  if (!before || before.signer.id !== signer.id || had) before = terms;
  const sections = groups.flatMap(({ heading, points }) => {
    const list = element(
      'ol',
      ...points.map(({ sentence }) => item(sentence, had !== undefined && !had.has(sentence))),
    );
    list.start = points[0]?.number ?? 1;
    return [element('h2', heading), list];
  });
  const buttons = [
    ...(signer.signed ? [] : [button(words.sign, { type: 'sign', version })]),
    button(words.other, { type: 'other' }, 'quiet'),
    button(words.close, { type: 'cancel' }, 'quiet'),
  ];
  page.replaceChildren(
    element('h1', title),
    element('p', element('strong', words.signer), `. ${summary}`),
    ...(since === undefined ? [] : [notice(`${since} `, ...(signedRevision ? [seeChanges(words)] : []))]),
    ...(had ? [notice(words.changed)] : []),
    ...sections,
    ...(otherwise.length > 0
      ? [element('h2', words.otherwise), element('ul', ...otherwise.map((said) => element('li', said)))]
      : []),
    footer(words.note, buttons),
  );
}

function showRefusal({ message, places }: Refused, words: RefusalWords): void {
  const reasons = places.map((place, index) =>
    element('li', `${place.message} `, button(words.lines[index] ?? '', { type: 'reveal', index }, 'link')),
  );
  page.replaceChildren(
    notice(message),
    ...(reasons.length > 0 ? [element('ul', ...reasons)] : []),
    footer('', [button(words.close, { type: 'cancel' }, 'quiet')]),
  );
}

function sentencesOf({ groups }: ShownTerms): ReadonlySet<string> {
  return new Set(groups.flatMap(({ points }) => points.map(({ sentence }) => sentence)));
}

function item(sentence: string, isNew: boolean): HTMLElement {
  return element('li', isNew ? element('mark', sentence) : sentence);
}

function seeChanges(words: TermsWords): HTMLElement {
  return button(words.changes, { type: 'changes' }, 'link');
}

function notice(...content: (Node | string)[]): HTMLElement {
  const made = element('p', ...content);
  made.className = 'notice';
  made.setAttribute('role', 'status');
  return made;
}

function footer(note: string, buttons: readonly HTMLElement[]): HTMLElement {
  const row = element('p', ...buttons);
  row.className = 'buttons';
  return element('footer', ...(note === '' ? [] : [element('p', note)]), row);
}

function button(label: string, message: PageMessage, kind = ''): HTMLButtonElement {
  const made = element('button', label);
  made.type = 'button';
  made.className = kind;
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
