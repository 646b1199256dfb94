import { partHelp } from '../../schema/help.js';
import type { ImportReport, PlacedSection } from './report.js';

const SURE: { readonly [confidence in PlacedSection['confidence']]: string } = {
  sure: 'yes',
  likely: 'likely',
  doubtful: 'please look',
};

/** The report as a page to read. */
export function reportMarkdown({ files, title, placed, alsoRead, confirm, leftOut, words }: ImportReport): string {
  const parts = [
    `# Import of ${files.map(inline).join(', ')}`,
    `The charter is called “${inline(title)}”. ${wordsSentence(words)}`,
    ...(confirm.length > 0
      ? ['## Please confirm', confirm.map(({ text, line }) => `- ${place(line)}${inline(text)}`).join('\n')]
      : []),
    ...(placed.length > 0 ? ['## What went where', table(placed)] : []),
    ...(alsoRead.length > 0
      ? [
          `Read from sentences that stay as they are, and so not printed a second time: ${alsoRead.map(fieldName).join(', ')}.`,
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          '## Left out of the charter',
          'This is part of the file, but no words of the charter:',
          leftOut
            .map(
              ({ what, text, line, file }) =>
                `- ${place(line)}${inline(what)}${files.length > 1 ? ` (${inline(file)})` : ''}:\n\n${quoted(text)}`,
            )
            .join('\n\n'),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function wordsSentence({ document, leftOut, lost, sameOrder }: ImportReport['words']): string {
  const all = `The document has ${document} words${leftOut > 0 ? `, and ${leftOut} that are no part of the charter and are listed below` : ''}.`;
  if (lost.length > 0)
    return `${all} These do not come out when the charter is printed: ${lost.slice(0, 200).map(inline).join(', ')}.`;
  return `${all} Every one of them is in the charter${sameOrder ? ', and printed, it reads word for word as the document does' : ''}.`;
}

function table(placed: readonly PlacedSection[]): string {
  const rows = placed.map(({ heading, line, fields, confidence }) => {
    const names = fields.map(fieldName);
    return `| ${inline(heading) || '(before the first heading)'} | ${line > 0 ? line : ''} | ${names.length > 0 ? [...new Set(names)].join(', ') : 'Kept as it is'} | ${SURE[confidence]} |`;
  });
  return ['| In the document | Line | In the charter | Sure |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function fieldName(field: string): string {
  if (field === 'sections') return 'Kept as it is';
  const [head = ''] = field.split('.');
  return partHelp('charter')?.fields[head]?.title ?? head;
}

function place(line: number): string {
  return line > 0 ? `Line ${line}: ` : '';
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
