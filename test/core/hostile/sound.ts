import assert from 'node:assert/strict';
import { analyze, applyEdits, defaultSettings, parseCharter, type Finding } from '../../../core/src/index.js';

const settings = defaultSettings(['strict', 'customer-experience']);
const TODAY = '2026-11-22';

export function lint(text: string): Finding[] {
  return analyze(parseCharter(text), { settings, today: TODAY });
}

/** Analyses a text and checks what holds for every text: every place and every edit lies inside it, and fixes apply. */
export function checkSound(text: string): Finding[] {
  const findings = lint(text);
  for (const { rule, span, fixes, related } of findings) {
    for (const place of [span, ...related.map((other) => other.span)]) {
      assert.ok(0 <= place.start && place.start <= place.end && place.end <= text.length, `${rule}: a place outside`);
    }
    for (const { edits } of fixes) {
      for (const edit of edits) {
        assert.ok(0 <= edit.start && edit.start <= edit.end && edit.end <= text.length, `${rule}: an edit outside`);
      }
      applyEdits(text, edits);
    }
  }
  return findings;
}

/** The slowest of many, and how much memory is in use when they are done. */
export interface Meter {
  run<T>(what: string, work: () => T): T;
  report(): string;
}

export function createMeter(): Meter {
  let count = 0;
  let slowest = 0;
  let slowestWhat = '';
  return {
    run(what, work) {
      const began = performance.now();
      const result = work();
      const took = performance.now() - began;
      count++;
      if (took > slowest) [slowest, slowestWhat] = [took, what];
      return result;
    },
    report() {
      const memory = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
      return `${count} inputs, slowest ${slowest.toFixed(1)} ms (${slowestWhat}), heap ${memory} MiB`;
    },
  };
}
