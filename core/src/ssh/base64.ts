// Chosen because it takes one spelling only: no odd characters, no missing or wrong end, no bits that mean nothing.
import { base64 } from '@scure/base';
import { MalformedError } from './wire.js';

/** Throws MalformedError where the text is not exactly what `asBase64` would write. */
export function readBase64(text: string): Uint8Array {
  try {
    return base64.decode(text);
  } catch {
    throw new MalformedError('not base64');
  }
}

export function asBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}
