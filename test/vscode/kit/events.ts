import * as vscode from 'vscode';

/** Resolves with the first answer of `look` that is not undefined: now, or after one of the events. Never sleeps. */
export function until<T>(what: string, event: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => settle(() => reject(new Error(`Waited in vain for ${what}.`))), 15_000);
    const listener = event(check);
    check();

    function check(): void {
      const found = look();
      if (found !== undefined) settle(() => resolve(found));
    }

    function settle(end: () => void): void {
      clearTimeout(limit);
      listener.dispose();
      end();
    }
  });
}
