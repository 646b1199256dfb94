import {
  PROFILES,
  profileOf,
  rules,
  type OptionSchema,
  type Path,
  type RegisteredRule,
} from '../../../../core/src/index.js';

/** A word that may stand in a settings file, and what it means, in Markdown. */
export interface Word {
  readonly word: string;
  readonly help: string;
}

const FILES: Word = {
  word: 'files',
  help: 'The charters it is about, as patterns: `archive/**`. A name without a slash is looked for in every folder.',
};
const COMMON: readonly Word[] = [
  { word: 'profile', help: 'How much to ask of a charter.' },
  { word: 'rules', help: 'For each rule how grave it is, or a block with `severity` and its own options.' },
  {
    word: 'weaker-promise-approver',
    help: 'Who is to approve a promise that gets weaker; `charter review` asks for them.',
  },
];
const OVERRIDES: Word = {
  word: 'overrides',
  help: 'What is other for some of the charters: a list of blocks with `files`.',
};

const LEVELS: readonly Word[] = [
  { word: 'off', help: 'The rule is not asked.' },
  { word: 'hint', help: 'A nudge, in the editor only.' },
  { word: 'info', help: 'Advice.' },
  { word: 'warning', help: 'A careful reader objects.' },
  { word: 'error', help: 'The file does not say what it means; `charter check` fails.' },
];

/** The names that may stand at a place of the file. */
export function keysAt(path: Path): readonly Word[] {
  const { inner, isOverride } = insideOverride(path);
  const [first, id, ...rest] = inner;
  if (first === undefined) return isOverride ? [FILES, ...COMMON] : [...COMMON, OVERRIDES];
  if (first !== 'rules' || rest.length > 0) return [];
  if (id === undefined) return rules.map((rule) => ({ word: rule.id, help: ruleHelp(rule) }));
  const options = Object.entries(optionsOf(id)).map(([word, option]) => ({ word, help: optionHelp(option) }));
  return [{ word: 'severity', help: 'How grave its findings are.' }, ...options];
}

/** The words that may stand behind a name; of lists, their items. */
export function valuesAt(path: Path): readonly Word[] {
  const [first, id, option, ...rest] = insideOverride(path).inner;
  if (first === 'profile') return Object.entries(PROFILES).map(([word, help]) => ({ word, help: `${help}.` }));
  if (first !== 'rules' || id === undefined || rest.length > 1) return [];
  if (option === undefined || option === 'severity') return LEVELS;
  const schema = optionsOf(id)[option];
  const words = schema?.type === 'boolean' ? ['true', 'false'] : (schema?.enum ?? schema?.items?.enum ?? []);
  return words.map((word) => ({ word, help: '' }));
}

function insideOverride(path: Path): { readonly inner: Path; readonly isOverride: boolean } {
  if (path[0] !== 'overrides') return { inner: path, isOverride: false };
  return { inner: path.slice(typeof path[1] === 'number' ? 2 : 1), isOverride: true };
}

function optionsOf(rule: string | number): { readonly [name: string]: OptionSchema } {
  return rules.find(({ id }) => id === rule)?.meta.options ?? {};
}

function ruleHelp({ meta }: RegisteredRule): string {
  return `${meta.summary}\n\n*${meta.severity}*, in the profile \`${profileOf(meta)}\``;
}

function optionHelp({ description, default: value }: OptionSchema): string {
  return `${description}\n\nWithout it: \`${JSON.stringify(value)}\``;
}
