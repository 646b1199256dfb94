import assert from 'node:assert/strict';
import { whenIn } from '../../../core/src/import/recognise/clock.js';

describe('the hours at which people meet', () => {
  const said: readonly (readonly [string, string, string])[] = [
    ['Monday 2 - 3 pm', '14:00', '1 hour'],
    ['Monday 11 am - 1 pm', '11:00', '2 hours'],
    ['Monday 11:15 - 12:05 PM', '11:15', '50 minutes'],
    ['Monday 10 - 1 pm', '10:00', '3 hours'],
    ['Monday 12 - 1 pm', '12:00', '1 hour'],
    ['Monday 7:30 - 10:30 PM', '19:30', '3 hours'],
  ];
  for (const [text, time, duration] of said)
    it(text, () => {
      const when = whenIn(text);
      assert.deepEqual([when.time, when.duration], [time, duration]);
    });
});
