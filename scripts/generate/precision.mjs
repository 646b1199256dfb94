// Writes docs/precision.md and the figures that reports carry, from the charters of test/precision.

/** Fewer firings prove nothing. */
export const ENOUGH = 10;

/** A rule that is right less often does not stay in the default profile. */
export const LEAST = 0.95;

/**
 * @typedef {{fired: number, right: number, expected: number, found: number}} Figure
 * @typedef {import('../precision/measure.mjs').Fired} Fired
 * @typedef {import('../precision/measure.mjs').Missed} Missed
 * @typedef {import('../precision/corpus.mjs').OnRecord} OnRecord
 */

/** @param {ReadonlyMap<string, Figure>} figures @returns {string} TypeScript source */
export function precisionSource(figures) {
  const entries = [...figures].filter(([, { fired }]) => fired > 0);
  return `// Generated from test/precision by scripts/generate-docs.mjs. Do not edit.
/** How often each rule fired on the charters of docs/precision.md, and how often rightly. */
export const measured: { readonly [rule: string]: { readonly fired: number; readonly right: number } } = {
${entries.map(([id, { fired, right }]) => `  '${id}': { fired: ${fired}, right: ${right} },`).join('\n')}
};
`;
}

/**
 * @param {ReadonlyMap<string, Figure>} figures
 * @param {number} flawed how many charters have three or more expected findings
 * @param {{fired: Fired[], missed: Missed[]}} measured on all charters
 * @param {OnRecord} record
 * @param {(rule: string) => string} profileOf
 * @returns {string} Markdown
 */
export function precisionPage(figures, flawed, measured, record, profileOf) {
  const { sets, mended, real } = record;
  const charters = sets.reduce((sum, set) => sum + set.charters.length, 0);
  const all = measured.fired.length;
  const right = measured.fired.filter(({ verdict }) => ['expected', 'elsewhere', 'right'].includes(verdict)).length;
  const found = measured.fired.filter(({ verdict }) => verdict === 'expected' || verdict === 'elsewhere').length;
  const rows = [...figures].filter(([, { fired, expected }]) => fired + expected > 0);
  const silent = [...figures].filter(([, { fired, expected }]) => fired + expected === 0).map(([id]) => `\`${id}\``);
  return [
    '<!-- Generated from test/precision by scripts/generate-docs.mjs. Do not edit. -->',
    '# How often the rules are right',
    `A rule that is often wrong teaches people not to read what it says. So the rules are measured on ${charters} charters that were written for it, as different teams would write them: customer service and customer experience teams first, but also boards, committees, working groups, projects and student teams; in English, German, French and Spanish. ${flawed} of them have flaws such as real charters have, three or more; the other ${charters - flawed} are as they should be or nearly so, with much that only looks like a flaw.`,
    `With today's rules ${all} findings are made on them; ${right} are right, ${all - right} are not. ${found} of the ${found + measured.missed.length} findings that were expected are made.`,
    '## How it is measured',
    HOW,
    table(
      [
        'Set',
        'Charters',
        'Committed with what was expected, before the run',
        'Findings of the first run',
        'Of them wrong',
      ],
      sets.map(({ name, commit, charters: names, firstRun }) => [
        name,
        String(names.length),
        `\`${commit}\``,
        ...[firstRun.findings, firstRun.wrong].map(String),
      ]),
    ),
    '## What was mended',
    MENDED,
    table(
      ['Rule', 'What it does now', 'Not counted for it'],
      Object.entries(mended).map(([rule, { what, sets: out }]) => [`\`${rule}\``, what, out.join(', ')]),
    ),
    '## The figures',
    FIGURES,
    table(
      ['Rule', 'Profile', 'Fired', 'Rightly', 'Share', 'Expected', 'Found'],
      rows.map(([id, { fired, right: rightly, expected, found: there }]) => [
        `\`${id}\``,
        profileOf(id),
        ...[fired, rightly].map(String),
        share(fired, rightly),
        ...[expected, there].map(String),
      ]),
    ),
    `Never fired here, and so unproven: ${silent.join(', ')}.`,
    '## What was wrong',
    'Every finding of today’s rules that was judged wrong, with the reason. A charter that a mended rule is no longer counted on is among them, too.',
    table(
      ['Charter', 'Rule', 'What it underlines', 'Why it is wrong'],
      measured.fired
        .filter(({ verdict }) => verdict === 'wrong' || verdict === 'unjudged')
        .map(({ charter, rule, quoted, reason }) => [charter, `\`${rule}\``, quoted, reason ?? 'not judged yet']),
    ),
    '## On real charters',
    `${real.charters} public charters of real teams, which are not part of this project, were imported with \`charter import\` and checked in the default profile on ${real.day}. How often each rule fired; nobody has judged whether rightly, and an import that finds no place for a text makes some of them fire.`,
    Object.entries(real.fired)
      .map(([rule, fired]) => `\`${rule}\` ${fired}`)
      .join(', ')
      .concat('.'),
    REST,
  ].join('\n\n');
}

const HOW = `1. Each charter lies in \`test/precision/charters\`, and beside it what a careful reader expects to be found, a line each: the rule, and the words in whose lines it should be found. Both were committed before any rule was run on them, and what was expected was not changed afterwards.
2. All rules are run, those of the profile \`strict\` included, and those for customer experience teams on some; the day is taken to be 22 November 2026.
3. A finding that was expected is right. One that was not is judged, with a reason, in \`test/precision/judged.txt\`: right, because a careful reader agrees; elsewhere, because it was expected at another line; or wrong. One that nobody has judged counts as wrong.
4. The rules were mended between the runs by what the sets before had shown, so the first run of each set tells most.
5. Whoever wrote the charters knew the rules and their pages, and judged the findings, too. So the figures tell how often a rule is wrong on text that was not written to please it; they cannot tell what nobody thought of.`;

const MENDED = `A rule that was seen to be wrong was mended where that was possible. Its figure then comes only from the sets that had not shown what to mend; where that leaves fewer than ten findings, it is unproven again. \`test/precision/record.json\` keeps count.`;

const FIGURES = `Fired: how many findings. Rightly: how many of them are right. Share: the one divided by the other, where a rule has fired at least ${ENOUGH} times; fewer prove nothing, and are called unproven. A rule of the default profile below ${LEAST.toFixed(2)} leaves it, or is mended and measured anew; a test sees to that. Expected and Found: how many findings were expected, and how many of them are made.`;

const REST = `## What else there is to say

- Reports in SARIF carry the figures: \`precision\` as code scanning knows it (\`very-high\` from 0.98, \`high\` from 0.95, \`medium\` from 0.80, else \`low\`) for rules that are proven, and \`fired\` and \`right\` for all that fired.
- \`npm run precision\` lists what is said and was not expected, and what was expected and is not said.`;

/** @param {number} fired @param {number} right */
function share(fired, right) {
  return fired < ENOUGH ? 'unproven' : (right / fired).toFixed(2);
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
