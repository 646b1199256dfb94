import { rules } from '../rules/registry.generated.js';
import type { OptionSchema, RegisteredRule, Severity } from '../rules/rule.js';
import { parseSyntax } from '../syntax/parse.js';
import { toData, type Plain } from '../syntax/resolve.js';
import { isEmpty, type Entry, type MappingNode, type Node } from '../syntax/tree.js';
import { mostSimilar } from '../text/similar.js';
import type { Span } from '../text/span.js';
import { defaultSetting, defaultSettings, type RuleSetting, type Settings } from './settings.js';

/** The name of the file that changes how charters are read. It counts for its folder and those below. */
export const SETTINGS_FILE = 'charter.config.yaml';

export interface SettingsProblem {
  readonly span: Span;
  readonly message: string;
}

const LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;

/** Reads a configuration file. Problems come with the settings that could be read all the same. */
export function readSettings(text: string): { settings: Settings; problems: SettingsProblem[] } {
  const syntax = parseSyntax(text);
  const problems: SettingsProblem[] = syntax.problems.map(({ span, detail, kind }) => ({
    span,
    message: `YAML cannot read this place (${detail || kind}).`,
  }));
  const settings = new Map(defaultSettings().rules);
  for (const { key, value } of syntax.root?.entries ?? []) {
    if (key.value !== 'rules') {
      problems.push({ span: key.span, message: `“${key.value}” is no setting. The settings are: rules.` });
    } else if (value.kind === 'mapping') {
      for (const entry of value.entries) readRule(entry, settings, problems);
    } else if (!isEmpty(value)) {
      problems.push({ span: value.span, message: 'Under “rules” goes a list of “rule-id: severity” lines.' });
    }
  }
  return { settings: { rules: settings }, problems };
}

function readRule({ key, value }: Entry, settings: Map<string, RuleSetting>, problems: SettingsProblem[]): void {
  const rule = rules.find(({ id }) => id === key.value);
  if (!rule) {
    const near = mostSimilar(
      key.value,
      rules.map(({ id }) => id),
    );
    const hint = near ? ` Did you mean “${near}”?` : ' “charter rules” lists them.';
    problems.push({ span: key.span, message: `There is no rule “${key.value}”.${hint}` });
    return;
  }
  const before = defaultSetting(rule);
  if (value.kind !== 'mapping') {
    settings.set(rule.id, { ...before, severity: readSeverity(value, before.severity, problems) });
    return;
  }
  settings.set(rule.id, readOptions(rule, value, before, problems));
}

function readOptions(
  rule: RegisteredRule,
  node: MappingNode,
  before: RuleSetting,
  problems: SettingsProblem[],
): RuleSetting {
  let { severity } = before;
  const options: Record<string, unknown> = { ...before.options };
  const schemas = rule.meta.options ?? {};
  for (const { key, value } of node.entries) {
    const schema = Object.hasOwn(schemas, key.value) ? schemas[key.value] : undefined;
    if (key.value === 'severity') severity = readSeverity(value, severity, problems);
    else if (!schema) {
      const known = ['severity', ...Object.keys(schemas)].join(', ');
      problems.push({
        span: key.span,
        message: `“${key.value}” is no option of ${rule.id}. Its options are: ${known}.`,
      });
    } else if (fits(toData(value), schema)) options[key.value] = toData(value);
    else problems.push({ span: value.span, message: `“${key.value}” takes ${wanted(schema)}.` });
  }
  return { severity, options };
}

function readSeverity(node: Node, before: Severity | 'off', problems: SettingsProblem[]): Severity | 'off' {
  const level = LEVELS.find((name) => node.kind === 'scalar' && node.value === name);
  if (!level) problems.push({ span: node.span, message: `A severity is one of: ${LEVELS.join(', ')}.` });
  return level ?? before;
}

function fits(value: Plain, { type, items }: OptionSchema): boolean {
  if (type !== 'array') return typeof value === type;
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && (!items?.enum || items.enum.includes(item)))
  );
}

function wanted({ type, items }: OptionSchema): string {
  if (type !== 'array') return { string: 'a word', number: 'a number', boolean: 'true or false' }[type];
  return items?.enum ? `a list of: ${items.enum.join(', ')}` : 'a list of words';
}
