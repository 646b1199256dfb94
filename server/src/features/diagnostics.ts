import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from '../lsp.js';
import { inLanguage, rules, ruleUrl, type Finding, type Severity, type Span } from '../../../core/src/index.js';
import type { Context } from '../context.js';
import { toRange } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import { homepage } from '../homepage.generated.js';
import { ESSENTIALS, essentialsMessage } from './essentials.js';

const SEVERITY: { readonly [S in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the editor underlines. Missing sections are one gentle remark on the title, whatever their number. */
export async function diagnostics(document: OpenDocument, _: unknown, context: Context): Promise<Diagnostic[]> {
  const { findings } = await context.findings(document);
  const essential = findings.filter((finding) => finding.essential);
  const others = findings.filter((finding) => !finding.essential);
  const all = others.map((finding) => toDiagnostic(finding, document, context));
  return essential.length > 0 ? [gather(essential, document, context), ...all] : all;
}

function toDiagnostic(finding: Finding, { uri, reading }: OpenDocument, context: Context): Diagnostic {
  const { rule, severity, message, span, related } = finding;
  const url = ruleUrl(homepage, rule);
  const diagnostic: Diagnostic = {
    range: toRange(reading.lines, span),
    severity: SEVERITY[severity],
    source: 'charter',
    code: rule,
    message,
  };
  if (url) diagnostic.codeDescription = { href: url };
  if (isNeedless(rule)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (related.length > 0 && context.client.related) {
    diagnostic.relatedInformation = related.map(({ span: place, message: said, elsewhere }) => ({
      location: elsewhere
        ? { uri: elsewhere.file, range: { start: elsewhere.start, end: elsewhere.end } }
        : { uri, range: toRange(reading.lines, place) },
      message: said,
    }));
  }
  return diagnostic;
}

function gather(findings: readonly Finding[], document: OpenDocument, context: Context): Diagnostic {
  const [first] = findings as readonly [Finding];
  const span = placeOfEssentials(findings, document);
  const message = inLanguage(essentialsMessage(findings), context.catalogue);
  const one = findings.length === 1 ? first : { ...first, rule: ESSENTIALS, message };
  const diagnostic = toDiagnostic({ ...one, span, severity: 'info', related: [] }, document, context);
  if (findings.length > 1) delete diagnostic.codeDescription;
  return diagnostic;
}

/** What is missing in the charter is said on its title, where there is one. */
export function placeOfEssentials(findings: readonly Finding[], { reading }: OpenDocument): Span {
  return reading.parsed.charter?.title?.node.span ?? findings[0]?.span ?? { start: 0, end: 0 };
}

/** A suppression that silences nothing could go: editors show it faded. */
function isNeedless(rule: string): boolean {
  return SUPPRESSIONS.has(rule);
}

const SUPPRESSIONS: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.group === 'suppression').map(({ id }) => id),
);
