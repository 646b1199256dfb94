import type { Aside, FrontFact } from '../../source/blocks.js';

export interface FrontMatter {
  readonly facts: readonly FrontFact[];
  /** What stands between those lines. */
  readonly inner: string;
  /** The lines behind it; as many lines as it had are left empty, so that those that follow keep their numbers. */
  readonly rest: string;
}

/** What a page says about itself before its text, between lines of hyphens or plus signs. */
export function readFrontMatter(text: string): FrontMatter {
  const [whole, , inner = ''] = /^\n{0,3}(---|\+\+\+)[ \t]*\n([^]*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  // Behind empty lines, lines of hyphens may be rules between which words stand.
  const isFront =
    whole?.startsWith('\n') === true ? inner.split('\n').every(isOfFront) : /^[\w$-]+\s*[:=]/m.test(inner);
  if (whole === undefined || !isFront) return { facts: [], inner: '', rest: text };
  const facts = inner.split('\n').flatMap((line): FrontFact[] => {
    const [, name, value = ''] = /^([\w$-]+)\s*[:=]\s*(\S.*)$/.exec(line) ?? [];
    return name ? [{ name: name.toLowerCase(), value: unquoted(value.trim()) }] : [];
  });
  const lines = whole.split('\n').length - 1;
  return {
    facts,
    inner,
    rest: '\n'.repeat(lines) + text.slice(whole.length),
  };
}

function isOfFront(line: string): boolean {
  return /^[a-z][\w$-]*:(?:\s|$)|^\s+\S|^$/u.test(line);
}

/** For the report. */
export function asidesOf(inner: string): Aside[] {
  const text = inner.trim();
  return text === '' ? [] : [{ what: 'what the file says about itself before its text', text, line: 1 }];
}

function unquoted(value: string): string {
  return /^"([^"]*)"$|^'([^']*)'$/.exec(value)?.slice(1).find(Boolean) ?? value;
}
