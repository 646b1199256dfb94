import { asBase64, readBase64 } from './base64.js';
import { MalformedError, readWire, type WireReader } from './wire.js';

/** The curves of ECDSA keys. */
export type Curve = 'nistp256' | 'nistp384' | 'nistp521';

/** A public SSH key (RFC 4253, 5656, 8709; PROTOCOL.u2f of OpenSSH). `application` is that of a hardware key. */
export type PublicKey = { readonly type: string } & (
  | { readonly kind: 'ed25519'; readonly point: Uint8Array; readonly application?: Uint8Array }
  | { readonly kind: 'ecdsa'; readonly curve: Curve; readonly point: Uint8Array; readonly application?: Uint8Array }
  | { readonly kind: 'rsa'; readonly modulus: Uint8Array; readonly exponent: Uint8Array }
);

/** Why bytes are no key to verify with. `kind`: an SSH key, but of a kind that is not taken. */
export class KeyError extends Error {
  readonly because: 'malformed' | 'kind' | 'certificate' | 'weak';

  constructor(because: KeyError['because']) {
    super(because);
    this.because = because;
  }
}

/** Bits of an RSA key: shorter ones are not safe, longer ones only take time. */
const RSA_BITS = { least: 2048, most: 16_384 } as const;

const READERS: { readonly [type: string]: (wire: WireReader, type: string) => PublicKey } = {
  'ssh-ed25519': (wire, type) => ({ type, kind: 'ed25519', point: pointOf(wire, 32) }),
  'sk-ssh-ed25519@openssh.com': (wire, type) => ({
    type,
    kind: 'ed25519',
    point: pointOf(wire, 32),
    application: wire.string(),
  }),
  'ecdsa-sha2-nistp256': readEcdsa,
  'ecdsa-sha2-nistp384': readEcdsa,
  'ecdsa-sha2-nistp521': readEcdsa,
  'sk-ecdsa-sha2-nistp256@openssh.com': (wire, type) => ({ ...readEcdsa(wire, type), application: wire.string() }),
  'ssh-rsa': readRsa,
};

/** Reads what stands in a signature, or between the name and the comment of a key. Throws KeyError. */
export function readPublicKey(bytes: Uint8Array): PublicKey {
  try {
    const wire = readWire(bytes);
    const type = wire.text();
    const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
    if (!read) throw new KeyError(kindOfRefusal(type));
    const key = read(wire, type);
    wire.end();
    return key;
  } catch (error) {
    throw error instanceof MalformedError ? new KeyError('malformed') : error;
  }
}

/** A line such as `ssh-ed25519 AAAA… ana@harbour.example`. Returns the bytes behind the base64. Throws KeyError. */
export function readKeyLine(line: string): Uint8Array {
  const [type = '', base64 = ''] = line.trim().split(/[ \t]+/);
  if (!/^[a-z0-9@.-]+$/.test(type)) throw new KeyError('malformed');
  if (!Object.hasOwn(READERS, type) && /^(?:ssh|ecdsa|sk|webauthn)-/.test(type))
    throw new KeyError(kindOfRefusal(type));
  try {
    const bytes = readBase64(base64);
    if (readPublicKey(bytes).type === type) return bytes;
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
  }
  throw new KeyError('malformed');
}

function kindOfRefusal(type: string): KeyError['because'] {
  if (/-cert-v\d+@openssh\.com$/.test(type)) return 'certificate';
  return /^[a-z0-9@.-]+$/.test(type) ? 'kind' : 'malformed';
}

function readEcdsa(wire: WireReader, type: string): PublicKey & { readonly kind: 'ecdsa' } {
  const curve = /nistp\d+/.exec(type)?.[0] as Curve;
  if (wire.text() !== curve) throw new KeyError('malformed');
  return { type, kind: 'ecdsa', curve, point: pointOf(wire, POINT_BYTES[curve]) };
}

/** An uncompressed point: a 4 and both coordinates. */
const POINT_BYTES: { readonly [curve in Curve]: number } = { nistp256: 65, nistp384: 97, nistp521: 133 };

function pointOf(wire: WireReader, length: number): Uint8Array {
  const point = wire.string();
  if (point.length !== length) throw new KeyError('malformed');
  return point;
}

function readRsa(wire: WireReader, type: string): PublicKey {
  const exponent = wire.positive();
  const modulus = wire.positive();
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  if (bits < RSA_BITS.least || bits > RSA_BITS.most || isSmall(exponent)) throw new KeyError('weak');
  return { type, kind: 'rsa', modulus, exponent };
}

/** 1 would let everything pass as signed, and an even number is no exponent. */
function isSmall(exponent: Uint8Array): boolean {
  const last = exponent.at(-1) ?? 0;
  return last % 2 === 0 || (exponent.length === 1 && last < 3) || exponent.length > 8;
}

/** The opposite of `readKeyLine`, without a comment. Throws KeyError. */
export function keyLine(bytes: Uint8Array): string {
  return `${readPublicKey(bytes).type} ${asBase64(bytes)}`;
}
