/// <reference types="node" />
// Starts the server on Node from code that V8 has compiled before, which takes a third off the time to its first answer.
// The web host starts the program itself: browsers keep compiled code on their own.
import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { onAnswered } from './answered.js';
import { codeCache } from './code-cache.js';
import { optimizeLate } from './optimize-late.js';
import { keepTidy } from './tidy.js';

/** A digest of the program, put in when it is bundled. */
declare const PROGRAM_DIGEST: string;

/** Milliseconds after the first answer in which an editor has asked what it asks at once. */
const SETTLED = 1000;

const program = path.join(__dirname, 'server.cjs');
const cache = codeCache(`server-${PROGRAM_DIGEST}`);
const cachedData = cache?.read();
const script = new Script(wrap(readFileSync(program, 'latin1')), {
  filename: program,
  ...(cachedData && { cachedData }),
});
const isCompiled = cachedData !== undefined && !script.cachedDataRejected;
// Nothing of it is needed for the first answer.
onAnswered(() => (isCompiled ? setImmediate(settle) : setTimeout(keepCompiled, SETTLED).unref()));

const module = { exports: {} };
const run = script.runInThisContext() as (...args: unknown[]) => void;
run(module.exports, createRequire(program), module, program, __dirname);

/** By now the functions that a first answer needs are compiled too. V8 takes them back only under the flags of now. */
function keepCompiled(): void {
  cache?.write(script.createCachedData());
  settle();
}

/** From now on it is for an editor that stays open. */
function settle(): void {
  optimizeLate();
  keepTidy();
}
