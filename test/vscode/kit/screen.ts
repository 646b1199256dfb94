import * as vscode from 'vscode';

/**
 * What a person at the screen would do and see. Only the launcher (scripts/vscode) can serve it; in a downloaded
 * desktop VS Code `onScreen` skips the test.
 */
export function onScreen(test: Mocha.Context): void {
  if (!address()) test.skip();
}

export interface Element {
  /** A CSS selector, looked for in the workbench and in every webview. */
  readonly selector: string;
  /** Text that the element must contain. */
  readonly text?: string;
}

/** Saves a picture as `artifacts/screenshots/<run>/NAME.png`, if there is a screen. */
export async function screenshot(name: string): Promise<void> {
  if (address()) await ask({ do: 'screenshot', name });
}

export async function press(keys: string): Promise<void> {
  await ask({ do: 'press', keys });
}

export async function type(text: string): Promise<void> {
  await ask({ do: 'type', text });
}

export async function click(element: Element): Promise<void> {
  await ask({ do: 'click', ...element });
}

/** Drags an element onto another, with a key held down where one is named. */
export async function drag(element: Element, onto: string, keys = ''): Promise<void> {
  await ask({ do: 'drag', ...element, onto, keys });
}

/** Pastes into what has the focus, as if another program had put this on the clipboard. */
export async function paste(data: { readonly [kind: string]: string }): Promise<void> {
  await ask({ do: 'paste', data });
}

/** The text of the first visible element that matches, as soon as there is one. */
export async function shownText(element: Element): Promise<string> {
  return String(await ask({ do: 'text', ...element }));
}

export async function shownAttribute(element: Element, name: string): Promise<string> {
  return String(await ask({ do: 'attribute', ...element, name }));
}

async function ask(request: Record<string, unknown> & { do: string }): Promise<unknown> {
  const response = await fetch(address(), { method: 'POST', body: JSON.stringify(request) });
  const { value, error } = (await response.json()) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

function address(): string {
  return vscode.workspace.getConfiguration('charterTest').get('channel', '');
}
