import type { SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { reviewCadence } from '../../recognise/review-words.js';
import { sentencesOf } from '../../recognise/sentences.js';
import { dayIn } from '../../recognise/dates.js';
import { splitLabel } from '../../structure/infer-headings.js';
import { thing, thingAt, type LayoutPart, type Thing } from '../draft.js';
import { itemOf, styleOf } from '../items.js';
import { sayPart, wordsOf, type Placing } from '../placing.js';
import { segmentsOf } from '../segments.js';

/** Sections that are one field: a text, or a mapping with its words in `text`. Undefined where the field is taken. */
export function placeEntity(
  placing: Placing,
  blocks: readonly SourceBlock[],
  kind: EntityKind,
): LayoutPart[] | undefined {
  return PLACERS[kind](placing, blocks);
}

export type EntityKind =
  | 'introduction'
  | 'background'
  | 'purpose'
  | 'mission'
  | 'vision'
  | 'membership'
  | 'authority'
  | 'limits'
  | 'decisions'
  | 'skills'
  | 'review';

type Placer = (placing: Placing, blocks: readonly SourceBlock[]) => LayoutPart[] | undefined;

const PLACERS: { readonly [kind in EntityKind]: Placer } = {
  introduction: textPlacer('introduction'),
  background: textPlacer('background'),
  purpose: placePurpose,
  mission: partPlacer('mission'),
  vision: partPlacer('vision'),
  membership: wholePlacer('membership'),
  skills: wholePlacer('skills'),
  review: placeReview,
  authority: (placing, blocks) => placeRules(placing, blocks, 'authority', 'powers'),
  limits: (placing, blocks) => placeRules(placing, blocks, 'authority', 'limits'),
  decisions: placeDecisions,
};

export function isEntityKind(kind: string): kind is EntityKind {
  return Object.hasOwn(PLACERS, kind);
}

function textPlacer(field: string): Placer {
  return ({ charter }, blocks) => {
    if (charter[field] !== undefined) return undefined;
    charter[field] = wordsOf(blocks);
    return [{ fields: [field] }];
  };
}

function wholePlacer(field: string): Placer {
  return ({ charter }, blocks) => {
    if (charter[field] !== undefined) return undefined;
    charter[field] = { text: wordsOf(blocks) };
    return [{ fields: [field] }];
  };
}

function partPlacer(part: 'mission' | 'vision'): Placer {
  return ({ charter }, blocks) => {
    const purpose = thingAt(charter, 'purpose');
    if (purpose[part] !== undefined) return undefined;
    purpose[part] = wordsOf(blocks);
    return [{ fields: [`purpose.${part}`] }];
  };
}

/** A sentence with points below it, or words. */
function placePurpose({ charter }: Placing, blocks: readonly SourceBlock[]): LayoutPart[] | undefined {
  const purpose = thingAt(charter, 'purpose');
  if (purpose['statement'] !== undefined || purpose['points'] !== undefined || purpose['text'] !== undefined)
    return undefined;
  const [first, second, third] = segmentsOf(blocks);
  const tail = second?.body === undefined ? second?.lead : undefined;
  const list =
    first?.body?.kind === 'list' && first.body.marks === 'bullets' && !third && (!second || tail)
      ? first.body
      : undefined;
  if (!first || !list) {
    purpose['text'] = wordsOf(blocks);
    return [{ fields: ['purpose.text'] }];
  }
  if (first.lead.length > 0) purpose['statement'] = wordsOf(first.lead);
  purpose['points'] = list.items.map(itemOf);
  const fields = ['statement', 'points']
    .filter((field) => purpose[field] !== undefined)
    .map((field) => `purpose.${field}`);
  return [{ fields, ...(tail && { text: wordsOf(tail) }) }];
}

/** Words before a single list, then its points. */
function placeRules(
  placing: Placing,
  blocks: readonly SourceBlock[],
  field: 'decisions' | 'authority',
  list: string,
): LayoutPart[] | undefined {
  const { charter } = placing;
  const known = charter[field] as Thing | undefined;
  const [first, second, third] = segmentsOf(blocks);
  if (!first || third) return undefined === known?.['text'] ? placeWhole(charter, blocks, field) : undefined;
  const tail = second && second.body === undefined ? second.lead : undefined;
  const body = first.body?.kind === 'list' ? first.body : undefined;
  if (!body || (second && !tail) || known?.[list] !== undefined)
    return known?.['text'] === undefined ? placeWhole(charter, blocks, field) : undefined;
  const entity = thingAt(charter, field);
  entity[list] = body.items.map(itemOf);
  const style = styleOf(body);
  return [
    {
      fields: [`${field}.${list}`],
      ...(style && { list: style }),
      ...(first.lead.length > 0 && { lead: wordsOf(first.lead) }),
      ...(tail && { text: wordsOf(tail) }),
    },
  ];
}

function placeWhole(charter: Thing, blocks: readonly SourceBlock[], field: string): LayoutPart[] {
  thingAt(charter, field)['text'] = wordsOf(blocks);
  return [{ fields: [`${field}.text`] }];
}

const METHODS: readonly (readonly [word: string, pattern: RegExp])[] = [
  ['consensus', /\bconsensus\b|\bkonsensus\b|\bconsenso\b|\bkonsens\b/i],
  ['consent', /\bconsent\b|\bsamtycke\b/i],
  ['unanimity', /\bunanim\p{L}*|\benhällig\p{L}*|\beinstimmig\p{L}*|\bunánim\p{L}*|\bpor unanimidad\b/iu],
  ['majority vote', /\bmajority\b|\bmajoritet\p{L}*|\bmayoría\b|\bmehrheit\p{L}*|\bmajorité\b/iu],
];

/** The rules, and the one method they name, where they name a single one. */
function placeDecisions(placing: Placing, blocks: readonly SourceBlock[]): LayoutPart[] | undefined {
  const parts = placeRules(placing, blocks, 'decisions', 'rules');
  const words = plain(wordsOf(blocks));
  const [said, more] = METHODS.flatMap(([, pattern]) => pattern.exec(words)?.[0] ?? []);
  if (parts && said && !more) thingAt(placing.charter, 'decisions')['method'] ??= said.toLowerCase();
  return parts;
}

/** How the charter is looked at again: all words, and what they say for certain. */
function placeReview({ charter }: Placing, blocks: readonly SourceBlock[]): LayoutPart[] | undefined {
  if (charter['review'] !== undefined) return blocks.length > 0 ? sayPart(blocks) : undefined;
  const words = wordsOf(blocks);
  charter['review'] = thing({ text: words, cadence: reviewCadence(words), ...reviewDates(blocks) });
  return [{ fields: ['review'] }];
}

function reviewDates(blocks: readonly SourceBlock[]): Thing {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.text.split('\n')
      : block.kind === 'list'
        ? block.items.map(({ blocks: inner }) => wordsOf(inner))
        : [],
  );
  const dates: Thing = {};
  for (const line of lines.flatMap(sentencesOf)) {
    const split = splitLabel(line);
    const day = split && dayIn(split.rest);
    if (!split || !day) continue;
    if (/next|nästa|próxim|nächst|prochain/i.test(split.label)) dates['next'] ??= day;
    else if (/last|senast|últim|letzt|derni/i.test(split.label)) dates['last'] ??= day;
  }
  return dates;
}
