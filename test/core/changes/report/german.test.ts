import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compareCharters } from '../../../../core/src/changes/index.js';
import { reviewFormats, translatedReview } from '../../../../core/src/changes/report/index.js';
import { parseCharter } from '../../../../core/src/index.js';
import { catalogue } from '../../../../core/src/l10n/de.generated.js';
import { approve } from '../../../kit/approve.js';
import { reviewed, reviewOf } from './sample-review.js';

const FILE = 'examples/teams/customer-experience.charter.yaml';

const EDITS: readonly (readonly [before: string, after: string])[] = [
  ['target: at least 78 %', 'target: ">= 75 %"'],
  ['due: 2027-06-30', 'due: 2027-09-30'],
  ['    owner: analyst\n', ''],
  ['    name: Arrival time', '    name: Time to the key'],
  ['Decides what we work on next, keeps', 'Decides with everybody what we work on next, keeps'],
  ['    role: Insight Analyst', '    role: Service Designer'],
  ['id: ines\n    name: Inês Carvalho', 'id: bo\n    name: Bo Lind'],
  ['    - What we ask guests, and what becomes of their answers', '    - The app'],
  ['  - Small and soon is better than grand and late.\n', ''],
  [
    '  - When we were wrong, we say so first.',
    '  - When we were wrong, we say so first\n  - We answer within two days.',
  ],
  ['    duration: 30 minutes\n', ''],
  ['cadence: quarterly\n    chair: lead', 'cadence: annual\n    chair: designer'],
  ['  next: 2027-01-18', '  next: 2027-03-18'],
];

describe('a review in German', () => {
  const before = readFileSync(FILE, 'utf8');
  const after = EDITS.reduce((text, [was, is]) => {
    assert.ok(text.includes(was), was);
    return text.replace(was, is);
  }, before);
  const result = compareCharters(parseCharter(before), parseCharter(after), { today: '2026-11-22' });
  const review = reviewOf([reviewed(FILE, { before, after }, { state: 'changed', result })]);
  const look = { color: false, catalogue };

  it('reads as approved', () => {
    const shown = translatedReview(review, catalogue);
    approve('test/core/changes/report/approved/german.txt', reviewFormats.text(shown, look));
  });

  it('says everything in German', () => {
    const shown = translatedReview(review, catalogue);
    const [was, is] = [review, shown].map(({ charters }) => charters[0]?.result);
    assert.ok(was && is && was.changes.length >= EDITS.length);
    for (const list of ['changes', 'signers', 'consequences'] as const)
      for (const [index, { sentence }] of is[list].entries()) assert.notEqual(sentence, was[list][index]?.sentence);
    for (const [index, { explanation }] of is.changes.entries())
      assert.notEqual(explanation, was.changes[index]?.explanation);
  });

  it('is known by the same as in English', () => {
    const known = ({ charters }: typeof review): unknown =>
      charters.map((charter) => charter.result.changes.map(({ kind, path, fingerprint }) => [kind, path, fingerprint]));
    assert.deepEqual(known(translatedReview(review, catalogue)), known(review));
  });
});
