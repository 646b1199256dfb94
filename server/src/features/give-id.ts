import { shapeString, type CharterDocument, type Entity, type TextEdit } from '../../../core/src/index.js';

/** The edits that write an id into an entity that has none; undefined where that cannot be done safely. */
export function giveId({ node, shape }: Entity, id: string, { text, syntax }: CharterDocument): TextEdit[] | undefined {
  const { start, end } = node.span;
  const { line, character } = syntax.lines.position(start);
  if (node.kind === 'mapping') {
    const first = node.entries[0]?.key.span.start;
    if (first === undefined) return undefined;
    const separator = node.flow ? ', ' : `\n${' '.repeat(syntax.lines.position(first).character)}`;
    return [{ start: first, end: first, text: `id: ${id}${separator}` }];
  }
  const field = shapeString(shape);
  if (node.kind !== 'scalar' || field === undefined || syntax.lines.position(end).line !== line) return undefined;
  const isItem = node.parent?.kind === 'sequence';
  if (isItem && node.parent.flow) {
    return [
      { start, end: start, text: `{ id: ${id}, ${field}: ` },
      { start: end, end, text: ' }' },
    ];
  }
  const lineStart = syntax.lines.lineStart(line);
  if (isItem) {
    return [{ start, end: start, text: `id: ${id}\n${' '.repeat(character)}${field}: ` }];
  }
  const pad = `\n${' '.repeat((/^ */.exec(text.slice(lineStart, start))?.[0].length ?? 0) + 2)}`;
  const behindColon = text.slice(0, start).trimEnd().length;
  return [{ start: behindColon, end: start, text: `${pad}id: ${id}${pad}${field}: ` }];
}
