import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { commandsIn, type Command } from '../kit/runner-commands.js';
import type { Repository } from '../kit/repository.js';

/** A bundle of the sources as they are now; what is committed may be older. */
const PROGRAM = path.resolve('out/action-under-test/index.cjs');

/** The same bytes that scripts/bundle.mjs --action would write. */
export async function bundled(): Promise<Uint8Array> {
  const module = path.resolve('scripts/lib/action-bundle.mjs');
  const { actionBundle } = (await import(module)) as { readonly actionBundle: BuildOptions & { write: false } };
  const { outputFiles } = await build(actionBundle);
  return outputFiles[0]?.contents ?? new Uint8Array();
}

export async function buildProgram(): Promise<string> {
  mkdirSync(path.dirname(PROGRAM), { recursive: true });
  writeFileSync(PROGRAM, await bundled(), { mode: 0o755 });
  return PROGRAM;
}

export interface Given {
  readonly event?: string;
  readonly payload?: object;
  readonly inputs?: { readonly [name: string]: string };
  readonly variables?: { readonly [name: string]: string };
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What the runner would do about what was printed. */
  readonly commands: readonly Command[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** Runs the action in a repository as the runner does: by variables and files, with what action.yml has for inputs. */
export async function act(
  repository: Repository,
  { event = 'pull_request', payload = {}, inputs = {}, variables = {} }: Given,
): Promise<Ended> {
  const files = path.join(repository.path, '.git', 'runner');
  mkdirSync(files, { recursive: true });
  const place = (name: string): string => path.join(files, name);
  writeFileSync(place('event.json'), JSON.stringify(payload));
  for (const name of ['output', 'summary']) writeFileSync(place(name), '');
  const given = { 'fail-on': 'error', comment: 'true', status: 'true', token: 'secret-token', ...inputs };
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: files,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: place('event.json'),
    GITHUB_OUTPUT: place('output'),
    GITHUB_STEP_SUMMARY: place('summary'),
    GITHUB_WORKSPACE: repository.path,
    GITHUB_REPOSITORY: 'acme/charters',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '42',
    GITHUB_WORKFLOW: 'Charters',
    GITHUB_JOB: 'review',
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...variables,
  };
  const { code, out, err } = await started([], repository.path, env);
  return {
    code,
    out,
    err,
    commands: commandsIn(out),
    outputs: parseOutputs(readFileSync(place('output'), 'utf8')),
    summary: readFileSync(place('summary'), 'utf8'),
  };
}

/** Starts the program with arguments, as a hook does. */
export function started(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.once('error', reject).once('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

/** The grammar of the runner (actions/runner, FileCommandManager.cs): "name=value", or "name<<end" and lines up to it. */
function parseOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split(/\r\n|\r|\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    const plain = /^([^=<]+)=(.*)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] as string, index + 1);
      if (end < 0) throw new Error(`Nothing ends the output ${heredoc[1]}`);
      outputs.set(heredoc[1] as string, lines.slice(index + 1, end).join('\n'));
      index = end;
    } else if (plain) outputs.set(plain[1] as string, plain[2] as string);
    else if (line !== '') throw new Error(`No output: ${line}`);
  }
  return outputs;
}
