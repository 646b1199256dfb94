import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { KeyError, readKeyLine } from '../../ssh/public-key.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['sponsors', 'members', 'approval'],
  meta: {
    summary: 'The key of somebody is none that a seal could be checked with.',
    severity: 'error',
    group: 'signatures',
    profile: 'minimal',
  },
  *check({ charter }) {
    for (const { name, key } of keysOf(charter)) {
      const because = isSecret(key.value) ? 'secret' : troubleWith(key.value);
      if (because) yield { node: key.node, message: MESSAGES[because](quote(name)) };
    }
  },
};

type Trouble = KeyError['because'] | 'secret';

const NEW_KEY = say`Make one with “ssh-keygen -t ed25519”`;
const PUBLIC = say`Copy the whole line of the file that ends in .pub.`;

const MESSAGES: { readonly [because in Trouble]: (name: Said) => Said } = {
  secret: (name) =>
    say`This is the secret half of a key, and whoever can read the charter can now sign as ${name}. Take it out, and make a new key: this one must not be used any more. ${PUBLIC}`,
  malformed: (name) =>
    say`This is no public key that can be read, so no signature of ${name} can be checked with it. ${PUBLIC}`,
  kind: (name) => say`A key of this kind is not taken, so no signature of ${name} can be checked with it. ${NEW_KEY}.`,
  certificate: (name) =>
    say`This is a certificate, and only keys themselves are taken, so no signature of ${name} can be checked with it. ${PUBLIC}`,
  weak: (name) =>
    say`This key is too short to be safe, so no signature of ${name} that is made with it counts. ${NEW_KEY}.`,
};

function keysOf({ members, sponsors, approval }: Charter): { readonly name: string; readonly key: Text }[] {
  const people = [...sponsors, ...(approval?.approvers ?? [])];
  const keys = [
    ...members.flatMap(({ label, id, key }) => key.map((one) => ({ name: label || id, key: one }))),
    ...people.flatMap(({ label, id, key }) => (key ? [{ name: label || id, key }] : [])),
  ];
  return keys.filter(({ key }) => !hasPlaceholder(key.value));
}

function isSecret(text: string): boolean {
  return /PRIVATE KEY|^PuTTY-User-Key-File|openssh-key-v1|b3BlbnNzaC1rZXktdjE/.test(text);
}

function troubleWith(line: string): Trouble | undefined {
  try {
    readKeyLine(line);
    return undefined;
  } catch (error) {
    if (error instanceof KeyError) return error.because;
    throw error;
  }
}
