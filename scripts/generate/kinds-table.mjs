// Writes docs/kinds-of-change.md: every kind of change that a review knows, and for every field its class and its kinds.

/**
 * @param {readonly { kind: string, place: string, class: string, loosened: boolean }[]} catalogue
 * @param {(kind: string, loosened: boolean) => string} reasonFor
 * @param {Readonly<Record<string, string>>} words the classes as people read them
 * @returns {string} Markdown
 */
export function kindsPage(catalogue, reasonFor, words) {
  const kinds = [...groups(catalogue, ({ kind }) => kind)].map(([kind, all]) => {
    const isWeaker = all.some(({ loosened }) => loosened);
    const classes = unique(all.map(({ class: name }) => words[name])).join(', or ');
    return { kind, classes, isWeaker, reason: reasonFor(kind, isWeaker) };
  });
  const told = kinds.filter(({ kind, reason }) => reason !== '' && (isTarget(kind) || !GENERAL.has(reason)));
  const kindRows = told.map(
    ({ kind, classes, isWeaker, reason }) => `| \`${kind}\` | ${classes} | ${isWeaker ? 'yes' : ''} | ${reason} |`,
  );
  const fields = groups(
    catalogue.filter(({ place }) => place !== ''),
    ({ place }) => place,
  );
  const fieldRows = [...fields].map(([place, all]) => {
    const own = all.filter(({ kind }) => !isOfEveryText(kind, place));
    const name = words[(own[0] ?? all[0])?.class ?? ''];
    const list = unique(own.map(({ kind, loosened }) => `\`${kind}\`${loosened ? ' ▼' : ''}`)).join(', ');
    return `| \`${place}\` | ${name} | ${list} |`;
  });
  return [
    '<!-- Generated from core/src/changes/kinds and schemas/charter.schema.json. Do not edit. -->',
    '# Kinds of change',
    INTRODUCTION,
    '## Weaker promises',
    WEAKER,
    '## Kinds with a meaning of their own',
    OWN,
    ['| Kind | Class | Weaker promise | What it means |', '| --- | --- | --- | --- |', ...kindRows].join('\n'),
    '## Every field',
    FIELDS,
    '<!-- prettier-ignore-start -->',
    ['| Field | Class | Kinds |', '| --- | --- | --- |', ...fieldRows].join('\n'),
    '<!-- prettier-ignore-end -->',
  ]
    .join('\n\n')
    .concat('\n');
}

function groups(entries, keyOf) {
  const found = new Map();
  for (const entry of entries) found.set(keyOf(entry), [...(found.get(keyOf(entry)) ?? []), entry]);
  return found;
}

const unique = (values) => [...new Set(values)];

/** What a kind's name says by itself. */
const GENERAL = new Set([
  'A promise is taken back.',
  'The words bind less than before.',
  'More is promised than before.',
]);

const isTarget = (kind) => /(?:-target|^limit)-/.test(kind);

const isOfEveryText = (kind, place) =>
  kind === 'text-reworded' ||
  (/^limit-(?:loosened|tightened)$/.test(kind) && !place.endsWith('within')) ||
  (/^due-(?:postponed|brought-forward)$/.test(kind) && !place.endsWith('due'));

const INTRODUCTION = `A review of two versions of a charter, by \`charter review\`, in a pull request or in the editor, tells each difference in a sentence. Programs find there a kind, such as \`objective-target-loosened\`, a path of field names and ids, and one of three classes:

- **changes the agreement** (\`material\`): those whom it binds sign again. [What a signature covers](what-a-signature-covers.md) says which fields and which differences of a text these are; it is the same definition.
- **for your information** (\`notice\`): people are told, and signatures stand. Fields that signatures do not count at all, such as the day of the next review, are told in this class, too.
- **wording only** (\`editorial\`): nothing else happens.

Entries are told apart by their ids, or by what they say where they have none or another one; never by their place. What says the same in another order, with other quotation marks, line breaks or comments is no change.`;

const WEAKER = `Some changes make a promise weaker, and a review says so: \`loosened\`. Only what changes the agreement can.

- **A figure** of an objective or a service asks for less: by the direction of its metric, by “at least” and “at most”, by its verb, by its baseline. 4 hours and 240 minutes are the same, and so are 20 a month and 60 a quarter; 4 working hours are more than 4 hours, and “fewer than two” is less than “at most two”.
- **A time** gets longer: a limit, in its field or in any sentence (“within 24 hours”, “the same day”, “by noon”), a due date, a period, how often something is done (“twice a week”). “As soon as possible” is no limit. A longer time ahead is a stronger promise: “votes are announced one week before”.
- **Somebody can be reached less**: fewer days or fewer hours a week, in the fields or in words (“Mon-Fri 8-18”, “seven days a week”, “around the clock”), or a channel is gone. The same hours at another time are none.
- **A number** in a sentence gets smaller where nothing else changes: “two managers approve each refund” becomes “one manager”. Or somebody is asked from a higher amount on only: “refunds above 500 euros need the lead” becomes “above 1,000 euros”.
- **Less is needed to decide**: consensus that becomes a majority, or one who decides for all; a quorum, a share of votes, the least number of holders of a role, who must agree to the charter.
- **A part is gone**: an objective, a metric, a target, a step, a limit, a day, a duty, a norm, an owner, a chair, an approver, something the team does, or something that it does not do. Not where another entry says it now, another role has its duties, or another approver is asked instead.
- **A list names less**: “in English, German and French” becomes “in English and German”.
- **Words bind less**: “must” becomes “should”, “never” becomes “rarely”, “every” goes, or “where possible” is added.

Sentences are read in English, German, French and Spanish. What is only worded otherwise is none: “each” for “every”, “24 hours” for “one day”, “twelve of fifteen” for “80 %”. Where nobody can tell, a review shows the change, and does not call it weaker. In any other language only times, targets, hours and what is gone are compared, and a review says so where it found nothing weaker.`;

const OWN = `All others follow from their names: \`norm-added\`, \`meeting-renamed\`, \`procedure-changed\`. Where something that was promised is gone, a promise is taken back. \`-loosened\` and \`-tightened\` say that the words of an entry bind less, or more.`;

const FIELDS = `▼ marks a weaker promise. Besides, a text may see \`text-reworded\`, which is wording only, and one that binds \`limit-loosened\` ▼ or \`limit-tightened\`, where it sets a time, or \`due-postponed\` ▼ or \`due-brought-forward\`, where it names a day. A field without a kind of its own makes its entry “changed”; the path of the change says which field it was. Points below a point are as the list around them.`;
