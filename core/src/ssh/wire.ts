/** The text does not have the form it must have. Never leaves the folder: the doors answer with a reason. */
export class MalformedError extends Error {}

/** Reads the data types of SSH (RFC 4251, section 5) one after the other. Each throws MalformedError where they end too soon. */
export interface WireReader {
  /** As many bytes as are asked for. */
  bytes(length: number): Uint8Array;
  /** One byte. */
  byte(): number;
  /** Four bytes, the largest first. */
  uint32(): number;
  /** Bytes with their length before them. */
  string(): Uint8Array;
  /** The same as text; every name in a signature is ASCII. */
  text(): string;
  /** A whole number that is not negative and is written in no more bytes than it needs, without the zero for its sign. */
  positive(): Uint8Array;
  /** Throws MalformedError where anything follows. */
  end(): void;
}

export function readWire(data: Uint8Array): WireReader {
  let at = 0;
  const bytes = (length: number): Uint8Array => {
    if (length > data.length - at) throw new MalformedError('cut off');
    at += length;
    return data.subarray(at - length, at);
  };
  const reader: WireReader = {
    bytes,
    byte: () => bytes(1)[0] as number,
    uint32: () => bytes(4).reduce((sum, byte) => sum * 256 + byte, 0),
    string: () => bytes(reader.uint32()),
    text: () => asciiOf(reader.string()),
    positive() {
      const written = reader.string();
      const [first = 0, second = 0] = written;
      const isLong = first === 0 && (written.length < 2 || second < 0x80);
      if (first >= 0x80 || isLong) throw new MalformedError('not a number in its shortest form');
      return first === 0 ? written.subarray(1) : written;
    },
    end() {
      if (at < data.length) throw new MalformedError('something follows');
    },
  };
  return reader;
}

/** Bytes with their length before them. */
export function wireString(content: Uint8Array): Uint8Array {
  return joined([uint32(content.length), content]);
}

/** Four bytes, the largest first. */
export function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Bytes that are no visible ASCII make a text that equals no name. */
function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
