import { harmless } from './printable.js';

// Allowed in XML 1.0: tab, line breaks, and from U+0020 on all but the surrogates, U+FFFE and U+FFFF.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** For an attribute in double quotes, and for text. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return harmless(text.replaceAll(FORBIDDEN, '\uFFFD'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

/** An element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: { readonly [name: string]: string | number | undefined },
  children: readonly string[] | string = [],
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  if (typeof children === 'string') return `<${name}${list}>${escapeXml(children)}</${name}>`;
  if (children.length === 0) return `<${name}${list}/>`;
  const inner = children.flatMap((child) => child.split('\n')).map((line) => `  ${line}`);
  return `<${name}${list}>\n${inner.join('\n')}\n</${name}>`;
}
