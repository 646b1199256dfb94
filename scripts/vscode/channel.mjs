import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

/**
 * A way for a suite to ask the program around the editor for something: one loopback address that takes
 * `{ "do": NAME, … }` as POST and answers `{ "value": … }` or `{ "error": … }`. Measured: `fetch` reaches it from the
 * Node extension host and, its policy allowing loopback addresses, from the web worker one.
 *
 * @param {Record<string, (request: any) => Promise<unknown>>} actions
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function openChannel(actions) {
  const secret = `/${randomUUID()}`;
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (request.method !== 'POST' || request.url !== secret) {
      response.writeHead(request.method === 'OPTIONS' ? 204 : 404).end();
      return;
    }
    void answer(request, actions).then((body) => response.end(JSON.stringify(body)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}${secret}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {Record<string, (request: any) => Promise<unknown>>} actions
 */
async function answer(request, actions) {
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const asked = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const action = actions[asked.do];
    if (!action) throw new Error(`The launcher knows no "${asked.do}".`);
    return { value: (await action(asked)) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
