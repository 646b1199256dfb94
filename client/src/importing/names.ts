const DOCUMENT = /\.(?:docx|md|markdown|mdx|html?|txt)$/i;

/** Whether a file is one that charters are imported from, as far as its name says. */
export function isDocument(path: string): boolean {
  return DOCUMENT.test(path);
}

/** Whether an editor can show it as text. */
export function isReadable(path: string): boolean {
  return isDocument(path) && !/\.docx$/i.test(path);
}

/**
 * What the charter made of a document is called: "Team charter.docx" becomes "Team.charter.yaml".
 * @param taken tells whether a file of that name is there already; it is never written over
 */
export async function charterName(document: string, taken: (name: string) => Promise<boolean>): Promise<string> {
  const stem = document.replace(/\.[^.]*$/, '');
  const short = stem.replace(/[-_ .]*charter$/i, '');
  const name = short === '' ? stem || 'team' : short;
  for (let count = 1; ; count++) {
    const candidate = `${name}${count > 1 ? `-${count}` : ''}.charter.yaml`;
    if (!(await taken(candidate))) return candidate;
  }
}
