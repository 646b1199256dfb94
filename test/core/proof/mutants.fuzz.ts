import assert from 'node:assert/strict';
import { claimsOf, parseCharter } from '../../../core/src/index.js';
import { createRandom, type Random } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { createSshSigner, SIGNER_KINDS, type Parts, type SshSigner } from '../../kit/ssh-signer.js';
import { writeYaml, type DataMap } from '../../kit/write-yaml.js';
import { loud } from '../terms/edits/loud.js';
import { judge, messageFor, TODAY } from './sealed-charter.js';

const MUTANTS = process.env['SOAK'] ? 10_000 : 160;
const CUT = process.env['SOAK'] ? 1 : 29;
/** So many mutants of one charter. */
const EACH = 25;

interface Line {
  member: string;
  signed: string;
  terms: string;
  proof: string;
}

/** A charter that some have sealed, each with a key of their own. */
interface Sealed {
  readonly data: DataMap;
  readonly keys: ReadonlyMap<string, SshSigner>;
  readonly lines: readonly Line[];
}

/** Changes what it is given so that one line claims something that is not so; returns whose, or undefined if it cannot. */
type Mutate = (sealed: Sealed, line: Line, random: Random) => string | undefined;

describe('mutants of sealed signatures', () => {
  it('are never believed', () => {
    const counts = new Map<string, number>();
    const names = Object.keys(MUTATIONS);
    let [mutants, seals] = [0, 0];
    for (let seed = 1; mutants < MUTANTS; seed++) {
      const random = createRandom(seed);
      const original = sealedCharter(random);
      if (original.lines.length < 2) continue;
      const before = textOf(original, random);
      for (const { member } of original.lines) {
        assert.equal(believes(before, before, member), true, `seed ${seed}, ${member}, as it was\n${before}`);
        seals++;
      }
      for (let one = 0; one < EACH; one++) {
        const sealed = structuredClone({ data: original.data, lines: original.lines });
        const mutated: Sealed = { ...sealed, keys: original.keys };
        const line = random.pick(mutated.lines);
        const name = random.pick(names);
        const member = MUTATIONS[name]?.(mutated, line, random);
        if (member === undefined) continue;
        const text = textOf(mutated, random);
        assert.equal(believes(text, before, member), false, `seed ${seed}, ${name}, ${member}\n${text}`);
        counts.set(name, (counts.get(name) ?? 0) + 1);
        mutants++;
      }
    }
    const each = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
    console.log(`      ${mutants} mutants (${each}), none believed; ${seals} seals as they were, all believed`);
    assert.equal(counts.size, names.length, 'every way to mutate was tried');
  });

  it('are never believed where any letter of the line is another', () => {
    let [mutants, alike] = [0, 0];
    for (let seed = 1; mutants < MUTANTS; seed++) {
      const random = createRandom(seed);
      const sealed = sealedCharter(random);
      const [line] = sealed.lines;
      if (!line) continue;
      const before = textOf({ ...sealed, lines: [line] }, random);
      const start = before.indexOf(line.proof.slice(0, 30));
      const from = Math.max(before.lastIndexOf('signatures:', start) + 11, 0);
      for (let one = 0; one < EACH; one++) {
        const at: number = random.chance(0.5)
          ? from + random.int(before.length - from)
          : before.indexOf(line.proof) + random.int(line.proof.length);
        const text = withBitFlipped(before, at, random);
        // The day, the person and the seal may be written in another way that means the same.
        if (sameClaims(before, text)) alike++;
        else assert.equal(believes(text, before, line.member), false, `seed ${seed}, at ${at}\n${text}`);
        mutants++;
      }
    }
    console.log(
      `      ${mutants} flipped bits in lines of signatures, none believed (${alike} of them changed nothing that is said)`,
    );
    assert.ok(alike < mutants / 3);
  });

  it('make nothing throw where the file ends in the middle of the line', () => {
    const random = createRandom(1);
    let sealed = sealedCharter(random);
    while (sealed.lines.length === 0) sealed = sealedCharter(random);
    const before = textOf(sealed, random);
    const from = before.lastIndexOf('signatures:');
    for (let end = from; end < before.length; end += CUT) judge(before.slice(0, end), before);
  });
});

function sealedCharter(random: Random): Sealed {
  const data = randomCharter(random);
  const members = (data['members'] ?? []) as DataMap[];
  const keys = new Map<string, SshSigner>();
  for (const member of members) {
    if (keys.size === 4) break;
    // Slow curves and keys are rare, so that there is time for many mutants.
    const kind = random.chance(0.8) ? 'ssh-ed25519' : random.pick(SIGNER_KINDS);
    const key = createSshSigner(kind, random);
    member['key'] = key.keyLine;
    keys.set(String(member['id']), key);
  }
  const text = writeYaml(data, random);
  const lines = [...keys].map(([member, key]): Line => sealedLine(text, member, key));
  return { data, keys, lines };
}

function sealedLine(text: string, member: string, key: SshSigner, parts?: Parts): Line {
  const { message, terms } = messageFor(text, member);
  return { member, signed: TODAY, terms, proof: key.sign(message, parts) };
}

function textOf({ data, lines }: Sealed, random: Random): string {
  return writeYaml({ ...data, signatures: lines.map((line) => ({ ...line })) }, random);
}

function believes(text: string, before: string, member: string): boolean {
  return judge(text, before).some(
    ({ signer, verdict, evidence }) => signer === member && verdict === 'holds' && evidence === 'proven',
  );
}

function sameClaims(one: string, other: string): boolean {
  const said = (text: string): string[] =>
    [...claimsOf(parseCharter(text))].map(([claim, { signature }]) => `${claim} ${signature.proof?.value ?? ''}`);
  return said(one).join('\n') === said(other).join('\n');
}

function withBitFlipped(text: string, at: number, random: Random): string {
  const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << random.int(7)));
  return text.slice(0, at) + flipped + text.slice(at + 1);
}

function flipByte(proof: string, random: Random): string {
  const bytes = Buffer.from(proof, 'base64');
  const at = random.int(bytes.length);
  bytes[at] = (bytes[at] as number) ^ (1 << random.int(8));
  return bytes.toString('base64');
}

const other = (sealed: Sealed, line: Line, random: Random): Line | undefined => {
  const others = sealed.lines.filter(({ member }) => member !== line.member);
  return others.length > 0 ? random.pick(others) : undefined;
};
const keyOf = ({ keys }: Sealed, { member }: Line): SshSigner => keys.get(member) as SshSigner;
const WRONG: readonly Parts[] = [
  { version: 2 },
  { version: 0 },
  { namespace: 'git' },
  { namespace: 'charter-signature-v2' },
  { reserved: 'x' },
  { hash: 'sha1' },
  { magic: 'SSHSIH' },
  { inside: Uint8Array.of(0) },
  { behind: Uint8Array.of(0) },
];

const MUTATIONS: { readonly [name: string]: Mutate } = {
  'flipped bit of the seal'(_, line, random) {
    line.proof = flipByte(line.proof, random);
    return line.member;
  },
  'seal cut short'(_, line, random) {
    const bytes = Buffer.from(line.proof, 'base64');
    line.proof = bytes.subarray(0, random.int(bytes.length)).toString('base64');
    return line.member;
  },
  'something behind the seal'(_, line, random) {
    line.proof = random.pick([
      `${line.proof}=`,
      `${line.proof}A`,
      `${line.proof} `,
      `${line.proof}${line.proof}`,
      `${line.proof}\n`,
    ]);
    return line.member;
  },
  'seal of somebody else'(sealed, line, random) {
    const from = other(sealed, line, random);
    if (!from) return undefined;
    line.proof = from.proof;
    return line.member;
  },
  'line of somebody else'(sealed, line, random) {
    const from = other(sealed, line, random);
    if (!from) return undefined;
    const lines = sealed.lines as Line[];
    lines.splice(lines.indexOf(from), 1);
    line.member = from.member;
    return from.member;
  },
  'line of somebody else, to the right terms'(sealed, line, random) {
    const from = other(sealed, line, random);
    if (!from) return undefined;
    from.proof = line.proof;
    return from.member;
  },
  'another day'(_, line, random) {
    line.signed = `2026-${10 + random.int(2)}-${10 + random.int(12)}`;
    return line.member;
  },
  'other terms, with the line as it was'(sealed, line, random) {
    const bound = edit(sealed, random);
    return bound === 'everyone' || bound?.includes(line.member) ? line.member : undefined;
  },
  'other terms, with their digest'(sealed, line, random) {
    const bound = edit(sealed, random);
    if (bound !== 'everyone' && !bound?.includes(line.member)) return undefined;
    line.terms = messageFor(writeYaml(sealed.data, random), line.member).terms;
    return line.member;
  },
  'replay on another charter'(sealed, line, random) {
    sealed.data['title'] = `${String(sealed.data['title'])} ${random.pick(['North', 'II', '2027'])}`;
    if (random.chance(0.7)) line.terms = messageFor(writeYaml(sealed.data, random), line.member).terms;
    return line.member;
  },
  'key of a stranger'(sealed, line, random) {
    const stranger = createSshSigner('ssh-ed25519', random);
    line.proof = sealedLine(writeYaml(sealed.data, random), line.member, stranger).proof;
    return line.member;
  },
  'key of a stranger, which the change lists'(sealed, line, random) {
    const stranger = createSshSigner('ssh-ed25519', random);
    const members = sealed.data['members'] as DataMap[];
    const member = members.find(({ id }) => id === line.member);
    if (!member) return undefined;
    member['key'] = random.chance(0.5) ? stranger.keyLine : [String(member['key']), stranger.keyLine];
    line.proof = sealedLine(writeYaml(sealed.data, random), line.member, stranger).proof;
    return line.member;
  },
  'key of a colleague'(sealed, line, random) {
    const from = other(sealed, line, random);
    if (!from) return undefined;
    line.proof = sealedLine(writeYaml(sealed.data, random), line.member, keyOf(sealed, from)).proof;
    return line.member;
  },
  'name of a colleague behind the id'(sealed, line, random) {
    const members = sealed.data['members'] as DataMap[];
    const member = members.find(({ id }) => id === line.member);
    if (!member) return undefined;
    member['name'] = `${random.pick(['Mal', 'Eve'])} Newcomer`;
    return line.member;
  },
  'right key, wrong form'(sealed, line, random) {
    const text = writeYaml(sealed.data, random);
    line.proof = sealedLine(text, line.member, keyOf(sealed, line), random.pick(WRONG)).proof;
    return line.member;
  },
};

/** A change of what counts; returns whom it binds. */
function edit({ data }: Sealed, random: Random): 'everyone' | readonly string[] | undefined {
  const names = random.shuffle(Object.keys(loud));
  for (const name of names) {
    const bound = loud[name]?.(data, random);
    if (bound !== undefined) return bound;
  }
  return undefined;
}
