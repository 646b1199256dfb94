// Reads the charters on which the rules are measured, what was expected of each, and the judgements made after the run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'test/precision';

/**
 * @typedef {{rule: string, words: string}} Expected a finding of `rule`, in whose lines `words` stand; '' is any place
 * @typedef {{name: string, text: string, profile: string | undefined, expected: Expected[]}} Measured
 * @typedef {{sets: {name: string, commit: string, charters: string[],
 *   firstRun: {findings: number, wrong: number}}[], mended: Record<string, {what: string, sets: string[]}>,
 *   real: {charters: number, day: string, fired: Record<string, number>}}} OnRecord
 * @typedef {{verdict: 'right' | 'elsewhere' | 'wrong', charter: string, rule: string, quoted: string, reason: string}} Judgement
 */

/** @returns {Measured[]} by name; those of one folder below belong together */
export function readCorpus() {
  return readdirSync(`${FOLDER}/charters`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.charter.yaml'))
    .map((file) => file.replaceAll('\\', '/').replace('.charter.yaml', ''))
    .toSorted()
    .map((name) => {
      const lines = readFileSync(`${FOLDER}/charters/${name}.expected.txt`, 'utf8').split('\n').filter(Boolean);
      const remark = lines.find((line) => line.startsWith('# profile '));
      return {
        name,
        text: readFileSync(`${FOLDER}/charters/${name}.charter.yaml`, 'utf8'),
        profile: remark?.slice('# profile '.length),
        expected: lines.filter((line) => !line.startsWith('#')).map(toExpected),
      };
    });
}

/** @param {string} line @returns {Expected} */
function toExpected(line) {
  const end = line.indexOf(':');
  return end < 0 ? { rule: line, words: '' } : { rule: line.slice(0, end), words: line.slice(end + 1).trim() };
}

/**
 * The judgements, a line each: `right|elsewhere|wrong CHARTER RULE “QUOTED”: REASON`.
 * @returns {Judgement[]}
 */
export function readJudgements() {
  const file = `${FOLDER}/judged.txt`;
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const match = /^(right|elsewhere|wrong) (\S+) (\S+) “(.*?)”: (.+)$/u.exec(line);
      if (!match) throw new Error(`${file}: “${line}” is no judgement`);
      const [, verdict, charter, rule, quoted, reason] = match;
      return { verdict: /** @type {Judgement['verdict']} */ (verdict), charter, rule, quoted, reason };
    });
}

/**
 * What else is on record: how often rules fired on real charters after their import; the sets of charters in the order in which they were written and run, each with the commit
 * that holds it as it was before its run; and the rules that were mended, each with the sets that showed what to mend.
 * @returns {OnRecord}
 */
export function readRecord() {
  return JSON.parse(readFileSync(`${FOLDER}/record.json`, 'utf8'));
}
