import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { TextPlace } from '../../model/visit.js';
import type { Span } from '../../text/span.js';
import { isOver } from '../kit/charter.js';
import { allTexts } from '../kit/once.js';
import { placeInText } from '../kit/place-in-text.js';
import { findPlaceholders } from '../kit/placeholders/find.js';
import type { SectionRule } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary: 'A blank of a template has not been filled in.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    for (const place of allTexts(charter)) {
      const { node, value } = place.text;
      for (const span of blanksOf(place)) {
        yield {
          node,
          span: placeInText(document, node, span),
          message: say`${quote(value.slice(span.start, span.end), 40)} looks like a blank nobody has filled in. ${adviceFor(place)}`,
        };
      }
    }
  },
};

/** Written by the tool, or made of signs that mean nothing. */
const NOT_PROSE = new Set(['id', 'terms', 'proof', 'key', 'number', 'formula', 'entries', 'fields']);

function blanksOf({ text: { value }, name, owner }: TextPlace): readonly Span[] {
  if (NOT_PROSE.has(name)) return [];
  if (name === 'name' && STAND_IN.test(value)) return [{ start: 0, end: value.length }];
  return owner.shape.startsWith('layout')
    ? findPlaceholders(value).filter(({ end }) => end > 3)
    : findPlaceholders(value);
}

/** "Member 1" where a name belongs. */
const STAND_IN = /^(?:(?:team )?member|person|mitglied|teammitglied|membre|miembro|medlem|name) ?#?(?:\d{1,2}|[A-Z])$/i;

function adviceFor({ owner, name }: TextPlace): Said {
  if (owner.shape === 'member' && name === 'name')
    return say`Write the name, or, while nobody has been found, take the member out and write “vacant: true” at the role.`;
  if (owner.shape === 'signature' && name === 'signed')
    return say`Write the day, or take the line out until it is signed.`;
  return say`Write what belongs here, or take it out.`;
}
