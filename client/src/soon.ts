import type * as vscode from 'vscode';

/** Work to be done a pause after the last time that it was asked for. */
export interface Soon extends vscode.Disposable {
  readonly run: () => void;
}

/** @param pause in milliseconds */
export function createSoon(pause: number, work: () => unknown): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    run() {
      clearTimeout(timer);
      timer = setTimeout(work, pause);
    },
    dispose: () => clearTimeout(timer),
  };
}
