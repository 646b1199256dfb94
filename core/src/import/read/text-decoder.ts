interface Decoder {
  decode(bytes: Uint8Array): string;
}

// Node, browsers and workers all have it, whatever else they have.
declare const TextDecoder: new (encoding: string, options?: { readonly fatal?: boolean }) => Decoder;

/** Bytes as text. With `isStrict` it throws for bytes that the encoding does not have. */
export function decodeAs(encoding: string, bytes: Uint8Array, isStrict = false): string {
  return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes);
}
