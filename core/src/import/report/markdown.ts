import { inLanguage, fixed, say, type Catalogue, type Said } from '../../l10n/say.js';
import { partHelp } from '../../schema/help.js';
import { leftOutWords } from './left-out.js';
import type { ImportReport, PlacedSection } from './report.js';

const SURE: { readonly [confidence in PlacedSection['confidence']]: Said } = {
  sure: say`yes`,
  likely: say`likely`,
  doubtful: say`please look`,
};

const KEPT = say`Kept as it is`;

/** A sentence in the language of the reader. */
type Tell = (said: Said) => string;

/** The report as a page to read. What is to be confirmed is quoted from the charter, where it stands in English. */
export function reportMarkdown(report: ImportReport, catalogue?: Catalogue): string {
  const { files, title, placed, alsoRead, confirm, leftOut, words } = report;
  const tell: Tell = (said) => inLanguage(said, catalogue);
  const parts = [
    `# ${tell(say`Import of ${files.map(inline).join(', ')}`)}`,
    [say`The charter is called “${inline(title)}”.`, ...wordsSentences(words, files.length)].map(tell).join(' '),
    ...(confirm.length > 0
      ? [
          `## ${tell(say`Please confirm`)}`,
          confirm.map(({ text, line }) => `- ${tell(at(line, inline(text)))}`).join('\n'),
        ]
      : []),
    ...(placed.length > 0 ? [`## ${tell(say`What went where`)}`, table(placed, tell)] : []),
    ...(alsoRead.length > 0 ? [tell(alsoReadSentence(alsoRead.map((field) => tell(fieldName(field)))))] : []),
    ...(leftOut.length > 0
      ? [
          `## ${tell(say`Left out of the charter`)}`,
          tell(say`This is part of the file, but no words of the charter:`),
          leftOut
            .map(({ what, text, line, file }) => {
              const called = `${inline(tell(leftOutWords(what)))}${files.length > 1 ? ` (${inline(file)})` : ''}`;
              return `- ${tell(at(line, called))}:\n\n${quoted(text)}`;
            })
            .join('\n\n'),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function alsoReadSentence(fields: readonly string[]): Said {
  return say`Read from sentences that stay as they are, and so not printed a second time: ${fields.join(', ')}.`;
}

function wordsSentences({ document, leftOut, lost, sameOrder }: ImportReport['words'], files: number): Said[] {
  const has = files > 1 ? say`The ${files} documents have ${document} words` : say`The document has ${document} words`;
  const all =
    leftOut > 0 ? say`${has}, and ${leftOut} that are no part of the charter and are listed below.` : say`${has}.`;
  if (lost.length > 0)
    return [all, say`These do not come out when the charter is printed: ${lost.slice(0, 200).map(inline).join(', ')}.`];
  return [
    all,
    sameOrder
      ? files > 1
        ? say`Every one of them is in the charter, and printed, it reads word for word as they do, one after the other.`
        : say`Every one of them is in the charter, and printed, it reads word for word as the document does.`
      : say`Every one of them is in the charter.`,
  ];
}

function table(placed: readonly PlacedSection[], tell: Tell): string {
  const isSeveral = placed.some(({ file }) => file !== undefined);
  const heads = [
    ...(isSeveral ? [say`Document`] : []),
    say`In the document`,
    say`Line`,
    say`In the charter`,
    say`Sure`,
  ].map(tell);
  const rows = placed.map(({ file, heading, line, fields, confidence }) => {
    const names = fields.map((field) => tell(fieldName(field)));
    const where = inline(heading) || tell(say`(before the first heading)`);
    const field = names.length > 0 ? [...new Set(names)].join(', ') : tell(KEPT);
    const from = isSeveral ? `| ${inline(file ?? '')} ` : '';
    return `${from}| ${where} | ${line > 0 ? line : ''} | ${field} | ${tell(SURE[confidence])} |`;
  });
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
}

function fieldName(field: string): Said {
  if (field === 'sections') return KEPT;
  const [head = ''] = field.split('.');
  return fixed(partHelp('charter')?.fields[head]?.title ?? head);
}

function at(line: number, words: string): Said {
  return line > 0 ? say`Line ${line}: ${words}` : say`${words}`;
}

/** On one line, and nothing in it does anything. */
function inline(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|#]/g, '\\$&')
    .trim();
}

function quoted(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)));
  return `${fence}text\n${text}\n${fence}`.replaceAll(/^/gm, '  ');
}
