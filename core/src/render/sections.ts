import type { Entity } from '../model/entity.js';
import type { Text } from '../model/text.js';
import { valueOf } from '../model/visit.js';
import type { Block, Line } from './blocks.js';
import { howOften, someone, words, type Context } from './context.js';
import { labelled, listOf } from './entry.js';
import { around, commas, hasWords, joined, paragraph, say, sayAt, strong, textBlock } from './line.js';
import type { OwnWords } from './own-words.js';

/** What the parts of a section are called, in the order in which they are printed. '' prints the part alone. */
const PARTS: { readonly [shape: string]: { readonly [part: string]: OwnWords | '' } } = {
  purpose: { mission: 'Mission', vision: 'Vision', statement: '', points: '' },
  scope: { in: 'What we do', out: 'What we don’t do' },
  membership: {
    eligibility: 'Who can join',
    selection: 'How members are chosen',
    terms: 'For how long',
    removal: 'How membership ends',
  },
  authority: { powers: 'We may decide', limits: 'Limits', reserved: 'Reserved to others', delegated: 'Passed on' },
  decisions: { method: 'Method', quorum: 'Quorum', threshold: 'Majority needed', tiebreak: 'In a tie', rules: 'Rules' },
  skills: {
    background: 'Background',
    experience: 'Experience',
    training: 'Training',
    inventory: 'What we can do today',
    gaps: 'What we still lack',
  },
  review: { triggers: 'It is also reviewed when', log: 'Reviews so far' },
  approval: { statement: '', approvers: 'Approved by' },
};

/** A section that is one entity. Its text stands for its single words; its lists follow. */
export function sectionBlocks(context: Context, entity: Entity): Block[] {
  const text = valueOf(entity, 'text') as Text | undefined;
  const parts = Object.entries(PARTS[entity.shape] ?? {}).flatMap(([part, label]) => {
    const value = valueOf(entity, part) as Text | readonly Entity[] | undefined;
    if (!value) return [];
    if (!Array.isArray(value)) return text && entity.shape !== 'approval' ? [] : textPart(value as Text, label);
    const entities = value as readonly Entity[];
    if (label !== '') return labelled(context, label, entities);
    return entities.length > 0 ? [listOf(context, entities, 'bullets')] : [];
  });
  const said = text ? [textBlock(text)] : paragraph(SENTENCES[entity.shape]?.(context, entity) ?? []);
  // An agreement comes before what follows from it; everywhere else the words as written come first.
  return entity.shape === 'approval' ? [...parts, ...said] : [...said, ...parts];
}

function textPart(text: Text, label: OwnWords | ''): Block[] {
  const block = textBlock(text);
  if (label === '') return [block];
  if (block.kind !== 'paragraph') return [...paragraph([strong(say(label)), say(':')]), block];
  return [{ ...block, line: [strong(say(label)), say(': '), ...block.line] }];
}

const SENTENCES: { readonly [shape: string]: (context: Context, entity: Entity) => Line } = {
  period: (_context, period) => joined([words(period, 'start'), around('to |until', words(period, 'end'))], ' '),
  review: reviewSentences,
  approval: approvalSentences,
};

/** This charter is reviewed every year by Ana. The last review was on 2026-01-15, the next is due on 2027-01-15. */
function reviewSentences(context: Context, review: Entity): Line {
  const often = howOften(review);
  const by = around('by |whom', someone(context, review, 'owner'));
  const how = joined([often, by], ' ');
  const last = around('Last reviewed on ', words(review, 'last'));
  const dates = commas([last, around(hasWords(last) ? 'next review on ' : 'Next review on ', words(review, 'next'))]);
  const first = hasWords(how) ? around('This charter is reviewed ', how, '.') : [];
  return joined([first, around('', dates, '.')], ' ');
}

function approvalSentences(_context: Context, approval: Entity): Line {
  const needs = valueOf(approval, 'needs') as Text | undefined;
  const whose = needs ? NEEDS[needs.value] : undefined;
  const force = needs && whose ? [say('A change comes into force when '), sayAt(whose, needs.node.span), say('.')] : [];
  return joined([force, around('There are ', words(approval, 'within'), ' to sign after a change.')], ' ');
}

const NEEDS: { readonly [word: string]: OwnWords } = {
  all: 'every member has signed',
  majority: 'more than half of the members have signed',
  approvers: 'the approvers have signed',
};
