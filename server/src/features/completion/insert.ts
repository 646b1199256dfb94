import { fieldOf, type Place } from '../../../../core/src/index.js';

export interface InsertOptions {
  /** The column in which the key starts. */
  readonly column: number;
  readonly flow: boolean;
  /** The client can fill in snippets. */
  readonly snippets: boolean;
}

/** What choosing a key writes: the key, and its value in the shape in which it is usually written. */
export function insertKey({ name, field, help }: Place, { column, flow, snippets }: InsertOptions): string {
  const pad = ' '.repeat(column + 2);
  const stop = snippets ? '$0' : '';
  if (flow) return `${name}: ${stop}`;
  if (field.words && snippets) return `${name}: \${1|${field.words.join(',')}|}`;
  if (field.kind === 'flag') return `${name}: true`;
  if (field.kind === 'texts' && field.refers) return `${name}: [${stop}]`;
  switch (help.form) {
    case 'keys':
      return `${name}:\n${pad}${stop}`;
    case 'texts':
      return `${name}:\n${pad}- ${stop}`;
    case 'entries':
      return `${name}:\n${pad}- ${firstKey(field.of)}${stop}`;
    default:
      return `${name}: ${stop}`;
  }
}

/** The key that an entry of a list usually starts with. */
function firstKey(shape: string | undefined): string {
  const names = ['name', 'title', 'member', 'what', 'text', 'to', 'do', 'heading'];
  const name = names.find((each) => shape && fieldOf(shape, each));
  return name ? `${name}: ` : '';
}
