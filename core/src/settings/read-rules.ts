import { enumeration, NOTHING, sentences } from '../l10n/phrases.js';
import { say } from '../l10n/say.js';
import { rules } from '../rules/registry.generated.js';
import type { RegisteredRule, Severity } from '../rules/rule.js';
import { isEmpty, type Entry, type MappingNode, type Node } from '../syntax/tree.js';
import type { RuleChange } from './layer.js';
import { readOption } from './option.js';
import { didYouMean, type Problems } from './problems.js';

export const LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;

/** What stands under “rules”. */
export function readRules(node: Node, problems: Problems): ReadonlyMap<string, RuleChange> {
  const changes = new Map<string, RuleChange>();
  if (node.kind !== 'mapping') {
    if (!isEmpty(node))
      problems.add(node, say`Under “rules” go lines with a rule and how grave it is: “weak-objective: off”.`);
    return changes;
  }
  for (const entry of node.entries) {
    const rule = findRule(entry, problems);
    const change = rule && !isTwice(entry, changes, problems) && readChange(rule, entry.value, problems);
    if (change) changes.set(rule.id, change);
  }
  return changes;
}

function findRule({ key }: Entry, problems: Problems): RegisteredRule | undefined {
  const rule = rules.find(({ id }) => id === key.value);
  if (rule) return rule;
  const ids = rules.map(({ id }) => id);
  return problems.add(
    key.span,
    sentences(say`There is no rule “${key.value}”.`, didYouMean(key.value, ids, say`“charter rules” lists them.`)),
  );
}

/** Says so where a name has stood there before. */
export function isTwice({ key }: Entry, before: { has(name: string): boolean }, problems: Problems): boolean {
  if (!before.has(key.value)) return false;
  problems.add(key.span, say`“${key.value}” stands here twice. The first one counts; take one of them out.`);
  return true;
}

function readChange(rule: RegisteredRule, node: Node, problems: Problems): RuleChange | undefined {
  if (node.kind === 'mapping') return readOptions(rule, node, problems);
  const severity = readSeverity(node, problems);
  return severity && { severity, options: {} };
}

function readOptions({ id, meta }: RegisteredRule, node: MappingNode, problems: Problems): RuleChange {
  const schemas = meta.options ?? {};
  const known = ['severity', ...Object.keys(schemas)];
  const options = new Map<string, unknown>();
  for (const entry of node.entries) {
    const { key, value } = entry;
    const schema = Object.hasOwn(schemas, key.value) ? schemas[key.value] : undefined;
    if (key.value !== 'severity' && !schema) {
      const all = known.length > 1 ? say`Its options are: ${enumeration(known)}.` : say`It has none but “severity”.`;
      problems.add(key.span, sentences(say`“${key.value}” is no option of ${id}.`, didYouMean(key.value, known, all)));
    } else if (!isTwice(entry, options, problems)) {
      const read = schema ? readOption(key.value, value, schema, problems) : readSeverity(value, problems);
      if (read !== undefined) options.set(key.value, read);
    }
  }
  const { severity, ...others } = Object.fromEntries(options);
  return { severity: severity as Severity | 'off' | undefined, options: others };
}

function readSeverity(node: Node, problems: Problems): Severity | 'off' | undefined {
  const level = LEVELS.find((name) => node.kind === 'scalar' && node.value === name);
  if (level) return level;
  const hint = node.kind === 'scalar' ? didYouMean(node.value, LEVELS, NOTHING) : NOTHING;
  return problems.add(node, sentences(say`How grave a finding is, is one of: ${enumeration(LEVELS)}.`, hint));
}
