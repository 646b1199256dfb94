/** One "## Bad", "## Good" or "## Fixed" section of a rule page. */
export interface PageExample {
  readonly kind: 'Bad' | 'Good' | 'Fixed';
  readonly heading: string;
  /** The charter, from the section's ```yaml block. */
  readonly charter: string;
  /** Other charters it needs, by their names, from ```yaml file=NAME blocks behind it. */
  readonly files: { readonly [name: string]: string };
  /** What the rule says, from the section's ```text block; empty where there is none. */
  readonly says: string;
}

/** The examples of a rule page, in order. A "Fixed" one shows the "Bad" one before it after its fixes were applied. */
export function pageExamples(page: string): PageExample[] {
  return page.split(/^## /m).flatMap((section) => {
    const heading = section.split('\n', 1)[0] ?? '';
    const kind = /^(?:Bad|Good|Fixed)/.exec(heading)?.[0] as PageExample['kind'] | undefined;
    if (!kind) return [];
    const files = [...section.matchAll(/^```yaml file=(\S+)\n([^]*?)^```$/gm)].map(([, name, text]) => [name, text]);
    return [
      {
        kind,
        heading,
        charter: block(section, 'yaml'),
        files: Object.fromEntries(files) as PageExample['files'],
        says: block(section, 'text').trimEnd(),
      },
    ];
  });
}

function block(section: string, language: string): string {
  return new RegExp(`^\`\`\`${language}[^\n]*\n([^]*?)^\`\`\`$`, 'm').exec(section)?.[1] ?? '';
}
