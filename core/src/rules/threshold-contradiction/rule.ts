import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Charter } from '../../model/charter.generated.js';
import { memoOf } from '../../model/memo.js';
import type { Text } from '../../model/text.js';
import { isOver } from '../kit/charter.js';
import { placeInText } from '../kit/place-in-text.js';
import { proseOf } from '../kit/prose.js';
import type { CharterContext, CharterRule, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'Two limits for the same thing do not agree.',
    severity: 'warning',
    group: 'form',
  },
  *check(context) {
    const { charter } = context;
    if (isOver(charter)) return;
    yield* votes(context);
    yield* unanimity(charter);
    yield* amounts(context);
  },
};

/** More than half, and in brackets more than that: "majority vote (3/4)". */
const MORE = '(?:at least |of )?(?:2\\/3|3\\/4|4\\/5|two[- ]thirds|three[- ]quarters|(?:6[67]|7[05]|80) ?%)';
const PART = '(?:at least |of )?(?:2\\/3|3\\/4|4\\/5|1\\/2|two[- ]thirds|three[- ]quarters|half|[5-9]\\d ?%|majority)';
const MAJORITY = followedBy(
  '(?<!(?:two|three|2|3|4|5|quarters?|thirds?|fifths?|super|qualified|special|large|\\d\\s?%)[ -]?)\\b(?:(?:simple|absolute|plain) )?majority(?: (?:vote|decision|rule))?',
  MORE,
);
const UNANIMITY = followedBy('\\b(?:unanimous(?:ly)?|unanimity)(?: vote| decision)?', PART);

/** The limit in brackets behind the word, or behind a colon with nothing after it. */
function followedBy(word: string, limit: string): RegExp {
  return new RegExp(`${word}(?: ?\\(\\s*${limit}\\s*\\)|: ${limit}(?=\\s*[.;]?\\s*$))`, 'giu');
}

/** What both patterns look for, so that most texts need no close look. */
const VOTE = /majority|unanim/iu;

function* votes({ document, charter }: CharterContext): Generator<Report> {
  for (const { text } of proseOf(charter)) {
    if (!VOTE.test(text.value)) continue;
    for (const { words, start, meaning } of memoOf(charter).recall('votes', text.value, votesIn)) {
      yield {
        node: text.node,
        span: placeInText(document, text.node, { start, end: start + words.length }),
        message: say`${quote(words)} names two limits: ${meaning}. When a vote lies between them, nobody knows whether it counts. Write the one that holds.`,
      };
    }
  }
}

function votesIn(text: string): { readonly words: string; readonly start: number; readonly meaning: Said }[] {
  if (!/majority|unanim/i.test(text)) return [];
  const found = (pattern: RegExp, meaning: Said) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ words, start: index, meaning }));
  return [...found(MAJORITY, say`a majority is more than half`), ...found(UNANIMITY, say`unanimous means everybody`)];
}

/** Everybody by the method, some of them by the threshold. */
function* unanimity({ decisions }: Charter): Generator<Report> {
  const { method, threshold } = decisions ?? {};
  if (!method || !threshold) return;
  const isSimple = /^(?:a |by )?simple majority(?: vote)?$|^einfache mehrheit$|^majorité simple$|^mayoría simple$/i.test(method.value.trim()); // prettier-ignore
  const isAll = /^(?:unanimous(?:ly)?|unanimity|unanimous (?:vote|decision)|einstimmig|unanimité|à l[’']unanimité|unanimidad|por unanimidad)$/i.test(method.value.trim()); // prettier-ignore
  const limit = threshold.value;
  const isMore = /\b(?:2\/3|3\/4|4\/5)|two[- ]thirds|three[- ]quarters|\b(?:6[67]|7[05]|80|90) ?%|zwei drittel|drei viertel|deux tiers|dos tercios/i.test(limit); // prettier-ignore
  const isPart = isMore || /\bhalf\b|1\/2|\b5\d ?%|majority|mehrheit|majorité|mayoría/i.test(limit);
  if ((isSimple && isMore) || (isAll && isPart)) yield twoLimits(threshold, method);
}

function twoLimits(threshold: Text, method: Text): Report {
  return {
    node: threshold.node,
    message: say`${quote(threshold.value)} does not go with the method ${quote(method.value)}. When a vote lies between them, nobody knows whether it counts. Change one of the two.`,
    related: [{ span: method.node.span, message: say`The method` }],
  };
}

const LEAST = /\b(?:at least|a minimum of|minimum(?: of)?|no less than)\s+(\d{1,3})\s*(hours?|h|days?|times)\s*(?:\/|per|an?|each|every)\s*(day|week|month|year)\b/giu; // prettier-ignore
const UNDER = /\b(?:fewer than|less than|under|below)\s+(\d{1,3})\s*(hours?|h|days?|times)\s*(?:\/|per|an?|each|every)\s*(day|week|month|year)\b/giu; // prettier-ignore

interface Amount {
  readonly words: string;
  readonly start: number;
  readonly number: number;
  readonly unit: string;
}

/** At least 20 hours a week in one place, and something follows only below 15 in another. */
function* amounts({ document, charter }: CharterContext): Generator<Report> {
  const texts = proseOf(charter)
    .filter(({ owner, text }) => owner.shape === 'item' && /\d/.test(text.value))
    .map(({ text }) => text);
  const { recall } = memoOf(charter);
  const all = (kind: string, pattern: RegExp) =>
    texts.flatMap((text) =>
      recall(kind, text.value, (said) => amountsIn(said, pattern)).map((amount) => ({ text, ...amount })),
    );
  const asked = all('amounts at least', LEAST);
  for (const under of all('amounts under', UNDER)) {
    const same = asked.filter(({ unit }) => unit === under.unit);
    const [least] = same;
    if (!least || same.length > 1 || least.number <= under.number) continue;
    yield {
      node: under.text.node,
      span: placeInText(document, under.text.node, { start: under.start, end: under.start + under.words.length }),
      message: say`${quote(under.words)} does not go with ${quote(least.words)} in another place: what happens between the two is not said. Use one limit in both.`,
      related: [{ span: least.text.node.span, message: say`The other limit` }],
    };
  }
}

function amountsIn(text: string, pattern: RegExp): Amount[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words, 1: number, 2: unit = '', 3: per = '' }) => ({
    words,
    start: index,
    number: Number(number),
    unit: `${unit
      .toLowerCase()
      .replace(/s$/, '')
      .replace(/^hour$/, 'h')} ${per.toLowerCase()}`,
  }));
}
