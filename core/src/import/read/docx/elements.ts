import { childrenOf, type Element } from '../html/tree.js';

/** The child of that name, such as `w:pPr`. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element && childrenOf(element, name)[0];
}

/** The value of the child of that name. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** Whether a property is on: there, and not said to be off. */
export function isOn(element: Element | undefined, name: string): boolean {
  const property = child(element, name);
  return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '1');
}
