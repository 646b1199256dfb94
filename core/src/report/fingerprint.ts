import type { Finding } from '../analyze/finding.js';
import type { CharterDocument } from '../document.js';
import { entitiesOf } from '../model/visit.js';
import type { Node } from '../syntax/tree.js';
import { nodeAt } from '../syntax/tree.js';
import type { FileReport } from './report.js';

/**
 * For each finding of a charter 16 hexadecimal digits that stay the same when lines move, when the message is worded
 * anew or in another language: they are drawn from the rule, the place (ids, not numbers, of list items), the words
 * that are underlined in a text, without their figures, and, for findings that are alike in all of these, their order.
 */
export function fingerprints({ document, findings, all = findings }: FileReport): string[] {
  const { charter } = document;
  const ids = new Map<Node, string>();
  for (const entity of charter ? entitiesOf(charter) : []) ids.set(entity.node, entity.id);
  const seen = new Map<string, number>();
  const marks = all.map((finding): readonly [Finding, string] => {
    const alike = [finding.rule, steps(finding, document, ids), wordsOf(finding, document)].join('\n');
    const order = seen.get(alike) ?? 0;
    seen.set(alike, order + 1);
    return [finding, hash(`${alike}\n${order}`)];
  });
  const byFinding = new Map(marks);
  return findings.map((finding) => byFinding.get(finding) as string);
}

function steps({ path }: Finding, { syntax: { root } }: CharterDocument, ids: ReadonlyMap<Node, string>): string {
  return path
    .map((step, index) => {
      const node = typeof step === 'number' && root ? nodeAt(root, path.slice(0, index + 1)) : undefined;
      return (node && ids.get(node)) ?? String(step);
    })
    .join('/');
}

/** Empty where it is not about words: a finding of absence stands on the nearest text there is. */
function wordsOf({ path, span }: Finding, { text, syntax: { root } }: CharterDocument): string {
  const node = root && nodeAt(root, path);
  const isText = node?.kind === 'scalar' && node.span.start <= span.start && span.end <= node.span.end;
  if (!isText) return '';
  return text.slice(span.start, span.end).toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
}

/** FNV-1a, 64 bits (RFC 9923): small and quick; nothing here has to withstand an attacker. */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
