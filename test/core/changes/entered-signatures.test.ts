import assert from 'node:assert/strict';
import { defaultSettings, parseCharter } from '../../../core/src/index.js';
import { compareCharters } from '../../../core/src/changes/index.js';

const TEAM = `charter: 1
title: Returns Desk
status: active
purpose: Every parcel is answered within 24 hours.
members:
  - {name: Ana Ruiz, role: Lead}
  - {name: Bo Lind, role: Clerk}
signatures:
  - {member: Ana Ruiz, signed: 2026-05-04}
  - {member: Bo Lind, signed: 2026-05-04}
`;

function askedAfter(change: (text: string) => string): string[] {
  const { mustSignAgain } = compareCharters(parseCharter(TEAM), parseCharter(change(TEAM)), {
    settings: defaultSettings(),
    today: '2026-11-22',
  });
  return [...mustSignAgain];
}

describe('signatures that do not say which wording they were given to', () => {
  it('were not given to what is new', () => {
    assert.deepEqual(
      askedAfter((text) => text.replace('24', '48')),
      ['ana-ruiz', 'bo-lind'],
    );
  });

  it('stand where nothing that counts has changed', () => {
    assert.deepEqual(
      askedAfter((text) => text.replace('Every parcel', 'Every  parcel').replace('hours.', 'hours')),
      [],
    );
  });

  it('stand where they were given anew with the change', () => {
    const again = (text: string): string =>
      text.replace('24', '48').replace('member: Bo Lind, signed: 2026-05-04', 'member: Bo Lind, signed: 2026-11-20');
    assert.deepEqual(askedAfter(again), ['ana-ruiz']);
  });
});
