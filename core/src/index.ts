// The one door of the library. Everything outside `core` imports from here.
export { analyze, type AnalysisOptions } from './analyze/analyze.js';
export { isAtLeast, SEVERITIES, type Finding } from './analyze/finding.js';
export { parseCharter, type CharterDocument } from './document.js';
export { rules } from './rules/registry.generated.js';
export type { Fix, OptionSchema, RegisteredRule, Related, RuleGroup, RuleMeta, Severity } from './rules/rule.js';
export { defaultSettings, type RuleSetting, type Settings } from './settings/settings.js';
export type { Syntax, SyntaxProblem } from './syntax/parse.js';
export * from './syntax/tree.js';
export { applyEdits, type TextEdit } from './text/edit.js';
export { createLineIndex, type LineIndex, type Position } from './text/line-index.js';
export type { Span } from './text/span.js';
export { readSettings, SETTINGS_FILE, type SettingsProblem } from './settings/read.js';
export { fixSafely, type Fixed } from './fix/fix.js';
export { formats, type FormatName } from './report/formats.js';
export { printable } from './report/printable.js';
export type { CheckReport, Failure, FileReport } from './report/report.js';
export { ruleUrl } from './report/rule-url.js';
export { summaryLine } from './report/summary.js';
