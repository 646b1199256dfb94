// Writes the table of the rules, docs/rules.md, from what the rules say of themselves.

import { profileOf } from '../../out/core/src/rules/profile.js';

const GROUPS = {
  essentials: [
    'Essentials',
    'What every charter ought to say. In the editor all that is missing is one gentle finding.',
  ],
  coverage: ['Completeness', 'Whether the charter of such a team has all that belongs in it.'],
  yaml: ['What YAML does to text', 'Places that YAML cuts, splits, retypes or refuses.'],
  form: ['Form', 'Blanks, dates, words for how often, and what the format does not know.'],
  references: ['References', 'Names and ids that lead nowhere, or to two places.'],
  roles: ['Roles', 'Who does what.'],
  objectives: ['Objectives', 'Whether one can tell later that they were reached.'],
  signatures: ['Signatures', 'Who has agreed, and whether that can be.'],
  review: ['Review', 'When the charter is looked at again.'],
  together: ['Several charters', 'What does not go together in charters that are checked together.'],
  suppression: ['Silenced findings', 'Comments that silence a rule.'],
};

/**
 * @param {readonly import('../../core/src/index.js').RegisteredRule[]} rules
 * @param {Readonly<Record<string, string>>} pages the rules' pages by id
 * @returns {string} Markdown
 */
export function rulesTable(rules, pages) {
  const known = Object.keys(GROUPS);
  const strangers = rules.filter(({ meta }) => !known.includes(meta.group));
  if (strangers.length > 0) throw new Error(`No heading for the group of ${strangers.map(({ id }) => id).join(', ')}`);
  return [
    '<!-- Generated from core/src/rules by scripts/generate-docs.mjs. Do not edit. -->',
    '# Rules',
    `${rules.length} rules read a charter. Each has a page of its own: why it matters, what to do, and examples. \`charter explain RULE\` shows it in the terminal, and Explain in the editor.`,
    SEVERITIES,
    PROFILES,
    SETTINGS,
    ...known.flatMap((group) =>
      groupSection(
        group,
        rules.filter(({ meta }) => meta.group === group),
        pages,
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const SEVERITIES = `By default an **error** means that the file does not say what it means, a **warning** that a careful reader objects; an **info** is advice, and a **hint** a nudge in the editor.`;

const PROFILES = `Profiles say how many of them are asked. **minimal**: only that the file says what it means. **recommended**, the default: what a careful reader objects to. **strict**: what a demanding reader asks for besides. **customer-experience**: recommended, and what a customer experience team is asked for. \`profile: strict\` in the settings chooses one, or \`charter check --profile strict\`. The tables name the first profile that has a rule; [Settings](settings.md) tells more. How often each rule is right, on charters written for that, is in [How often the rules are right](precision.md).`;

const SETTINGS = `\`charter.config.yaml\` changes the severity of a rule, or turns it off, for its folder and those below:

\`\`\`yaml
rules:
  weak-objective: warning
  missing-review: off
  missing-role:
    severity: error
    required: [lead, quality coach]
\`\`\`

A comment silences a rule in one place, \`# charter-ignore RULE: reason\`, or in the whole file, \`# charter-ignore-file RULE: reason\`. Without a reason it has no effect.`;

function groupSection(group, rules, pages) {
  if (rules.length === 0) return [];
  const [heading, description] = GROUPS[group];
  const options = rules.flatMap((rule) =>
    Object.entries(rule.meta.options ?? {}).map((option) => [rule.id, ...option]),
  );
  return [
    `## ${heading}`,
    description,
    table(
      ['Rule', 'What it flags', 'Severity', 'Profile', 'Mends'],
      rules.map((rule) => row(rule, pages[rule.id] ?? '')),
    ),
    ...(options.length > 0 ? [table(['Option', 'Meaning', 'Default'], options.map(optionRow))] : []),
  ];
}

function row({ id, meta }, page) {
  const notes = meta.calendar ? ' By the calendar alone: it never fails a check.' : '';
  return [
    `[${id}](../core/src/rules/${id}/rule.md)`,
    `${meta.summary}${notes}`,
    meta.strictly ? `${meta.severity}, under strict ${meta.strictly}` : meta.severity,
    profileOf(meta),
    hasFix(page) ? 'yes' : '',
  ];
}

/** A page shows every fix there is. */
function hasFix(page) {
  return /^## Fixed/m.test(page);
}

function optionRow([rule, name, { description, default: value }]) {
  return [`\`${rule}\`: \`${name}\``, description, `\`${JSON.stringify(value)}\``];
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}
