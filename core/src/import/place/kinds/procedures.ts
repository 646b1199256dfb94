import { plain } from '../../source/plain.js';
import type { SourceBlock, SourceItem, SourceList } from '../../source/blocks.js';
import type { Section } from '../../structure/outline.js';
import { cadencesIn } from '../../recognise/cadences.js';
import { splitLabel } from '../../structure/infer-headings.js';
import { listAt, thing, type LayoutPart, type Thing, type Value, textAt } from '../draft.js';
import { textOfItem } from '../items.js';
import { wordsOf, type Placing } from '../placing.js';
import { refersTo } from '../tables/lists.js';
import { headingOf } from './free.js';

/** A section that is one procedure: the heading is its title, its numbered list are its steps. */
export function placeOneProcedure(placing: Placing, section: Section): LayoutPart | undefined {
  const steps = section.blocks.at(-1);
  if (section.sections.length > 0 || steps?.kind !== 'list' || steps.marks !== 'numbers') return undefined;
  const before = section.blocks.slice(0, -1);
  if (before.some((block) => block.kind === 'list' && block.marks !== 'bullets')) return undefined;
  const procedure = thing({
    title: headingOf(section),
    ...factsOf(placing, before),
    text: before.length > 0 ? wordsOf(before) : undefined,
    steps: stepsOf(steps),
  });
  listAt(placing.charter, 'procedures').push(procedure);
  return { fields: ['procedures'], entries: [procedure] };
}

function stepsOf({ items }: SourceList): Thing[] {
  return items.map((item) => stepOf(item));
}

function stepOf(item: SourceItem): Thing {
  const [first, below, more] = item.blocks;
  if (first?.kind === 'paragraph' && below?.kind === 'list' && !more && below.marks !== 'written')
    return { do: wordsOf([first]), steps: stepsOf(below) };
  return { do: textOfItem(item) };
}

const LABELS: readonly (readonly [field: string, label: RegExp])[] = [
  ['purpose', /^(?:purpose|goal|objective|syfte|propósito|objetivo|zweck|but|objet)$/i],
  ['scope', /^(?:scope|applies to|omfattning|alcance|geltungsbereich|périmètre)$/i],
  ['owner', /^(?:owner|responsible|responsibility|ansvarig|responsable|verantwortlich|propriétaire)$/i],
  ['trigger', /^(?:trigger|starts? when|when|utlösare|när|disparador|cuándo|auslöser|déclencheur)$/i],
  ['within', /^(?:within|time limit|deadline|response time|tidsgräns|plazo|frist|délai)$/i],
  ['cadence', /^(?:frequency|how often|frekvens|frecuencia|häufigkeit|fréquence)$/i],
];

/** "Owner: Team Lead" and the like among the words before the steps. */
function factsOf(placing: Placing, blocks: readonly SourceBlock[]): Thing {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.text.split('\n') : block.kind === 'list' ? block.items.map(textOfItem) : [],
  );
  const facts: Thing = {};
  for (const line of lines) {
    const split = splitLabel(line);
    const label = split ? plain(split.label).replace(/:$/, '').trim() : '';
    const field = LABELS.find(([, pattern]) => pattern.test(label))?.[0];
    if (!split || field === undefined) continue;
    const value = valueOf(placing, field, plain(split.rest));
    if (value !== undefined) facts[field] ??= value;
  }
  return facts;
}

function valueOf(placing: Placing, field: string, words: string): Value | undefined {
  if (field === 'owner') return refersTo(placing, words.replace(/\.$/, ''));
  return field === 'cadence' ? (cadencesIn(words)[0]?.cadence ?? words) : words;
}

/** What a procedure of one sentence says besides: how often it is done. */
export function addCadence(procedure: Thing): void {
  const text = textAt(procedure, 'text');
  const [said, more] = cadencesIn(text);
  if (said && !more) procedure['cadence'] = said.cadence;
}
