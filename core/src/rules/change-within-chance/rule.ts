import { decimal } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { isOver } from '../kit/charter.js';
import { aimsOf, mayAimAt, sentenceOf, type Aim } from '../kit/targets/aims.js';
import { areComparable, valueOf } from '../kit/targets/compare.js';
import { placeOfFigure, rounded } from '../kit/targets/report.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'So small a change of the NPS can come about by chance, for so few answers.',
    severity: 'warning',
    group: 'objectives',
  },
  *check({ document, charter, references }) {
    if (isOver(charter) || !mayAimAt(charter, ['nps'])) return;
    for (const aim of aimsOf(charter, references)) {
      const change = aim.measured.known?.name === 'nps' ? changeOf(aim) : undefined;
      const answers = change === undefined ? undefined : answersOf(aim);
      if (change === undefined || answers === undefined) continue;
      const spread = spreadAt(valueIn(aim.baseline));
      const chance = (100 * SURE * spread) / Math.sqrt(answers);
      if (change >= chance) continue;
      const needed = Math.ceil(((100 * SURE * spread) / change) ** 2 / 10) * 10;
      yield {
        node: aim.text.node,
        span: placeOfFigure(document, aim),
        message: say`With ${answers} answers the NPS goes up or down by ${points(Math.floor(chance))} by chance alone, so a change of ${points(change)} would tell nobody anything. Ask for a larger one, or ask more people: about ${needed} answers for ${points(change)}.`,
      };
    }
  },
};

/** 95 times in 100 chance stays within so many standard errors. */
const SURE = 1.96;

/**
 * How far single answers are from the NPS, as a part of 1: of 100 people 60 are for or against, which is few, so that
 * nobody is told of chance where there may be none. An answer counts +1, 0 or −1, so its variance is
 * promoters + detractors − NPS².
 */
function spreadAt(nps: number): number {
  return Math.sqrt(Math.max(0.6 - (nps / 100) ** 2, 0.1));
}

function points(count: number): Said {
  return count === 1 ? say`one point` : say`${decimal(rounded(count))} points`;
}

/** By how much it is to change, in points; undefined where nothing says so. */
function changeOf({ figure, baseline }: Aim): number | undefined {
  const value = valueOf(figure);
  if (value === undefined || figure.dimension === 'percent') return undefined;
  if (figure.standing === 'change') return value > 0 ? value : undefined;
  if (!baseline || !areComparable(figure, baseline.figure)) return undefined;
  const change = Math.abs(value - (valueOf(baseline.figure) ?? value));
  return change > 0 ? change : undefined;
}

function valueIn(baseline: Aim['baseline']): number {
  return (baseline && valueOf(baseline.figure)) ?? 0;
}

/** How many people answer, as the objective or the metric says; the most where several numbers stand there. */
function answersOf({ owner, measured: { entry } }: Aim): number | undefined {
  const note = 'note' in owner ? owner.note : undefined;
  const said = [sentenceOf(owner), note, entry?.definition, entry?.text, entry?.source, entry?.formula];
  const numbers = said.flatMap((text) =>
    [...(text?.value ?? '').matchAll(ANSWERS)].map(([, after, before]) =>
      Number((after ?? before ?? '').replaceAll(/[.,\s]/g, '')),
    ),
  );
  const most = Math.max(...numbers);
  return most >= 10 && most < 1e7 ? most : undefined;
}

const ANSWERS = wordPattern(
  String.raw`\bn\s*[=≈~]\s*(\d[\d.,]{0,9})|(?<![\d.,%])(\d{1,3}(?:[.,\s]\d{3}){1,2}|\d{2,6})(?!\s?%)\s+(?:\p{L}+\s+){0,2}?(?:responses?|answers|replies|respondents|returned (?:forms|questionnaires)|antworten|rückmeldungen|befragte\p{L}?|réponses|répondants|respuestas|encuestados)(?!\p{L})`,
  'giu',
);
