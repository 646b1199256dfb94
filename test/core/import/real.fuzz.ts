import { existsSync, readdirSync } from 'node:fs';
import { assertHolds } from './holds.js';
import { importFile } from './kit.js';

// Real charters belong to others and are no part of the project: they are read where they are at hand.
const CHARTERS = '../shared/data/charters';

describe('importing real charters', () => {
  for (const name of existsSync(CHARTERS) ? readdirSync(CHARTERS) : ['none at hand']) {
    it(`${name}: every word is there, and no error`, function () {
      if (!existsSync(`${CHARTERS}/${name}`)) this.skip();
      assertHolds(importFile(`${CHARTERS}/${name}`));
    });
  }
});
