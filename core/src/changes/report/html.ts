import { LANGUAGE } from '../../l10n/phrases.js';
import { inLanguage, say, type Catalogue, type Said } from '../../l10n/say.js';
import { escapeHtml } from '../../render/html.js';
import { rangeOf } from '../../report/place.js';
import { printable } from '../../report/printable.js';
import { SEVERITY_WORDS } from '../../report/severity-words.js';
import type { Change } from '../change.js';
import { arrowOf } from './arrow.js';
import { badgesOf, inOrderOfWeight } from './badges.js';
import { headline } from './headline.js';
import { approvalAsked } from './people.js';
import { redline } from './redline/redline.js';
import {
  findingsToShow,
  isQuiet,
  nameOf,
  type ReviewedCharter,
  type ReviewLook,
  type ReviewReport,
} from './review-report.js';
import { stateWords } from './state-words.js';
import { STYLE } from './style.js';

/** A page to read and print: what it comes down to, then each charter with its changes and its redline. Nothing in it is active. */
export function html(report: ReviewReport, { catalogue }: ReviewLook): string {
  const words = (said: Said): string => escapeHtml(inLanguage(said, catalogue));
  const told = report.charters.filter((charter) => !isQuiet(charter));
  const compared = shown(inLanguage(say`From ${report.base} to ${report.head}, ${report.today}.`, catalogue));
  const taken = `<del>${words(say`what was taken out`)}</del>`;
  const put = `<ins>${words(say`what was put in`)}</ins>`;
  const legend = inLanguage(say`In the charters, ${taken} is struck through and ${put} is underlined.`, catalogue);
  const failures = report.failures.map(({ file, message }) =>
    shown(file === undefined ? message : `${file}: ${message}`),
  );
  const title = words(say`What changed in the charters`);
  return `<!doctype html>
<html lang="${words(LANGUAGE)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="headline">${shown(headline(report, printable, catalogue))}</p>
<p>${compared} ${legend}</p>
${list(words(say`Could not be compared`), failures, 2)}${contents(told, words)}${told.map((charter, index) => charterHtml(charter, index, catalogue)).join('')}</main>
</body>
</html>
`;
}

function contents(charters: readonly ReviewedCharter[], words: (said: Said) => string): string {
  if (charters.length < 2) return '';
  const links = charters.map(
    (charter, index) => `<li><a href="#charter-${index + 1}">${shown(nameOf(charter))}</a></li>\n`,
  );
  return `<nav aria-label="${words(say`Charters`)}">\n<ol>\n${links.join('')}</ol>\n</nav>\n`;
}

/** The part of the page about one charter; `index` from 0 tells its anchors from those of others. */
export function charterHtml(charter: ReviewedCharter, index: number, catalogue?: Catalogue): string {
  const words = (said: Said): string => escapeHtml(inLanguage(said, catalogue));
  const { file, result, before, after, unreadable } = charter;
  const id = `charter-${index + 1}`;
  const said = [stateWords(charter, printable), approvalAsked(charter, printable)]
    .map((one) => inLanguage(one, catalogue))
    .filter((text) => text !== '');
  const signers = result.signers.map(({ sentence }) => shown(sentence));
  const consequences = result.consequences.map((one) => {
    return shown(one.file === undefined ? one.sentence : `${one.file}: ${one.sentence}`);
  });
  const found = findingsToShow(charter).flatMap(({ severity, message, span }) => {
    if (!after) return [];
    const { line } = rangeOf(after, span).start;
    return inLanguage(say`Line ${line}, ${SEVERITY_WORDS[severity]}: ${shown(message)}`, catalogue);
  });
  const mended = result.fixedFindings.map(({ message }) => shown(message));
  // Where one side is lost, nothing is known to be new or gone.
  const isLost = unreadable.length > 0 && !(before && after);
  const sides = isLost ? [after ?? before, after ?? before] : [before, after];
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${shown(nameOf(charter))}</h2>
<p class="file">${shown(file)}</p>
${said.map((text) => `<p>${shown(text)}</p>\n`).join('')}${changesTable(result.changes, catalogue)}${list(words(say`Who signs`), signers)}${list(words(say`What follows`), consequences)}${list(words(say`New findings`), found)}${list(words(say`No longer found`), mended)}<article class="redline" lang="${languageOf(charter)}">
${redline(sides[0]?.read(), sides[1]?.read(), result.changes, 3, catalogue)}</article>
</section>
`;
}

function changesTable(changes: readonly Change[], catalogue: Catalogue | undefined): string {
  if (changes.length === 0) return '';
  const rows = inOrderOfWeight(changes).map((change) => {
    const { before, after } = arrowOf(change, catalogue);
    const [old, now] = [before ? `<del>${shown(before)}</del>` : '', after ? `<ins>${shown(after)}</ins>` : ''];
    const kind = change.loosened ? 'weaker' : change.class;
    const badge = `<td class="badge ${kind}">${shown(inLanguage(badgesOf(change), catalogue))}</td>`;
    return `<tr>${badge}<td>${shown(change.sentence)}</td><td>${old}</td><td>${now}</td></tr>\n`;
  });
  const names = [say`How much it matters`, say`What changed`, say`Before`, say`Now`].map(
    (name) => `<th scope="col">${escapeHtml(inLanguage(name, catalogue))}</th>`,
  );
  return `<table class="changes">
<thead><tr>${names.join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
}

/** @param items HTML */
function list(heading: string, items: readonly string[], level = 3): string {
  if (items.length === 0) return '';
  return `<h${level}>${heading}</h${level}>\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`;
}

function shown(text: string): string {
  return escapeHtml(printable(text));
}

/** English, unless the charter names another language by its code. */
function languageOf({ after, before }: ReviewedCharter): string {
  const language = (after ?? before)?.language.trim() ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'en';
}
