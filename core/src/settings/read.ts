import { enumeration, sentences } from '../l10n/phrases.js';
import { say } from '../l10n/say.js';
import { PROFILES, type Profile } from '../rules/profile.js';
import { parseSyntax } from '../syntax/parse.js';
import { isEmpty, type MappingNode, type Node } from '../syntax/tree.js';
import { createLookup, type Layer } from './layer.js';
import { createProblems, didYouMean, type Problems, type SettingsProblem } from './problems.js';
import { isTwice, readRules } from './read-rules.js';
import type { Settings } from './settings.js';
import { whyUnreadable } from './unreadable.js';

/** The name of the file that changes how charters are read. It counts for its folder and those below. */
export const SETTINGS_FILE = 'charter.config.yaml';

/** What a settings file says, as far as it could be read. */
export interface ReadSettings {
  /** What counts for a charter that no override names. */
  readonly settings: Settings;
  /** What counts for a charter, by its path from the folder of the settings file, with forward slashes. */
  at(path: string): Settings;
  /** In the order of the file. */
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads a settings file. Problems come with the settings that could be read all the same. Never throws.
 * @param given profiles that count instead of those in the file
 */
export function readSettings(text: string, given?: readonly Profile[]): ReadSettings {
  const problems = createProblems();
  const { root, problems: unreadable } = parseSyntax(text);
  for (const one of unreadable) problems.add(one.span, whyUnreadable(one));
  const fields = root ? fieldsOf(root, ['profile', 'rules', 'weaker-promise-approver', 'overrides'], problems) : {};
  const { overrides } = fields;
  const layers = [readLayer(fields, problems), ...(overrides ? readOverrides(overrides, problems) : [])];
  const lookup = createLookup(layers, given);
  const inOrder = problems.all.toSorted((a, b) => a.span.start - b.span.start);
  return { settings: lookup(undefined), at: lookup, problems: inOrder };
}

type Name = 'profile' | 'rules' | 'weaker-promise-approver' | 'overrides' | 'files';
type Fields = { readonly [N in Name]?: Node };

function fieldsOf(node: MappingNode, known: readonly Name[], problems: Problems): Fields {
  const fields = new Map<string, Node>();
  for (const entry of node.entries) {
    const { key, value } = entry;
    if (!(known as readonly string[]).includes(key.value)) {
      const all = say`The settings here are: ${enumeration(known)}.`;
      problems.add(key.span, sentences(say`“${key.value}” is no setting.`, didYouMean(key.value, known, all)));
    } else if (!isTwice(entry, fields, problems)) fields.set(key.value, value);
  }
  return Object.fromEntries(fields);
}

function readLayer(fields: Fields, problems: Problems): Layer {
  const { files, profile, rules, 'weaker-promise-approver': approver } = fields;
  return {
    files: files && readPatterns(files, problems),
    profiles: profile && readProfiles(profile, problems),
    rules: rules ? readRules(rules, problems) : new Map(),
    weakerPromiseApprover: approver && readNames(approver, problems),
  };
}

function readOverrides(node: Node, problems: Problems): Layer[] {
  if (isEmpty(node)) return [];
  return itemsOf(node).flatMap((item) => {
    const fields =
      item.kind === 'mapping' ? fieldsOf(item, ['files', 'profile', 'rules', 'weaker-promise-approver'], problems) : {};
    if (!fields.files) problems.add(item, PATTERNS_WANTED);
    return fields.files ? [readLayer(fields, problems)] : [];
  });
}

const PATTERNS_WANTED = say`Each block under “overrides” says under “files” which charters it is about: “teams/legacy/**”.`;

function readPatterns(node: Node, problems: Problems): string[] {
  return itemsOf(node).flatMap((item) => {
    const pattern = item.kind === 'scalar' && !isEmpty(item) ? item.value : undefined;
    if (pattern === undefined) problems.add(item, PATTERNS_WANTED);
    else if (pattern.includes('\\')) problems.add(item, say`Write “/” between folders, whatever the computer.`);
    else return [pattern];
    return [];
  });
}

function readProfiles(node: Node, problems: Problems): Profile[] | undefined {
  const names = Object.keys(PROFILES) as Profile[];
  const found = itemsOf(node).flatMap((item) => {
    const word = item.kind === 'scalar' ? item.value : '';
    const profile = names.find((name) => name === word);
    if (profile) return [profile];
    const all = say`The profiles are: ${enumeration(names)}.`;
    problems.add(
      item,
      word === '' ? all : sentences(say`There is no profile “${word}”.`, didYouMean(word, names, all)),
    );
    return [];
  });
  return found.length > 0 ? found : undefined;
}

function readNames(node: Node, problems: Problems): string[] | undefined {
  const names = itemsOf(node).flatMap((item) => {
    if (item.kind === 'scalar' && !isEmpty(item)) return [item.value];
    problems.add(item, say`Here stands who approves a weaker promise: “Head of Operations”, or a list of names.`);
    return [];
  });
  return names.length > 0 ? names : undefined;
}

/** A single value stands for a list of one. */
function itemsOf(node: Node): readonly Node[] {
  return node.kind === 'sequence' ? node.items : [node];
}
