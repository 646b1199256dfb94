import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether OpenSSH is there: an early one has no `-Y`, and one without a terminal may still ask. */
export function hasSshKeygen(): boolean {
  const { status, stderr } = spawnSync('ssh-keygen', ['-Y', 'sign'], { encoding: 'utf8' });
  return status !== null && /Too few arguments for sign/.test(stderr);
}

/** A folder for keys and signatures of ssh-keygen. */
export interface SshFolder {
  readonly path: string;
  /** Makes a key pair; returns the file of the private one. */
  readonly newKey: (type: string, passphrase?: string) => string;
  /** As ssh-keygen writes it. */
  readonly sign: (key: string, message: Uint8Array, namespace: string) => string;
  /** Whether `ssh-keygen -Y verify` lets a signature pass. */
  readonly verify: (given: VerifyGiven) => boolean;
  readonly remove: () => void;
}

interface VerifyGiven {
  readonly signature: string;
  readonly message: Uint8Array;
  readonly namespace: string;
  readonly allowed: string;
  readonly principal: string;
  /** YYYYMMDDHHMMSS */
  readonly time: string;
}

export function createSshFolder(): SshFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'charter-ssh-'));
  const run = (args: readonly string[], input: Uint8Array | string = '') =>
    spawnSync('ssh-keygen', args, { input, encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
  let keys = 0;
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  return {
    path: folder,
    newKey(type, passphrase = '') {
      const key = path.join(folder, `key-${++keys}`);
      const [kind = '', bits] = type.split(' ');
      const size = bits === undefined ? [] : ['-b', bits];
      const { status, stderr } = run(['-q', '-t', kind, ...size, '-N', passphrase, '-C', 'a test', '-f', key]);
      if (status !== 0) throw new Error(stderr);
      return key;
    },
    sign(key, message, namespace) {
      const { status, stdout, stderr } = run(['-Y', 'sign', '-q', '-n', namespace, '-f', key], message);
      if (status !== 0) throw new Error(stderr);
      return stdout;
    },
    verify({ signature, message, namespace, allowed, principal, time }) {
      const files = ['-f', file('allowed', allowed), '-s', file('signature', signature)];
      const args = ['-Y', 'verify', ...files, '-I', principal, '-n', namespace, '-O', `verify-time=${time}`];
      return run(args, message).status === 0;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function publicLine(key: string): string {
  return readFileSync(`${key}.pub`, 'utf8').trim();
}
