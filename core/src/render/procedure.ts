import type { Procedure, Step } from '../model/charter.generated.js';
import type { Span } from '../text/span.js';
import type { Block, Cell, Line, Table } from './blocks.js';
import type { Context } from './context.js';
import { procedureFacts } from './describe/procedures.js';
import { labelled, listOf } from './entry.js';
import { bare, paragraph, say, textBlock, written } from './line.js';
import type { ColumnPlan } from './plan.js';
import { tableOf } from './table.js';

/** A procedure with a heading of its own: what it is for, who does it, and its steps. */
export function procedureBlocks(
  context: Context,
  procedure: Procedure,
  heading: (line: Line, place: Span) => Block,
): Block[] {
  const { title, text, steps, records, node } = procedure;
  const facts = procedureFacts(context, procedure);
  const said: Block[] = text
    ? [textBlock(text)]
    : facts.length > 0
      ? [
          {
            kind: 'list',
            style: 'lines',
            items: facts.map((line) => ({ blocks: paragraph(line), place: undefined })),
            place: node.span,
          },
        ]
      : [];
  return [
    ...(title ? [heading([written(title)], node.span)] : []),
    ...said,
    ...stepBlocks(context, steps),
    ...labelled(context, 'Records', records),
  ];
}

const COLUMNS: readonly ColumnPlan[] = (
  [
    ['When', 'if'],
    ['Who', 'by'],
    ['What', 'do'],
    ['Within', 'within'],
  ] as const
).map(([heading, field]) => ({ heading: [say(heading)], field, list: undefined, text: [], optional: true }));

function stepBlocks(context: Context, steps: readonly Step[]): Block[] {
  if (steps.length === 0) return [];
  const simple = steps.every(
    ({ text, steps: below, do: act }) => !text && below.length === 0 && act && !act.value.trim().includes('\n'),
  );
  const detailed = steps.some(({ by, within }) => by.length > 0 || within);
  if (!simple || !detailed) return [listOf(context, steps, 'numbers')];
  const table = tableOf(context, 'step', steps, COLUMNS);
  return [numbered({ ...table, place: steps[0]?.node.parent?.span })];
}

function numbered(table: Table): Table {
  const cell = (index: number): Cell => ({ blocks: paragraph([bare(String(index + 1))]) });
  return {
    ...table,
    columns: [[say('Step')], ...table.columns],
    fields: ['#', ...table.fields],
    rows: table.rows.map((row, index) => ({ ...row, cells: [cell(index), ...row.cells] })),
  };
}
