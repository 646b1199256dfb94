// htmlparser2 was chosen because it forgives what people and word processors write, reads HTML and the XML of DOCX alike,
// runs nothing, fetches nothing, and works in Node and the browser.
import { say } from '../../../l10n/say.js';
import { Parser } from 'htmlparser2';
import { clean } from '../decode.js';
import { ImportRefusal } from '../refusal.js';

export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: (Element | Comment | string)[];
  /** From 1. */
  readonly line: number;
}

export interface Comment {
  readonly comment: string;
  readonly line: number;
}

/** Deeper than anybody nests by hand; the parser takes longer the deeper it goes. */
const MOST_LEVELS = 300;
const MOST_ELEMENTS = 400_000;

export type Dialect = 'html' | 'xml';

/** Any text as a tree; `xml` keeps the case of names. Throws ImportRefusal beyond its limits. */
export function parseTree(text: string, dialect: Dialect): Element {
  const root: Element = { name: '', attributes: {}, children: [], line: 1 };
  const stack: Element[] = [root];
  const top = (): Element => stack.at(-1) as Element;
  let count = 0;
  let line = 1;
  let counted = 0;
  const lineAt = (offset: number): number => {
    for (; counted < offset && counted < text.length; counted++) if (text.charCodeAt(counted) === 10) line++;
    return line;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length > MOST_LEVELS || ++count > MOST_ELEMENTS)
          throw new ImportRefusal(
            say`This document is built of too many parts inside each other. No person wrote it so.`,
          );
        const element: Element = { name, attributes, children: [], line: lineAt(parser.startIndex) };
        top().children.push(element);
        stack.push(element);
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
      ontext(raw) {
        // Blanks of entities come by themselves; those that `narrowed` put behind wide marks stay.
        const parts = raw.length === 1 ? [raw] : raw.split(/(?=[\u2009\u200A])|(?<=[\u2009\u200A])/);
        const words = parts
          .map((part) => (raw.length > 1 && /^[\u2009\u200A]$/.test(part) ? part : clean(part)))
          .join('');
        const { children } = top();
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + words;
        else children.push(words);
      },
      oncomment(comment) {
        top().children.push({ comment, line: lineAt(parser.startIndex) });
      },
    },
    { xmlMode: dialect === 'xml', decodeEntities: true },
  );
  parser.end(text);
  return root;
}

export function isElement(node: Element | Comment | string): node is Element {
  return typeof node === 'object' && 'name' in node;
}

/** The elements right below one, of a certain name where one is asked for. */
export function childrenOf(element: Element, name?: string): Element[] {
  return element.children.filter((node): node is Element => isElement(node) && (!name || node.name === name));
}

export function textIn(node: Element | Comment | string): string {
  if (typeof node === 'string') return node;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** The first element of that name, however deep. */
export function find(element: Element, name: string): Element | undefined {
  for (const child of childrenOf(element)) {
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}
