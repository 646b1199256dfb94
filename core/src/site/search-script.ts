/**
 * What runs in the search page, in the browser of whoever reads it: sections that hold all words, as the beginnings of
 * words, without regard to capitals and accents. It only ever writes text, never HTML.
 */
export const SEARCH_SCRIPT: string = `
'use strict';
const plain = (text) => text.normalize('NFD').replace(/\\p{Mn}+/gu, '').toLowerCase();
const sections = JSON.parse(document.getElementById('data').textContent).map((one) => ({
  ...one,
  plain: ' ' + plain([one.charter, one.heading, one.text].join(' ')).replace(/[^\\p{L}\\p{N}]+/gu, ' '),
}));
const input = document.getElementById('words');
const list = document.getElementById('found');
const count = document.getElementById('count');
const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

function excerpt(text, words) {
  const flat = plain(text);
  const at = Math.max(0, Math.min(...words.map((word) => flat.indexOf(word)).filter((index) => index >= 0).concat(flat.length)) - 60);
  const from = at >= flat.length - 1 ? 0 : at;
  return (from > 0 ? '…' : '') + text.slice(from, from + 220) + (text.length > from + 220 ? '…' : '');
}

function search() {
  const words = plain(input.value).split(/[^\\p{L}\\p{N}]+/u).filter(Boolean);
  const found = words.length === 0 ? [] : sections.filter((one) => words.every((word) => one.plain.includes(' ' + word)));
  list.replaceChildren(...found.slice(0, 100).map((one) => {
    const item = element('li', '');
    const link = Object.assign(element('a', one.heading === one.charter ? one.charter : one.charter + ': ' + one.heading), { href: one.link });
    item.append(link, element('p', excerpt(one.text, words)));
    return item;
  }));
  count.textContent = words.length === 0 ? '' : found.length === 1 ? count.dataset.one : count.dataset.many.replace('#', found.length);
}

input.addEventListener('input', search);
input.form.addEventListener('submit', (event) => event.preventDefault());
search();
`;
