/// <reference types="node" />
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Keeps the server small. Each keystroke leaves a parsed file behind; left to itself V8 lets up to 48 MB of new leavings
 * gather, and some hundred of old ones, before it looks.
 */
export function keepTidy(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let needed = process.memoryUsage().heapUsed;
  const look = (): void => {
    if (process.memoryUsage().heapUsed < 1.5 * needed) return;
    collect();
    needed = process.memoryUsage().heapUsed;
  };
  setInterval(look, 250).unref();
}
