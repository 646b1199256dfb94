/// <reference types="node" />
import type { EventEmitter } from 'node:events';
import process from 'node:process';

const ANSWERED = 'charter:answered';

/** The program and what launched it have only the process in common: here the one tells that it judged a charter. */
export function tellAnswered(): void {
  (process as EventEmitter).emit(ANSWERED);
}

/** Calls back once, when the first charter was judged: what a first answer needs has run. */
export function onAnswered(then: () => void): void {
  (process as EventEmitter).once(ANSWERED, then);
}
