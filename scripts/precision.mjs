// Shows what the rules say of the corpus beyond what was expected, and what was expected and not said, for judgement.
import path from 'node:path';
import { readCorpus, readJudgements, readRecord } from './precision/corpus.mjs';
import { measure } from './precision/measure.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
const set = readRecord().sets.find(({ name }) => name === process.argv[2]);
const corpus = readCorpus().filter(({ name }) => !set || set.charters.includes(name));
const { fired, missed, unused } = measure(corpus, readJudgements());
for (const { charter, rule, line, quoted, message, verdict } of fired)
  if (verdict === 'unjudged') console.log(`unjudged ${charter}:${line} ${rule} “${quoted}”\n    ${message}`);
for (const { charter, rule, words } of missed) console.log(`missed ${charter} ${rule}: ${words}`);
for (const { charter, rule, quoted } of unused) console.log(`no longer said: ${charter} ${rule} “${quoted}”`);
const count = (/** @type {string} */ verdict) => fired.filter((one) => one.verdict === verdict).length;
console.log(
  `${corpus.length} charters, ${fired.length} findings: ${count('expected')} expected, ${count('elsewhere')} expected elsewhere, ${count('right')} judged right, ${count('wrong')} judged wrong, ${count('unjudged')} not judged; ${missed.length} missed.`,
);
