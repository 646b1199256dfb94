import assert from 'node:assert/strict';
import { verifyRsa } from '../../../cli/src/sealing/verify-rsa.js';
import { bindAllowed, checkProof, NAMESPACE, proofLine, readAllowedSigners } from '../../../core/src/proof/index.js';
import { createRandom, type Random } from '../../kit/random.js';
import { createSshFolder, hasSshKeygen, publicLine, type SshFolder } from '../../kit/ssh-keygen.js';
import { armored, bytesOf, createSshSigner, SIGNER_KINDS, type Parts, type SshSigner } from '../../kit/ssh-signer.js';

const RUNS = process.env['SOAK'] ? 5000 : 120;
const PRINCIPAL = 'ana@harbour.example';
const DAY = '2026-11-22';
const TIME = '20261122120000';

/** What is done to a signature before both look at it. */
type Trick = (random: Random, made: Made) => Made;
interface Made {
  readonly signature: string;
  readonly message: Uint8Array;
  /** A line of a public key. */
  readonly key: string;
}

describe('the check of SSH signatures', function () {
  let ssh: SshFolder;
  before(function () {
    if (!hasSshKeygen()) this.skip();
    ssh = createSshFolder();
  });
  after(() => ssh?.remove());

  it('says what ssh-keygen -Y verify says', () => {
    const random = createRandom(20_261_122);
    const signers = SIGNER_KINDS.flatMap((kind) => [createSshSigner(kind, random), createSshSigner(kind, random)]);
    const keys = ['ed25519', 'ecdsa 256', 'ecdsa 384', 'ecdsa 521', 'rsa 2048', 'rsa 3072'].map((type) =>
      ssh.newKey(type),
    );
    const verdicts = { accepted: 0, refused: 0, 'refused here only': 0 };
    for (let run = 0; run < RUNS; run++) {
      const made = tricked(random, make(random, signers, keys, ssh));
      const allowed = allowedSigners(random, made.key, signers);
      const theirs = ssh.verify({ ...made, allowed, namespace: NAMESPACE, principal: PRINCIPAL, time: TIME });
      const ours = accepts(made, allowed);
      if (ours !== theirs) assert.equal(isStricter(made), true, explain(run, made, allowed, theirs));
      if (ours !== theirs) assert.equal(ours, false, explain(run, made, allowed, theirs));
      verdicts[ours ? 'accepted' : theirs ? 'refused here only' : 'refused']++;
    }
    console.log(`      ${RUNS} signatures judged as ssh-keygen does: ${JSON.stringify(verdicts)}`);
    assert.ok(verdicts.accepted > RUNS / 8 && verdicts.refused > RUNS / 8);
  });
});

function make(random: Random, signers: readonly SshSigner[], keys: readonly string[], ssh: SshFolder): Made {
  const message = bytesOf(random, random.int(300));
  if (random.chance(0.4)) {
    const key = random.pick(keys);
    const namespace = random.chance(0.9) ? NAMESPACE : random.pick(['git', 'file', `${NAMESPACE}x`]);
    return { message, key: publicLine(key), signature: ssh.sign(key, message, namespace) };
  }
  const signer = random.pick(signers);
  const proof = signer.sign(message, partsFor(random, signer, random.pick(signers)));
  return { message, key: signer.keyLine, signature: armored(proof) };
}

function partsFor(random: Random, signer: SshSigner, other: SshSigner): Parts {
  const hash = random.pick(['sha256', 'sha512'] as const);
  const algorithm = signer.kind === 'ssh-rsa' ? random.pick(['rsa-sha2-256', 'rsa-sha2-512']) : signer.kind;
  const right: Parts = { hash, algorithm, touched: random.chance(0.8) };
  if (random.chance(0.6)) return right;
  const wrong: Parts[] = [
    { version: random.pick([0, 2, 256, 0xffff_ffff]) },
    { magic: random.pick(['SSHSIH', 'sshsig', 'SSH']) },
    { namespace: random.pick(['git', '', 'charter-signature', `${NAMESPACE}\0`]) },
    { hash: 'sha1' },
    { algorithm: random.pick(['ssh-rsa', 'ssh-ed25519', 'ecdsa-sha2-nistp256', 'none']) },
    { key: other.publicKey },
    { key: bytesOf(random, random.int(80)) },
    { inside: bytesOf(random, 1 + random.int(3)) },
    { behind: bytesOf(random, 1 + random.int(3)) },
    { reserved: 'later' },
    { longNumbers: true },
  ];
  return { ...right, ...random.pick(wrong) };
}

function tricked(random: Random, made: Made): Made {
  return random.chance(0.65) ? made : random.pick(TRICKS)(random, made);
}

const flip = (random: Random, bytes: Uint8Array): Uint8Array => {
  const flipped = Uint8Array.from(bytes);
  const at = random.int(flipped.length);
  flipped[at] = (flipped[at] as number) ^ (1 << random.int(8));
  return flipped;
};
const inBytes = (made: Made, change: (bytes: Uint8Array) => Uint8Array): Made => {
  const bytes = change(Buffer.from(proofLine(made.signature), 'base64'));
  return { ...made, signature: armored(Buffer.from(bytes).toString('base64')) };
};

const TRICKS: readonly Trick[] = [
  (random, made) => ({ ...made, message: made.message.length > 0 ? flip(random, made.message) : Uint8Array.of(1) }),
  (_, made) => ({ ...made, message: Buffer.concat([made.message, Buffer.from('\n')]) }),
  (random, made) => inBytes(made, (bytes) => flip(random, bytes)),
  (random, made) => inBytes(made, (bytes) => bytes.subarray(0, random.int(bytes.length))),
  (random, made) => inBytes(made, (bytes) => Buffer.concat([bytes, bytesOf(random, 1 + random.int(8))])),
  (_, made) => ({ ...made, signature: made.signature.replace('BEGIN', 'BEGAN') }),
  (_, made) => ({ ...made, signature: made.signature.replace(/\n-----END[^]*/, '\n') }),
];

/** Lines of an allowed-signers file, most often with one that lets the key sign. */
function allowedSigners(random: Random, key: string, signers: readonly SshSigner[]): string {
  const line = (): string => {
    const mine = random.chance(0.75);
    const principals = mine
      ? random.pick([
          PRINCIPAL,
          'bo@harbour.example,ana@harbour.example',
          '*',
          '*@harbour.example',
          'ana@h?rbour.*',
          `"${PRINCIPAL}"`,
        ])
      : random.pick([
          'bo@harbour.example',
          'ANA@harbour.example',
          `!${PRINCIPAL},*`,
          '*@harbour',
          'ana',
          '?',
          'ana@*,!*@harbour.*',
        ]);
    return [principals, ...options(random), random.chance(0.9) ? key : random.pick(signers).keyLine].join(' ');
  };
  const lines = Array.from({ length: 1 + random.int(3) }, () =>
    random.pick([line, line, line, () => '# nothing', () => ''])(),
  );
  return `${lines.join('\n')}\n`;
}

function options(random: Random): string[] {
  if (random.chance(0.6)) return [];
  const namespaces = random.pick([NAMESPACE, 'git', `git,${NAMESPACE}`, 'charter-*', `*,!${NAMESPACE}`]);
  const times = random.pick([
    [],
    ['valid-after="20200101"', 'valid-before="20270101"'],
    [`valid-after="${random.pick(['20261122', '20261123', '202611220000', '20261122Z', '20261123000000'])}"`],
    [`valid-before="${random.pick(['20261122', '20261123', '20261122000000', '202612010000Z', '20200101'])}"`],
  ]);
  const picked = random.chance(0.5) ? [`namespaces="${namespaces}"`, ...times] : times;
  return picked.length > 0 ? [random.shuffle(picked).join(',')] : [];
}

function accepts({ signature, message }: Made, text: string): boolean {
  const checked = checkProof(signature, message, verifyRsa);
  const allowed = readAllowedSigners(text);
  assert.deepEqual(allowed.problems, [], text);
  const person = { id: PRINCIPAL, name: '', emails: [], handles: [], keys: [] };
  return checked.ok && bindAllowed(allowed)(person, checked.key, DAY) === 'bound';
}

/** What ssh-keygen lets pass and we do not, so that a signature has one spelling. */
function isStricter({ signature, message }: Made): boolean {
  const checked = checkProof(signature, message, verifyRsa);
  return !checked.ok && ['version', 'malformed'].includes(checked.because);
}

function explain(run: number, { signature, message, key }: Made, allowed: string, theirs: boolean): string {
  const said = checkProof(signature, message, verifyRsa);
  return `run ${run}: ssh-keygen says ${theirs}, we say ${JSON.stringify(said)} for\n${key}\n${signature}\n${allowed}`;
}
