import { inWords } from '../l10n/phrases.js';
import { inLanguage, say, type Catalogue, type Said } from '../l10n/say.js';
import { inertText } from '../report/inert-text.js';
import { coverageHeading, coverageWords } from './coverage-words.js';
import type { Portfolio } from './portfolio.js';
import type { CharterStatus } from './status.js';
import {
  crowdedWords,
  findingWords,
  nameOf,
  reviewWordsBelow,
  signatureWords,
  suggestionWords,
  summaryWords,
  trendWords,
} from './words.js';

/** For an issue or a job summary; nothing in it can address or ping anybody. */
export function markdown({ today, summary, charters, crowded, trend }: Portfolio, catalogue?: Catalogue): string {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const several = new Set(charters.map(({ repository }) => repository)).size > 1;
  const due = charters.flatMap((charter) =>
    charter.reminders.map((reminder) => `- ${bold(charter)}: ${inertText(reminder.message)}`),
  );
  const asked = charters.filter(({ coverage }) => coverage !== null);
  const parts = [
    `## ${words(say`Charters on ${inWords(today)}`)}`,
    inertText(words(summaryWords(summary))),
    ...(trend ? [inertText(words(trendWords(trend)))] : []),
    ...(due.length > 0 ? [`### ${words(say`Due`)}`, due.join('\n')] : []),
    ...crowded.flatMap((day) => [
      inertText(words(crowdedWords(day))),
      day.charters
        .map((charter) => `- ${words(suggestionWords(day.day, charter.suggested))}: ${inertText(nameOf(charter))}`)
        .join('\n'),
    ]),
    `### ${words(say`All charters`)}`,
    tableOf(charters, several, catalogue),
    ...(asked.length > 0
      ? [`### ${words(coverageHeading)}`, asked.map((charter) => coverageList(charter, words)).join('\n')]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableOf(charters: readonly CharterStatus[], several: boolean, catalogue: Catalogue | undefined): string {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const rows = charters.map((charter) => {
    const { review, status, signatures, findings, repository, file } = charter;
    const signed = catalogue ? words(signatureWords(signatures)) : signatures.words;
    const waiting = [...signatures.missing, ...signatures.again];
    const cells = [
      reviewWordsBelow(review, catalogue),
      nameOf(charter),
      status,
      waiting.length > 0 ? words(say`${signed}: waiting for ${waiting.join(', ')}`) : signed,
      words(findingWords(findings)),
      several ? `${repository}: ${file}` : file,
    ];
    return `| ${cells.map(inertText).join(' | ')} |`;
  });
  const headings = [say`Review`, say`Charter`, say`Status`, say`Signatures`, say`Findings`, say`File`].map(words);
  return [`| ${headings.join(' | ')} |`, '|---|---|---|---|---|---|', ...rows].join('\n');
}

function coverageList(charter: CharterStatus, words: (said: Said) => string): string {
  return [`- ${bold(charter)}`, ...coverageWords(charter).map((line) => `  - ${inertText(words(line))}`)].join('\n');
}

function bold(charter: CharterStatus): string {
  return `**${inertText(nameOf(charter))}**`;
}
