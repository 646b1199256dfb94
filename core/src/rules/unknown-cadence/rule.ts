import { quote, quotedList } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { TWO_MEANINGS, UNDERSTOOD, VAGUE } from './words.js';
import { CADENCES, parseCadence } from '../../calendar/cadence.js';
import type { Text } from '../../model/text.js';
import { mostSimilar } from '../../text/similar.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { languageOf } from '../kit/objectives/language.js';
import { allTexts } from '../kit/once.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { replaceText } from '../kit/replace.js';
import type { SectionRule, Report } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary: 'It is not clear how often something takes place.',
    severity: 'warning',
    group: 'form',
    profile: 'minimal',
  },
  *check({ charter }) {
    if (isOver(charter)) return;
    const isEnglish = languageOf(charter) === 'en';
    for (const { text, field } of allTexts(charter)) {
      if (field.format !== 'cadence' || parseCadence(text.value) || hasPlaceholder(text.value)) continue;
      const report = judge(text, isEnglish);
      if (report) yield report;
    }
  },
};

const PREFERRED = CADENCES.flatMap(({ word }) => word ?? []);

function judge(text: Text, isEnglish: boolean): Report | undefined {
  const said = slug(text.value);
  const meanings = Object.hasOwn(TWO_MEANINGS, said) ? TWO_MEANINGS[said] : undefined;
  if (meanings)
    return reportOn(
      text,
      say`${quote(text.value)} is twice a year to some readers and every two years to others. Write ${quotedList(meanings, 'or')}.`,
      meanings,
    );
  if (VAGUE.has(said))
    return reportOn(
      text,
      say`${quote(text.value)} leaves open how often, so nobody notices when it stops. Write a word such as “weekly”, “monthly” or “quarterly”.`,
      [],
    );
  const words = said.split('-').filter(Boolean);
  if (words.some((word) => UNDERSTOOD.has(word)) || UNDERSTOOD.has(said) || /\d/.test(said)) return undefined;
  if (words.length !== 1) return undefined;
  const near = mostSimilar(said, PREFERRED) ?? mostSimilar(said, UNDERSTOOD);
  if (near && said.length > 3)
    return reportOn(
      text,
      say`Nobody knows how often ${quote(text.value)} is. Did you mean ${quote(near)}?`,
      [near],
      true,
    );
  if (!isEnglish) return undefined;
  return reportOn(
    text,
    say`${quote(text.value)} does not say how often. Write a word such as “weekly”, “monthly” or “quarterly”, or “every 6 weeks”.`,
    [],
  );
}

function reportOn({ node }: Text, message: Said, choices: readonly string[], sure = false): Report {
  const fixes = choices.map((choice) => ({
    title: say`Change to ${quote(choice)}`,
    safe: sure,
    edits: [replaceText(node, choice)],
  }));
  return { node, message, fixes };
}
