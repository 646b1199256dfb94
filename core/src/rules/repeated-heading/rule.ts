import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { LayoutSection } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { slug } from '../../text/slug.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { replaceText } from '../kit/replace.js';
import type { CharterRule, Fix, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['sections', 'layout'],
  meta: {
    summary: 'Two sections have the same heading, or the same number.',
    severity: 'warning',
    group: 'form',
  },
  *check({ charter }) {
    yield* repeated(charter.sections.map(({ heading }) => heading), 'heading'); // prettier-ignore
    yield* numberedTwice(charter.sections.map(({ heading }) => heading));
    yield* below(charter.layout?.sections ?? []);
  },
};

/** "1.4 Roles" and "1.4 Deadlines": the number is part of the heading. */
function* numberedTwice(headings: readonly (Text | undefined)[]): Generator<Report> {
  const seen = new Map<string, Text>();
  for (const heading of headings) {
    const number = /^\s*(\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=[.)]\s))\.?\)?\s/.exec(heading?.value ?? '')?.[1];
    if (!heading || number === undefined) continue;
    const first = seen.get(number);
    if (!first) seen.set(number, heading);
    else if (slug(first.value) !== slug(heading.value))
      yield {
        node: heading.node,
        message: say`Two sections have the number ${quote(number)}, so nobody can refer to one of them. Give the second one the next number.`,
        related: [{ span: first.node.span, message: say`The first one` }],
      };
  }
}

/** Under different headings the same one may come back: “Duties” below each role. */
function* below(sections: readonly LayoutSection[]): Generator<Report> {
  const headings = sections.map(({ heading }) => heading);
  yield* repeated(headings, 'heading');
  const same = new Set<string>();
  const seen = new Set<string>();
  for (const heading of headings) {
    const said = slug(heading?.value ?? '');
    if (seen.has(said)) same.add(said);
    seen.add(said);
  }
  // A section that is there twice has its number twice.
  const apart = sections.filter(({ heading }) => !same.has(slug(heading?.value ?? '')));
  yield* repeated(apart.map(({ number }) => number), 'number'); // prettier-ignore
  for (const section of sections) yield* below(section.sections);
}

function* repeated(texts: readonly (Text | undefined)[], kind: 'heading' | 'number'): Generator<Report> {
  const seen = new Map<string, Text>();
  for (const text of texts) {
    const said = kind === 'number' ? (text?.value.trim() ?? '') : slug(text?.value ?? '');
    if (!text || said === '' || hasPlaceholder(text.value)) continue;
    const first = seen.get(said);
    if (!first) seen.set(said, text);
    else
      yield {
        node: text.node,
        message:
          kind === 'heading'
            ? say`There are two sections ${quote(text.value)}, and whoever finds one does not look for the other. Put them together, or name them for what makes them different.`
            : say`Two sections have the number ${quote(text.value)}, so nobody can refer to one of them. Give the second one the next number.`,
        related: [{ span: first.node.span, message: say`The first one` }],
        fixes: kind === 'number' ? nextNumber(text, texts) : [],
      };
  }
}

/** "1.5" for the second "1.4", where no other section has it. */
function nextNumber({ node, value }: Text, texts: readonly (Text | undefined)[]): Fix[] {
  const match = /^(.*?)(\d{1,4})(\D*)$/.exec(value.trim());
  if (!match) return [];
  const next = `${match[1]}${Number(match[2]) + 1}${match[3]}`;
  if (texts.some((text) => text?.value.trim() === next)) return [];
  return [{ title: say`Change to ${quote(next)}`, safe: false, edits: [replaceText(node, next)] }];
}
