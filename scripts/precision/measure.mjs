// Asks every rule about every charter of the corpus, and compares with what was expected.
import {
  analyze,
  analyzeTogether,
  defaultSettings,
  factsOf,
  parseCharter,
  readBases,
  readSignatureFiles,
  rules,
  withBeside,
} from '../../out/core/src/index.js';

/** @typedef {import('./corpus.mjs').Measured} Measured */
/** @typedef {import('./corpus.mjs').Judgement} Judgement */
/**
 * @typedef {{charter: string, rule: string, line: number, quoted: string, message: string, lines: string,
 *   verdict: 'expected' | 'right' | 'elsewhere' | 'wrong' | 'unjudged', reason?: string}} Fired
 * @typedef {{charter: string, rule: string, words: string}} Missed
 */

/** The day on which the corpus is read. */
export const TODAY = '2026-11-22';

/**
 * @param {Measured[]} corpus
 * @param {Judgement[]} judgements
 * @returns {{fired: Fired[], missed: Missed[], unused: Judgement[]}} `unused`: judgements of what is no longer said
 */
export function measure(corpus, judgements) {
  const together = togetherFindings(corpus);
  const unused = new Set(judgements);
  /** @type {Fired[]} */
  const fired = [];
  /** @type {Missed[]} */
  const missed = [];
  for (const charter of corpus) {
    const said = [...alone(charter), ...(together.get(charter.name) ?? [])].map((finding) => shown(charter, finding));
    const open = [...charter.expected].toSorted((a, b) => b.words.length - a.words.length);
    const left = new Set(said);
    /** @type {Missed[]} */
    const gone = [];
    for (const { rule, words } of open) {
      const hit = [...left].find((one) => one.rule === rule && one.lines.includes(words));
      if (hit) {
        left.delete(hit);
        hit.verdict = 'expected';
      } else gone.push({ charter: charter.name, rule, words });
    }
    for (const one of left) {
      const judged = judgements.find(
        ({ charter: name, rule, quoted }) => name === one.charter && rule === one.rule && quoted === one.quoted,
      );
      if (!judged) continue;
      unused.delete(judged);
      one.verdict = judged.verdict;
      one.reason = judged.reason;
      const at = judged.verdict === 'elsewhere' ? gone.findIndex(({ rule }) => rule === one.rule) : -1;
      if (at >= 0) gone.splice(at, 1);
    }
    missed.push(...gone);
    fired.push(...said);
  }
  return { fired, missed, unused: [...unused] };
}

/** @param {Measured} charter */
function settingsOf({ profile }) {
  return defaultSettings(profile === 'customer-experience' ? ['strict', 'customer-experience'] : ['strict']);
}

/** @param {Measured} charter */
function alone(charter) {
  const document = parseCharter(charter.text);
  const builtOn = readBases(document, `${charter.name}.charter.yaml`, () => ({ problem: 'missing' }));
  withBeside(document, { builtOn, signatures: readSignatureFiles([]) });
  return analyze(document, { settings: settingsOf(charter), today: TODAY });
}

/** @param {Measured[]} corpus what charters of one folder do not agree on, by name */
function togetherFindings(corpus) {
  /** @type {Map<string, Measured[]>} */
  const folders = new Map();
  for (const charter of corpus.filter(({ name }) => name.includes('/'))) {
    const folder = charter.name.split('/')[0];
    folders.set(folder, [...(folders.get(folder) ?? []), charter]);
  }
  const findings = new Map();
  for (const charters of folders.values()) {
    const known = charters.map((charter) => ({
      file: charter.name,
      settings: settingsOf(charter),
      facts: factsOf(charter.name, parseCharter(charter.text), TODAY),
    }));
    for (const [name, said] of analyzeTogether(known)) findings.set(name, said);
  }
  return findings;
}

const LONGEST_QUOTE = 60;

/**
 * @param {Measured} charter
 * @param {import('../../core/src/index.js').Finding} finding
 * @returns {Fired}
 */
function shown({ name, text }, { rule, span, message }) {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', Math.max(span.start, span.end - 1));
  return {
    charter: name,
    rule,
    line: text.slice(0, span.start).split('\n').length,
    quoted: text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').replaceAll(/[“”]/g, '"').slice(0, LONGEST_QUOTE),
    message,
    lines: text.slice(start, end < 0 ? text.length : end),
    verdict: 'unjudged',
  };
}

/**
 * Rule by rule. A rule that was mended is counted only on the sets that did not show what to mend.
 * @param {{fired: Fired[], missed: Missed[]}} measured
 * @param {import('./corpus.mjs').OnRecord} record
 * @returns {Map<string, {fired: number, right: number, expected: number, found: number}>}
 */
export function figures({ fired, missed }, { sets, mended }) {
  return new Map(
    rules.map(({ id }) => {
      const out = new Set(sets.filter(({ name }) => mended[id]?.sets.includes(name)).flatMap((set) => set.charters));
      /** @param {{rule: string, charter: string}} one */
      const counts = ({ rule, charter }) => rule === id && !out.has(charter);
      const own = fired.filter(counts);
      /** @param {Fired['verdict'][]} verdicts */
      const count = (...verdicts) => own.filter(({ verdict }) => verdicts.includes(verdict)).length;
      return [
        id,
        {
          fired: own.length,
          right: count('expected', 'elsewhere', 'right'),
          expected: count('expected', 'elsewhere') + missed.filter(counts).length,
          found: count('expected', 'elsewhere'),
        },
      ];
    }),
  );
}
