import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import process from 'node:process';
import { say, type Said } from '../../../core/src/l10n/say.js';
import { printable } from '../../../core/src/index.js';
import type { Environment } from '../environment.js';
import { CommandError } from '../exit-code.js';

interface Ended {
  /** Undefined where the program could not be started. */
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

/**
 * Signs a message with a key in a file, in an agent or on a hardware key: `key` is a private or a public key file. It asks
 * for a passphrase or a touch itself. Returns the signature as ssh-keygen writes it. Throws CommandError.
 */
export async function signWithKey(
  key: string,
  message: Uint8Array,
  namespace: string,
  environment: Environment,
): Promise<string> {
  const { code, out, err } = await run(['-Y', 'sign', '-n', namespace, '-f', key], message, environment);
  if (code === 0) return out;
  if (code === undefined) throw new CommandError(NOT_THERE);
  const reason = REASONS.find(([pattern]) => pattern.test(err))?.[1];
  const said = err.trim().split('\n').at(-1) ?? '';
  throw new CommandError(say`Nothing was signed. ${reason ?? say`ssh-keygen says: ${printable(said)}`}`);
}

const NOT_THERE = say`Nothing was signed: ssh-keygen is not installed. It comes with OpenSSH (on Windows: Settings, Optional features, OpenSSH Client; on Debian: apt install openssh-client). Without --key your name is entered, which is enough for most teams.`;

const REASONS: readonly (readonly [said: RegExp, reason: Said])[] = [
  [/incorrect passphrase/i, say`The passphrase was not the right one. Run the command again.`],
  [
    /UNPROTECTED PRIVATE KEY|too open/i,
    say`Others can read this key file, so ssh-keygen leaves it alone. Make it yours alone first: chmod 600 and the file.`,
  ],
  [
    /No private key found for public key|agent refused|agent contains no identities|communication with agent failed/i,
    say`Only the public half of the key is here, and no agent holds the other one. Name the private key file, or add it to the agent: ssh-add.`,
  ],
  [
    /device not found|FIDO|no such device|sk-.*(?:failed|helper)|invalid sk/i,
    say`The hardware key did not answer. Is it plugged in, and was it touched when it blinked?`,
  ],
  [
    /invalid format|error in libcrypto|Couldn't load public key|not a public key|unknown or unsupported key type/i,
    say`This file is no SSH key that can be read. A key is a file such as ~/.ssh/id_ed25519; one made by PuTTY has to be exported as OpenSSH first.`,
  ],
];

/** What asks somebody to do something while the program waits. */
const ASKS = /confirm user presence|touch|enter pin/i;

function run(args: readonly string[], input: Uint8Array, { variables, stderr }: Environment): Promise<Ended> {
  return new Promise((ended) => {
    let out = '';
    let err = '';
    // Started from a folder of the user's own, so that no program of that name beside a charter is taken for it.
    const child = spawn('ssh-keygen', args, { cwd: homedir(), env: { ...process.env, ...variables, LC_ALL: 'C' } });
    child.on('error', () => ended({ code: undefined, out, err }));
    child.on('close', (code) => ended({ code: code ?? 1, out, err }));
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      if (ASKS.test(text)) stderr.write(`${printable(text.trim())}\n`);
    });
    // Whoever gives up early does not read to the end.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
