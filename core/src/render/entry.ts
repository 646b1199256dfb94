import type { Entity } from '../model/entity.js';
import type { Text } from '../model/text.js';
import { valueOf } from '../model/visit.js';
import type { Block, Line, ListItem, ListStyle } from './blocks.js';
import type { Context } from './context.js';
import { channelLine, hoursLine, serviceLine, stageLine, stakeholderLine } from './describe/customers.js';
import { metricLine } from './describe/goals.js';
import { deliverableLine, itemLine, objectiveLine, outItemLine } from './describe/item.js';
import { communicationLine, escalationLine, meetingLine, reportLine } from './describe/meetings.js';
import {
  competenceLine,
  historyLine,
  memberLine,
  personLine,
  reviewLine,
  roleDetails,
  roleLine,
  signatureLine,
  teamLine,
} from './describe/people.js';
import { procedureLine, stepLine } from './describe/procedures.js';
import { paragraph, say, strong, textBlock, written } from './line.js';
import type { OwnWords } from './own-words.js';

const LINES: { readonly [shape: string]: (context: Context, entity: never) => Line } = {
  channel: channelLine,
  communication: communicationLine,
  competence: competenceLine,
  deliverable: deliverableLine,
  escalationStep: escalationLine,
  historyEntry: historyLine,
  hours: hoursLine,
  item: itemLine,
  meeting: meetingLine,
  member: memberLine,
  metric: metricLine,
  objective: objectiveLine,
  outItem: outItemLine,
  person: personLine,
  procedure: procedureLine,
  report: reportLine,
  reviewEntry: reviewLine,
  role: roleLine,
  service: serviceLine,
  signature: signatureLine,
  stage: stageLine,
  stakeholder: stakeholderLine,
  step: stepLine,
  team: teamLine,
};

/** The lists inside an entity that are printed below it, with the words that introduce each. */
const BELOW: {
  readonly [shape: string]: readonly (readonly [field: string, lead: OwnWords | '', style: ListStyle])[];
} = {
  deliverable: [['items', '', 'bullets']],
  item: [['items', '', 'bullets']],
  objective: [['items', '', 'bullets']],
  outItem: [['items', '', 'bullets']],
  role: [
    ['responsibilities', '', 'bullets'],
    ['skills', 'Skills', 'bullets'],
  ],
  stakeholder: [
    ['needs', 'Needs', 'bullets'],
    ['provides', 'Provides', 'bullets'],
  ],
  step: [['steps', '', 'letters']],
};

/** One entry of a list: its words, and what stands below them. Empty where it has no words at all. */
export function entryOf(context: Context, entity: Entity): ListItem {
  return { blocks: [...wordsOf(context, entity), ...belowOf(context, entity)], place: entity.node.span };
}

function wordsOf(context: Context, entity: Entity): Block[] {
  const text = valueOf(entity, 'text') as Text | undefined;
  const line = LINES[entity.shape]?.(context, entity as never) ?? [];
  if (!text || textBlock(text).kind === 'paragraph') return paragraph(line);
  const title = valueOf(entity, 'title') as Text | undefined;
  const titled = title && entity.shape !== 'procedure' && entity.shape !== 'role' && entity.shape !== 'person';
  return [...(titled ? paragraph([strong(written(title))]) : []), textBlock(text)];
}

function belowOf(context: Context, entity: Entity): Block[] {
  // Items have points below their text; the words of a role or a stakeholder stand for all of it.
  if (['role', 'stakeholder'].includes(entity.shape) && valueOf(entity, 'text')) return [];
  const below = BELOW[entity.shape] ?? [];
  const lists = below.flatMap(([field, lead, style]) =>
    listBelow(context, valueOf(entity, field) as readonly Entity[], lead, style),
  );
  if (entity.shape !== 'role') return lists;
  return [...roleDetails(context, entity as never).flatMap(paragraph), ...lists];
}

function listBelow(context: Context, entities: readonly Entity[], lead: OwnWords | '', style: ListStyle): Block[] {
  if (entities.length === 0) return [];
  return lead === '' ? [listOf(context, entities, style)] : labelled(context, lead, entities);
}

export function listOf(context: Context, entities: readonly Entity[], style: ListStyle): Block {
  const first = entities[0]?.node;
  const place = first?.parent?.kind === 'sequence' ? first.parent.span : first?.span;
  return { kind: 'list', style, items: entities.map((entity) => entryOf(context, entity)), place };
}

/** "**Label**: the one entry" on a line, or the label above a list of several. Nothing where there are none. */
export function labelled(context: Context, label: OwnWords, entities: readonly Entity[]): Block[] {
  if (entities.length === 0) return [];
  const [only, more] = entities.map((entity) => entryOf(context, entity));
  const [block, below] = only?.blocks ?? [];
  if (only && !more && block?.kind === 'paragraph' && !below && !context.everyList)
    return [{ ...block, line: [strong(say(label)), say(': '), ...block.line], place: only.place }];
  return [...paragraph([strong(say(label)), say(':')]), listOf(context, entities, 'bullets')];
}
