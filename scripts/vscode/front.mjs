import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

/**
 * One origin for the VS Code server and for the files of a folder: the workbench fetches a web extension only from its
 * own origin or over https.
 *
 * @param {number} serverPort
 * @param {string} folder
 * @returns {Promise<{ port: number, files: string, close: () => void }>} files: the folder's address, without a slash
 */
export async function openFront(serverPort, folder) {
  const base = path.resolve(folder);
  const prefix = `/${randomUUID()}`;
  const front = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname.startsWith(`${prefix}/`)) {
      const file = path.join(base, decodeURIComponent(pathname.slice(prefix.length)));
      if (file.startsWith(base + path.sep)) sendFile(file, response);
      else response.writeHead(404).end();
      return;
    }
    const { url, method, headers } = request;
    const onward = ask({ host: '127.0.0.1', port: serverPort, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  front.on('upgrade', (request, socket, head) => {
    const onward = connect(serverPort, '127.0.0.1', () => {
      const headers = request.rawHeaders.flatMap((name, at, all) => (at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : []));
      onward.write(`${[`GET ${request.url} HTTP/1.1`, ...headers].join('\r\n')}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    sockets.add(socket);
  });
  /** @type {Set<import('node:stream').Duplex>} */
  const sockets = new Set();
  await new Promise((resolve) => front.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (front.address());
  return {
    port,
    files: `http://127.0.0.1:${port}${prefix}`,
    close: () => {
      front.close();
      front.closeAllConnections();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/**
 * @param {string} file
 * @param {import('node:http').ServerResponse} response
 */
function sendFile(file, response) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Content-Type', types[path.extname(file)] ?? 'text/plain');
  createReadStream(file)
    .on('error', () => (response.headersSent ? response.destroy() : response.writeHead(404).end()))
    .pipe(response);
}
