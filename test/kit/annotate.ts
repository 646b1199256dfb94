import type { Finding } from '../../core/src/index.js';

/**
 * The text with what is said about it: «…» around every place, and behind the line in which it begins the rules, as in
 * `role: «Desk Laed» ← undefined-role`. Places that begin and end alike are marked once.
 */
export function annotate(text: string, findings: readonly Finding[]): string {
  const marks = new Map<number, string>();
  for (const key of new Set(findings.map(({ span }) => `${span.start} ${span.end}`))) {
    const [start, end] = key.split(' ').map(Number) as [number, number];
    marks.set(start, `${marks.get(start) ?? ''}«`);
    marks.set(end, `»${marks.get(end) ?? ''}`);
  }
  const rules = new Map<number, string[]>();
  for (const { rule, span } of findings) {
    const lineEnd = (text.indexOf('\n', span.start) + 1 || text.length + 1) - 1;
    rules.set(lineEnd, [...(rules.get(lineEnd) ?? []), rule]);
  }
  let result = '';
  for (let at = 0; at <= text.length; at++) {
    result += marks.get(at) ?? '';
    const said = rules.get(at);
    if (said) result += ` ← ${said.join(', ')}`;
    result += text[at] ?? '';
  }
  return result;
}

/** The text without what `annotate` adds. */
export function plain(annotated: string): string {
  return annotated.replaceAll(/[«»]| ← .*$/gm, '');
}
