import { inertText } from '../report/inert-text.js';
import { dayInWords } from '../review-date/review-words.js';
import { coverageHeading, coverageWords } from './coverage-words.js';
import type { Portfolio } from './portfolio.js';
import type { CharterStatus } from './status.js';
import {
  crowdedWords,
  findingWords,
  nameOf,
  reviewWordsBelow,
  suggestionWords,
  summaryWords,
  trendWords,
} from './words.js';

/** For an issue or a job summary; nothing in it can address or ping anybody. */
export function markdown({ today, summary, charters, crowded, trend }: Portfolio): string {
  const several = new Set(charters.map(({ repository }) => repository)).size > 1;
  const due = charters.flatMap((charter) =>
    charter.reminders.map((reminder) => `- ${bold(charter)}: ${inertText(reminder.message)}`),
  );
  const asked = charters.filter(({ coverage }) => coverage !== null);
  const parts = [
    `## Charters on ${dayInWords(today)}`,
    inertText(summaryWords(summary)),
    ...(trend ? [inertText(trendWords(trend))] : []),
    ...(due.length > 0 ? ['### Due', due.join('\n')] : []),
    ...crowded.flatMap((day) => [
      inertText(crowdedWords(day)),
      day.charters
        .map((charter) => `- ${suggestionWords(day.day, charter.suggested)}: ${inertText(nameOf(charter))}`)
        .join('\n'),
    ]),
    '### All charters',
    tableOf(charters, several),
    ...(asked.length > 0 ? [`### ${coverageHeading}`, asked.map(coverageList).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableOf(charters: readonly CharterStatus[], several: boolean): string {
  const rows = charters.map((charter) => {
    const { review, status, signatures, findings, repository, file } = charter;
    const waiting = [...signatures.missing, ...signatures.again];
    const cells = [
      reviewWordsBelow(review),
      nameOf(charter),
      status,
      waiting.length > 0 ? `${signatures.words}: waiting for ${waiting.join(', ')}` : signatures.words,
      findingWords(findings),
      several ? `${repository}: ${file}` : file,
    ];
    return `| ${cells.map(inertText).join(' | ')} |`;
  });
  return ['| Review | Charter | Status | Signatures | Findings | File |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function coverageList(charter: CharterStatus): string {
  return [`- ${bold(charter)}`, ...coverageWords(charter).map((line) => `  - ${inertText(line)}`)].join('\n');
}

function bold(charter: CharterStatus): string {
  return `**${inertText(nameOf(charter))}**`;
}
