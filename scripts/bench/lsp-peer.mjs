// One language server as a child process, spoken to over stdio as an editor without pull diagnostics would.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const CLOCK_TICKS_PER_SECOND = 100;

/**
 * @param {string} command @param {string[]} args
 * @param {{ settings?: object, env?: NodeJS.ProcessEnv }} [options] answers to `workspace/configuration`, and variables
 */
export function startPeer(command, args, { settings, env = process.env } = {}) {
  const spawnedAt = performance.now();
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
  const waiting = new Map();
  let published = () => {};
  let nextId = 1;
  let buffer = Buffer.alloc(0);

  child.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const headerEnd = buffer.indexOf('\r\n\r\n');
      if (headerEnd < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, headerEnd))?.[1]);
      if (buffer.length < headerEnd + 4 + length) return;
      const message = JSON.parse(buffer.toString('utf8', headerEnd + 4, headerEnd + 4 + length));
      buffer = buffer.subarray(headerEnd + 4 + length);
      receive(message);
    }
  });

  function receive(message) {
    if (message.method === 'textDocument/publishDiagnostics') published(message.params);
    else if (message.method === 'workspace/configuration') {
      reply(
        message.id,
        message.params.items.map(({ section }) => settings?.[section] ?? null),
      );
    } else if (message.method && message.id !== undefined) reply(message.id, null);
    else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
  }
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const reply = (id, result) => send({ id, result });
  const notify = (method, params) => send({ method, params });
  const request = (method, params) =>
    new Promise((resolve) => {
      waiting.set(nextId, resolve);
      send({ id: nextId++, method, params });
    });
  /** The next diagnostics that `accepts` takes. */
  const diagnostics = (accepts) =>
    new Promise((resolve) => {
      published = (params) => accepts(params) && resolve(params);
    });

  return {
    spawnedAt,
    notify,
    request,
    diagnostics,
    /** CPU time used so far, in milliseconds (Linux only, 10 ms steps). */
    cpu() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return ((Number(fields[11]) + Number(fields[12])) * 1000) / CLOCK_TICKS_PER_SECOND;
    },
    /** Resident memory in MiB (Linux only). */
    memory() {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
    },
    async stop() {
      await request('shutdown', null);
      const gone = new Promise((resolve) => child.once('exit', resolve));
      notify('exit', null);
      await gone;
    },
  };
}
