/// <reference types="node" />
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 wait ten times as long or more before it optimizes a function. What runs for each keystroke runs soon so often
 * that V8 would optimize it while somebody types their first lines, which takes a third of all the time there and is not
 * won back in a thousand keystrokes. What takes long, as in a large charter, is optimized all the same.
 */
export function optimizeLate(): void {
  const flags = FLAGS.find(({ from, before }) => from <= version && version < before)?.flags;
  if (flags !== undefined) setFlagsFromString(flags);
}

/** Major and minor version of V8, as a number that can be compared. */
const version = versionOf(process.versions.v8);

/** V8 complains of a flag that it does not know, so these are for versions that were seen to know them. */
const FLAGS: readonly { readonly from: number; readonly before: number; readonly flags: string }[] = [
  {
    from: versionOf('11.3'),
    before: versionOf('11.4'),
    flags: '--interrupt-budget=1081344 --max-bytecode-size-for-early-opt=0',
  },
  { from: versionOf('12.4'), before: versionOf('15.0'), flags: '--invocation-count-for-turbofan=30000' },
];

function versionOf(words: string): number {
  const [major = 0, minor = 0] = words.split('.').map(Number);
  return major * 1000 + minor;
}
