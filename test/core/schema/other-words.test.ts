import assert from 'node:assert/strict';
import { shapes } from '../../../core/src/model/charter.generated.js';
import { ANYWHERE, asOtherWord, fieldCalled, OTHER_WORDS } from '../../../core/src/schema/other-words.js';

const PARTS = Object.entries(shapes).map(([shape, { fields }]) => ({ shape, fields: Object.keys(fields) }));

describe('other words for a field', () => {
  it('lead to fields that are there', () => {
    for (const [shape, words] of Object.entries(OTHER_WORDS))
      for (const field of Object.keys(words)) assert.ok(shapes[shape]?.fields[field], `${shape}.${field}`);
    for (const field of Object.keys(ANYWHERE)) assert.ok(PARTS.some(({ fields }) => fields.includes(field)), field); // prettier-ignore
  });

  it('are no fields themselves, and stand for one field of a part only', () => {
    for (const { shape, fields } of PARTS) {
      const words = Object.values(OTHER_WORDS[shape] ?? {}).flatMap((written) => written.split(' '));
      const wrong = words.filter((word, index) => fields.includes(word) || words.indexOf(word) !== index);
      assert.deepEqual(wrong, [], shape);
      for (const word of words) assert.equal(asOtherWord(word), word);
    }
  });

  it('are read however they are joined', () => {
    const fields = Object.keys(shapes['objective']?.fields ?? {});
    for (const key of ['dueDate', 'due_date', 'Due date', 'due-date'])
      assert.equal(fieldCalled(asOtherWord(key), 'objective', fields), 'due', key);
  });
});
