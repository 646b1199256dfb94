import {
  fixed,
  PROFILES,
  profileOf,
  rules,
  say,
  type OptionSchema,
  type Path,
  type RegisteredRule,
  type Said,
} from '../../../../core/src/index.js';

/** A word that may stand in a settings file, and what it means, in Markdown. */
export interface Word {
  readonly word: string;
  readonly help?: Said;
}

const FILES: Word = {
  word: 'files',
  help: say`The charters it is about, as patterns: \`archive/**\`. A name without a slash is looked for in every folder.`,
};
const COMMON: readonly Word[] = [
  { word: 'profile', help: say`How much to ask of a charter.` },
  { word: 'rules', help: say`For each rule how grave it is, or a block with \`severity\` and its own options.` },
  {
    word: 'weaker-promise-approver',
    help: say`Who is to approve a promise that gets weaker; \`charter review\` asks for them.`,
  },
];
const OVERRIDES: Word = {
  word: 'overrides',
  help: say`What is other for some of the charters: a list of blocks with \`files\`.`,
};

const LEVELS: readonly Word[] = [
  { word: 'off', help: say`The rule is not asked.` },
  { word: 'hint', help: say`A nudge, in the editor only.` },
  { word: 'info', help: say`Advice.` },
  { word: 'warning', help: say`A careful reader objects.` },
  { word: 'error', help: say`The file does not say what it means; \`charter check\` fails.` },
];

/** The names that may stand at a place of the file. */
export function keysAt(path: Path): readonly Word[] {
  const { inner, isOverride } = insideOverride(path);
  const [first, id, ...rest] = inner;
  if (first === undefined) return isOverride ? [FILES, ...COMMON] : [...COMMON, OVERRIDES];
  if (first !== 'rules' || rest.length > 0) return [];
  if (id === undefined) return rules.map((rule) => ({ word: rule.id, help: ruleHelp(rule) }));
  const options = Object.entries(optionsOf(id)).map(([word, option]) => ({ word, help: optionHelp(option) }));
  return [{ word: 'severity', help: say`How grave its findings are.` }, ...options];
}

/** The words that may stand behind a name; of lists, their items. */
export function valuesAt(path: Path): readonly Word[] {
  const [first, id, option, ...rest] = insideOverride(path).inner;
  if (first === 'profile')
    return Object.entries(PROFILES).map(([word, help]) => ({ word, help: say`${fixed(help)}.` }));
  if (first !== 'rules' || id === undefined || rest.length > 1) return [];
  if (option === undefined || option === 'severity') return LEVELS;
  const schema = optionsOf(id)[option];
  const words = schema?.type === 'boolean' ? ['true', 'false'] : (schema?.enum ?? schema?.items?.enum ?? []);
  return words.map((word) => ({ word }));
}

function insideOverride(path: Path): { readonly inner: Path; readonly isOverride: boolean } {
  if (path[0] !== 'overrides') return { inner: path, isOverride: false };
  return { inner: path.slice(typeof path[1] === 'number' ? 2 : 1), isOverride: true };
}

function optionsOf(rule: string | number): { readonly [name: string]: OptionSchema } {
  return rules.find(({ id }) => id === rule)?.meta.options ?? {};
}

function ruleHelp({ meta }: RegisteredRule): Said {
  return say`${fixed(meta.summary)}\n\n${say`*${meta.severity}*, in the profile \`${profileOf(meta)}\``}`;
}

function optionHelp({ description, default: value }: OptionSchema): Said {
  return say`${fixed(description)}\n\n${say`Without it: \`${JSON.stringify(value)}\``}`;
}
