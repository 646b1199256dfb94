import assert from 'node:assert/strict';
import { peopleIn } from '../../../core/src/import/recognise/people.js';

const LINES: readonly (readonly [line: string, people: { readonly [name: string]: readonly string[] }])[] = [
  ['Ana / Bo – Team Lead', { Ana: ['Team Lead'], Bo: ['Team Lead'] }],
  ['Ana Ruiz/Bo Lind: Trainer', { 'Ana Ruiz': ['Trainer'], 'Bo Lind': ['Trainer'] }],
  ['Ana Ruiz and Bo Lind – Chairs', { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Chair'] }],
  ['Ana Ruiz & Bo Lind – Chair', { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Chair'] }],
  // A list is one of people with what each does, unless more than one is meant.
  ['Ana Ruiz, Bo Lind – Agents', { 'Ana Ruiz': ['Agent'], 'Bo Lind': ['Agent'] }],
  ['Ana Ruiz, Bo Lind – Team Lead', { 'Ana Ruiz': [], 'Bo Lind': ['Team Lead'] }],
  ['Ana Ruiz and Bo Lind (Secretary)', { 'Ana Ruiz': [], 'Bo Lind': ['Secretary'] }],
];

describe('a role said of several people at once', () => {
  for (const [line, people] of LINES)
    it(line, () =>
      assert.deepEqual(
        Object.fromEntries(peopleIn(line, { short: true, many: true }).map(({ name, roles }) => [name, roles])),
        people,
      ),
    );
});
