import type { Procedure, Section } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { Text } from '../model/text.js';
import { isInFolder } from '../rules/kit/signing.js';
import { entryOf as keyOf } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import type { Block, Line, ListItem } from './blocks.js';
import type { Context } from './context.js';
import { teamLine } from './describe/people.js';
import { isWholeProcedure } from './describe/procedures.js';
import { entryOf } from './entry.js';
import { paragraph, say, textBlock, written } from './line.js';
import { valueAt, type Pick } from './pick.js';
import type { SectionPlan } from './plan.js';
import { procedureBlocks } from './procedure.js';
import { sectionBlocks } from './sections.js';
import { yetToSign } from './signatures.js';
import { linesOf, rolesOf, tableOf } from './table.js';

export interface ContentOptions {
  readonly pick: Pick;
  /** Makes the heading of something inside the section. */
  readonly heading: (line: Line, place: Span) => Block;
}

/** What the fields of a section hold, as the section wants it printed. */
export function contentOf(context: Context, section: SectionPlan, options: ContentOptions): Block[] {
  if (section.fields.includes('signatures') && isInFolder(context.charter))
    return withPlace(
      paragraph([say('The signatures are kept in a folder beside this charter.')]),
      fieldSpan(context.charter, 'signatures'),
    );
  if (isTable(section, options)) return tableBlocks(context, section, options);
  const blocks: Block[] = [];
  let entries: ListItem[] = [];
  const flush = (): void => {
    if (entries.length > 0)
      blocks.push({ kind: 'list', style: section.list ?? 'bullets', items: entries, place: undefined });
    entries = [];
  };
  for (const field of fieldsToList(context, section)) {
    const own = fieldBlocks(context, field, section, options);
    if (own.entries) entries.push(...own.entries);
    else flush();
    blocks.push(...own.blocks);
  }
  flush();
  return blocks;
}

interface FieldContent {
  /** Entries, which join those of the field before in one list; undefined for what is no list. */
  readonly entries?: readonly ListItem[];
  readonly blocks: readonly Block[];
}

function fieldBlocks(context: Context, field: string, section: SectionPlan, options: ContentOptions): FieldContent {
  const value = valueAt(context.charter, field);
  const place = fieldSpan(context.charter, field);
  if (value === undefined) return { entries: [], blocks: [] };
  if (!Array.isArray(value)) return { blocks: withPlace(singleBlocks(context, value as Text | Entity), place) };
  const entities = options.pick(field, section);
  if (entities.length === 0) {
    const texts = value.filter((text): text is Text => 'value' in (text as object));
    return { entries: texts.map((text) => ({ blocks: [textBlock(text)], place: text.node.span })), blocks: [] };
  }
  const whole =
    !section.list && entities.some((entity) => entity.shape === 'procedure' && isWholeProcedure(entity as Procedure));
  if (whole)
    return { blocks: entities.flatMap((entity) => procedureBlocks(context, entity as Procedure, options.heading)) };
  if (entities[0]?.shape === 'section')
    return { blocks: entities.flatMap((entity) => freeSection(entity as Section, options)) };
  return {
    entries: entities.map((entity) => entryOf(context, entity)).filter(({ blocks }) => blocks.length > 0),
    blocks: [],
  };
}

function singleBlocks(context: Context, value: Text | Entity): Block[] {
  if (!('shape' in value)) return 'node' in value && typeof value.value === 'string' ? [textBlock(value)] : [];
  return value.shape === 'team' ? paragraph(teamLine(context, value as never)) : sectionBlocks(context, value);
}

function freeSection({ heading, text, node }: Section, options: ContentOptions): Block[] {
  const head = heading ? [options.heading([written(heading)], node.span)] : [];
  return [...head, ...(text ? [textBlock(text)] : [])];
}

/** A table by default is for entries that are made of details; words as written stay a list. */
function isTable(section: SectionPlan, { pick }: ContentOptions): boolean {
  const [field] = section.fields;
  if (field === undefined || section.columns.length === 0) return false;
  if (!section.byDefault || field === 'signatures') return true;
  const entities = pick(field, section);
  if (field === 'members') return entities.length > 0;
  return entities.length > 0 && entities.every((entity) => !('text' in entity) || entity.text === undefined);
}

function tableBlocks(context: Context, section: SectionPlan, { pick }: ContentOptions): Block[] {
  const field = section.fields[0] as string;
  const picked = pick(field, section);
  const rows = section.entries.length > 0 ? picked : [...picked, ...guests(context, field, section.fields)];
  const shape = SHAPES[field] ?? picked[0]?.shape ?? '';
  if (section.list === 'lines') return rows.map((row) => linesOf(context, shape, row, section.columns));
  return rows.length > 0
    ? withPlace([tableOf(context, shape, rows, section.columns)], fieldSpan(context.charter, field))
    : [];
}

/** The tables that show others, too: their home shape is known even where they have no rows of their own. */
const SHAPES: { readonly [field: string]: string } = { members: 'member', roles: 'role', signatures: 'signature' };

/** Who would be forgotten otherwise: roles nobody holds, members without a role, members who have not signed. */
function guests(context: Context, field: string, fields: readonly string[]): Entity[] {
  const { members, roles } = context.charter;
  if (field === 'signatures') return yetToSign(context);
  if (field === 'members' && fields.includes('roles'))
    return roles.filter((role) => !members.some((member) => rolesOf(context, member).includes(role)));
  if (field === 'roles' && fields.includes('members'))
    return members.filter((member) => rolesOf(context, member).length === 0);
  return [];
}

/** Roles say more than a bare list of members, where there is no table of both. */
function fieldsToList({ charter }: Context, { fields, byDefault }: SectionPlan): readonly string[] {
  return byDefault && fields.includes('roles') && charter.members.length === 0 ? ['roles'] : fields;
}

function withPlace(blocks: readonly Block[], place: Span | undefined): Block[] {
  return blocks.map((block) => (block.place ? block : { ...block, place }));
}

/** The key of a field and its value. */
export function fieldSpan({ node }: Entity, field: string): Span | undefined {
  const entry = node.kind === 'mapping' ? keyOf(node, field.split('.', 1)[0] as string) : undefined;
  return entry && { start: entry.key.span.start, end: Math.max(entry.key.span.end, entry.value.span.end) };
}
