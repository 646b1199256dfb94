// Writes docs/what-a-signature-covers.md: the classes of all fields from the schema, and examples. Each line is tested.
import { base, inherited, organization, parts, team, texts } from './terms-examples.mjs';

const CLASSES = {
  material: 'Agreement',
  notice: 'For your information',
  editorial: 'Wording only',
  none: 'Not counted',
};

/** @param {any} schema @returns {string} Markdown */
export function termsPage(schema) {
  const rows = classRows(schema).map(({ path, name, binds }) => `| \`${path}\` | ${CLASSES[name]} | ${binds} |`);
  const lines = texts.map(([what, before, after, counts]) =>
    ['', what, code(before), code(after), counts ? 'yes' : 'no', ''].join(' | ').trim(),
  );
  const sections = parts.flatMap(([what, before, after, falls]) => [
    `### ${what}`,
    fence(before),
    fence(after),
    falls === 'nobody' ? 'Nobody signs again.' : `${falls[0].toUpperCase()}${falls.slice(1)} signs again.`,
  ]);
  return [
    '<!-- Generated from schemas/charter.schema.json and scripts/generate/terms-examples.mjs. Do not edit. -->',
    '# What a signature covers',
    INTRODUCTION,
    '## Fields',
    FIELDS,
    ['| Field | Kind of change | Who signs again |', '|---|---|---|', ...rows].join('\n'),
    '## Texts',
    TEXTS,
    ['| What differs | Before | After | Counts |', '|---|---|---|---|', ...lines].join('\n'),
    '## The file',
    'These are parts of a charter, with the rest of it below. The second of two is what somebody made of the first.',
    fence(base),
    ...sections,
    '## Building on another charter',
    INHERITED,
    fence(organization),
    'And `returns-desk.charter.yaml` beside it:',
    fence(team),
    [
      '| What changes | In which file | Before | After | Who signs again |',
      '|---|---|---|---|---|',
      ...inherited.map(([what, file, before, after, falls]) =>
        ['', what, FILES[file], shown(before), shown(after), falls, ''].join(' | ').trim(),
      ),
    ].join('\n'),
    FORM,
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * Every field whose class the schema gives, and every one below whose class differs from that of the field around it.
 *
 * @param {any} schema
 * @returns {{ path: string, name: string, binds: string }[]}
 */
export function classRows(schema) {
  const rows = [];
  const visit = (properties, around, path, seen) => {
    for (const [key, property] of Object.entries(properties)) {
      const name = property['x-class'] ?? around;
      if (name === undefined) throw new Error(`${[...path, key].join('.')} has no x-class`);
      const at = [...path, key];
      if (name !== around && key !== 'id') rows.push({ path: at.join('.'), name, binds: bindsWhom(name, at) });
      const target = targetOf(property, schema);
      if (target?.properties && !seen.has(target)) visit(target.properties, name, at, new Set([...seen, target]));
    }
  };
  visit(schema.properties, undefined, [], new Set());
  return rows;
}

/** @param {string} name @param {string[]} path */
function bindsWhom(name, [top = '']) {
  if (name !== 'material') return 'nobody';
  return { roles: 'who holds the role', members: 'that member' }[top] ?? 'everyone';
}

function targetOf({ $ref }, { $defs }) {
  const def = $defs[nameOf($ref)];
  return $defs[nameOf(def?.then?.items?.$ref)] ?? def;
}

const nameOf = (ref) => ref?.split('/').at(-1);
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const shown = (text) => (text === '' ? '–' : code(text.trim()));
const fence = (text) => `\`\`\`yaml\n${text}\n\`\`\``;

const INTRODUCTION = `A signature says: this person agreed, on this day, to these terms. The command \`charter terms FILE --for MEMBER\` lists them in numbered sentences.

- **Agreement**: sign again. A duty of a role concerns those who hold it, the roles of a member concern that member, and everything else concerns everyone. The member list itself is no term: a new member signs, and nobody else.
- **For your information**: people are told, and signatures stand.
- **Wording only** and **not counted**: nothing happens.

Whom or what an entry points to counts by its name, not by its id. If the name of a role, a metric or a stakeholder changes, that counts wherever a term names it.`;

const FIELDS = `Fields that are not in this table are as the field around them. An \`id\` never counts. Fields of your own, which begin with \`x-\`, never count. The path under \`extends\` does not count either, but [what holds because of it](#building-on-another-charter) does.`;

const FILES = { organization: '`harbour-bikes`', team: '`returns-desk`' };

const INHERITED = `What binds everyone in a charter that this one builds on binds everyone here, as if it were written here. A role of that charter binds those here who hold it, if there is no role of this name here. Where both speak of the same thing, this charter holds: a field with one value, an entry with a name, a list whose order counts. Lists without an order add up. \`charter terms\` shows what is inherited and what is said otherwise. Title, kind, team, parent and sponsors of the other charter are not inherited, nor are its members, its signatures, and what does not count.

Say this is \`harbour-bikes.charter.yaml\`:`;

const TEXTS = `Words count in their order; so do figures, signs, units, dates and addresses, exactly as they are written. Letter case, sentence punctuation, Markdown emphasis and blanks do not. In doubt a difference counts.`;

const FORM = `## The form

\`terms\` of a signature is \`v1-\` and the SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. The text is JSON as RFC 8785 writes it:

\`\`\`json
{ "charter": "…", "everyone": "…", "own": [], "roles": [{ "asks": "…", "role": "…" }], "version": 1 }
\`\`\`

- \`charter\` is the title, in the form in which all texts count. The name of the file, the member and the day are not part of it.
- \`everyone\` is the SHA-256 of the list of what binds everyone. \`roles\` has an entry for each role that the member holds: its name, and in \`asks\` the SHA-256 of the list of what it asks. \`own\` is the list of what binds this member alone.
- An entry of these lists is one point that \`charter terms\` prints: \`at\` says where it stands, such as \`scope.in\`, and \`is\` what it says: a text, a list, or an object with the names of the fields. Points of a list whose order counts have their \`step\`, from 1. Sentences of the layout name the fields \`of\` their section, and the entries where it prints \`only\` some. Where a section with a sentence prints what the others leave, \`layout.apart\` lists what those pick.
- Lists whose order does not count are sorted by the JSON text of their entries, in UTF-16 code units.
- Texts are in Unicode normalization form C. NFKC would take 5² for 52.
- Of fields that are not there, and of those that do not count, there is nothing in it. A default that is written out counts, since defaults may change.
- Entries of the same name that the same field could point to are told apart by their ids.

Where a charter builds on others, the list of what binds everyone holds what is inherited, too, each entry once and as it stands there; \`version\` is 2, and \`terms\` begins with \`v2-\`. So a sentence may move from one of the charters to the other, and nobody signs again.

The rules of these versions never change. Others will be another version, beside them, and leave what was signed as it is.

On paper a charter is known by eight signs such as \`7K3M-Q9TX\`: the first 40 bits of the digest in [Crockford’s alphabet](https://www.crockford.com/base32.html). They help to find the version that was signed, and prove nothing.`;
