// Writes the reference of the charter format, docs/format.md, from the schema.
import { Document, Scalar, visit } from 'yaml';

/** @param {any} schema @returns {string} Markdown */
export function formatReference(schema) {
  const context = { schema, homes: homesOf(schema) };
  const shared = Object.keys(schema.$defs).filter((name) => context.homes.get(name) === SHARED);
  const fields = Object.entries(schema.properties);
  return [
    '<!-- Generated from schemas/charter.schema.json by scripts/generate-docs.mjs. Do not edit. -->',
    '# The charter format, version 1',
    INTRODUCTION,
    '## Contents',
    contents(fields, shared, context),
    HOW,
    '## Fields of a charter',
    'In the order in which they stand in a formatted charter.',
    ...fields.flatMap(([name, property]) => rootField(name, property, context)),
    '## Parts that stand in several fields',
    ...shared.flatMap((name) => [
      `### ${headingOf(name, context)}`,
      schema.$defs[name].description,
      ...part(name, context),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function contents(fields, shared, context) {
  return [
    '- [How a charter is written](#how-a-charter-is-written)',
    '- [Fields of a charter](#fields-of-a-charter)',
    ...fields.map(
      ([name, { title }]) => `  - [${name}](#${name})${title.toLowerCase() === name ? '' : `: ${lowerFirst(title)}`}`,
    ),
    '- [Parts that stand in several fields](#parts-that-stand-in-several-fields)',
    ...shared.map((name) => `  - [${lowerFirst(context.schema.$defs[name].title)}](#${anchorOf(name, context)})`),
  ].join('\n');
}

const INTRODUCTION = `A charter is a text file whose name ends in \`.charter.yaml\`. Two lines are enough to begin with, and everything else can follow when there is something to say:

\`\`\`yaml
charter: 1
title: Customer Care Charter
\`\`\``;

const HOW = `## How a charter is written

- **A line is a field and what it holds**, with a colon and a space between them. What belongs to a field stands below it, two spaces further to the right. A list has a dash before each of its entries.
- **One or several.** Wherever a list can stand, a single value will do.
- **Text is free.** Any language, any length, Markdown for emphasis and links. Long texts go below a \`|\`, one step to the right; there, every character is safe. In other places put a text in quotes if it has a \`#\`, or a colon followed by a space, or if it begins with a sign such as \`*\`, \`@\`, \`%\`, \`[\` or \`>\`.
- **Days** are written \`2026-12-31\`, quarters \`2026-Q4\`. Times stand in quotes: \`'09:15'\`.
- **Short forms.** Many parts consist of several fields, but a plain text does as well. Each part says below which of its fields the text stands for.
- **Pointing to each other.** Members, roles, metrics and many other entries have an \`id\`: a short name by which the rest of the charter can point to them. You can leave it out: it is made from the name, the title or the first eight words of the text, in small letters with hyphens, so that Service Lead becomes \`service-lead\`. The name itself will do, too, as long as only one entry has it.
- **The words as written.** Nearly every part may have a \`text\`. It is what readers see; the other fields beside it let the tool work out days, figures and names.
- **Fields of your own** begin with \`x-\` and may stand anywhere. The tool leaves them alone.`;

const SHARED = Symbol('in several fields');

/** The root field in which a part is explained: the only one that leads to it, else SHARED. */
function homesOf({ properties, $defs }) {
  const homes = new Map();
  for (const [field, property] of Object.entries(properties)) {
    for (const name of reachable(property, $defs)) homes.set(name, homes.has(name) ? SHARED : field);
  }
  return homes;
}

function reachable(property, defs, seen = new Set()) {
  const name = partOf(property, defs);
  if (name === undefined || seen.has(name)) return seen;
  seen.add(name);
  for (const inner of Object.values(defs[name].properties)) reachable(inner, defs, seen);
  return seen;
}

function rootField(name, property, context) {
  const own = ownPart(name, context);
  const inner = own
    ? [...reachable(property, context.schema.$defs)].filter(
        (other) => other !== own && context.homes.get(other) === name,
      )
    : [];
  return [
    `### ${name}`,
    `**${property.title}.** ${property.description}`,
    own ? '' : endSentence(holds(property, context)),
    ...wordList(property, context),
    examples(name, property.examples),
    ...(own ? part(own, context, { name, property }) : []),
    ...inner.flatMap((other) => [
      `#### ${headingOf(other, context)}`,
      context.schema.$defs[other].description,
      ...part(other, context),
    ]),
  ].filter(Boolean);
}

/** The fields of a part; of the one that a root field holds, as they stand below it. */
function part(name, context, root) {
  const def = context.schema.$defs[name];
  const isList = root && isMany(root.property, context);
  const full = fullExample(def);
  return [
    shortForm(def, isList),
    Object.entries(def.properties)
      .map(([key, property]) => fieldItem(key, property, context))
      .join('\n'),
    'With everything in it:',
    yamlBlock(root ? { [root.name]: isList ? [full] : full } : full),
  ];
}

function shortForm(def, isList) {
  const string = def['x-string'];
  const who = isList ? 'Each entry' : 'It';
  return string
    ? `${who} is a plain text, which is taken for its \`${string}\`, or has these fields:`
    : `${who} has these fields:`;
}

function fieldItem(key, property, context) {
  const words = wordsOf(property, context);
  const simple = property.examples
    .filter((example) => typeof example !== 'object')
    .map((example) => `\`${yamlText(example).trim()}\``);
  return [
    `- \`${key}\`: ${property.description}`,
    endSentence(holds(property, context)),
    words && wordsSentence(words, property, context),
    !words && simple.length > 1 && `For example ${simple.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function wordsSentence(words, property, context) {
  const meanings = Object.entries(words).map(([word, meaning]) => `\`${word}\` (${meaning})`);
  return `${isClosed(property, context) ? 'One of' : 'A word of its own:'} ${meanings.join(', ')}.`;
}

/** What a field can hold, in words; empty where it is simply a text. */
function holds(property, context) {
  const many = isMany(property, context);
  const name = partOf(property, context.schema.$defs);
  if (name !== undefined) {
    const link = `[${lowerFirst(context.schema.$defs[name].title)}](#${anchorOf(name, context)})`;
    return many ? `one ${link} or a list of them` : `one ${link}`;
  }
  if (nameOf(property.$ref) === 'flag') return 'true or false';
  return [many ? 'one value or a list' : '', HINTS[property['x-format']], refersWords(property)]
    .filter(Boolean)
    .join('; ');
}

const HINTS = {
  date: 'a day or a quarter',
  time: 'a time in quotes',
  cadence: 'in a word such as weekly, biweekly, monthly, quarterly, semiannual or annual',
  duration: 'a length of time with its unit',
  target: 'a figure with its unit, and a word such as at least, at most or from … to',
  timezone: 'the name of a time zone',
  weekday: 'days of the week',
};

function refersWords(property) {
  const lists = property['x-refers'];
  if (!lists) return '';
  const links = lists.map((list) => `[${list}](#${list === 'approvers' ? 'approval' : list})`);
  const names = links.length > 1 ? `${links.slice(0, -1).join(', ')} or ${links.at(-1)}` : links[0];
  return `the id, name or title of an entry in ${names}${property['x-free'] ? ', or any other text' : ''}`;
}

function wordList(property, context) {
  const words = wordsOf(property, context);
  if (!words) return [];
  const list = Object.entries(words).map(([word, meaning]) => `- \`${word}\`: ${meaning}`);
  return [isClosed(property, context) ? 'It is one of these words:' : 'A word of its own:', list.join('\n')];
}

function examples(name, values) {
  const [first, ...others] = values;
  return [yamlBlock({ [name]: first }), ...others.flatMap((other) => ['or', yamlBlock({ [name]: other })])].join(
    '\n\n',
  );
}

/** All fields together, each with its first example; of two that say the same (role, roles) the list. */
function fullExample({ properties }) {
  const keys = Object.keys(properties).filter((key) => !(`${key}s` in properties));
  return Object.fromEntries(keys.map((key) => [key, properties[key].examples[0]]));
}

function headingOf(name, { schema, homes }) {
  const title = lowerFirst(schema.$defs[name].title);
  return homes.get(name) === SHARED ? `Part: ${title}` : `In ${homes.get(name)}: ${title}`;
}

/** A part is explained under the field that holds it, if that is one alone, else under a heading of its own. */
function anchorOf(name, context) {
  const home = context.homes.get(name);
  return home !== SHARED && ownPart(home, context) === name ? home : slugOf(headingOf(name, context));
}

function ownPart(field, { schema, homes }) {
  const name = partOf(schema.properties[field], schema.$defs);
  return homes.get(name) === field ? name : undefined;
}

/** The part that a field holds, alone or in a list. */
function partOf(property, defs) {
  const name = nameOf(property.$ref);
  const one = nameOf(defs[name]?.then?.items?.$ref) ?? name;
  return defs[one]?.properties ? one : undefined;
}

const isMany = (property, { schema }) => Boolean(schema.$defs[nameOf(property.$ref)]?.then);
const isClosed = (property, { schema }) => Boolean(schema.$defs[nameOf(property.$ref)]?.enum);
const wordsOf = (property, { schema }) => property['x-words'] ?? schema.$defs[nameOf(property.$ref)]?.['x-words'];

function yamlBlock(value) {
  return `\`\`\`yaml\n${yamlText(value).trimEnd()}\n\`\`\``;
}

function yamlText(value) {
  const document = new Document(value);
  visit(document, {
    Scalar(key, node) {
      // Readers of YAML 1.1 take an unquoted time for a number.
      if (key !== 'key' && /^\d{1,2}:\d{2}/.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

const nameOf = ($ref) => $ref?.split('/').at(-1);
const lowerFirst = (text) => (/^[A-Z][a-z' ]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text);
const endSentence = (text) => text && `${text[0].toUpperCase()}${text.slice(1)}.`;
const slugOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
