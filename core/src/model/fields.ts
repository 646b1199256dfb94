import { shapes } from './charter.generated.js';

const names: ReadonlySet<string> = new Set(Object.values(shapes).flatMap(({ fields }) => Object.keys(fields)));

/** Whether the format has a field of that name anywhere. */
export function isFieldName(name: string): boolean {
  return names.has(name);
}
