import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: { readonly [name: string]: unknown };
}

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string; readonly login: string };
}

/** As much of GitHub as the action talks to, on this machine alone, keeping a record of what it was asked. */
export interface GitHub {
  readonly url: string;
  readonly requests: Request[];
  readonly comments: Comment[];
  /** Answers every request that writes with this, in place of doing it. */
  refuse: number | undefined;
  readonly close: () => Promise<void>;
}

export async function startGitHub(): Promise<GitHub> {
  const github: Omit<GitHub, 'url' | 'close'> = { requests: [], comments: [], refuse: undefined };
  const server = createServer((request, response) => {
    void reply(request, response, github);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(github, {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

async function reply(request: IncomingMessage, response: ServerResponse, github: State): Promise<void> {
  const { status, body, link } = await answer(request, github);
  response.writeHead(status, { 'content-type': 'application/json', ...(link && { link }) });
  response.end(JSON.stringify(body));
}

type State = Omit<GitHub, 'url' | 'close'>;

const PER_PAGE = 100;

async function answer(
  request: IncomingMessage,
  github: State,
): Promise<{ status: number; body: unknown; link?: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = (chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {}) as Request['body'];
  const { method = '', url = '' } = request;
  github.requests.push({ method, path: url, body });
  if (request.headers.authorization !== 'Bearer secret-token')
    return { status: 401, body: { message: 'Bad credentials' } };
  if (method !== 'GET' && github.refuse !== undefined) return { status: github.refuse, body: { message: 'No' } };
  const list = /^\/repos\/acme\/charters\/issues\/7\/comments(?:\?per_page=100&page=(\d+))?$/.exec(url);
  if (list && method === 'GET') {
    const page = Number(list[1]);
    const comments = github.comments.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const link = github.comments.length > page * PER_PAGE ? '<x>; rel="next"' : undefined;
    return { status: 200, body: comments, ...(link && { link }) };
  }
  if (list && method === 'POST') {
    const comment = {
      id: github.comments.length + 1,
      body: String(body['body']),
      user: { type: 'Bot', login: 'github-actions[bot]' },
    };
    github.comments.push(comment);
    return { status: 201, body: comment };
  }
  const patched = /^\/repos\/acme\/charters\/issues\/comments\/(\d+)$/.exec(url);
  const comment = github.comments.find(({ id }) => String(id) === patched?.[1]);
  if (comment && method === 'PATCH') {
    comment.body = String(body['body']);
    return { status: 200, body: comment };
  }
  if (/^\/repos\/acme\/charters\/statuses\/[0-9a-f]{40}$/.test(url) && method === 'POST')
    return { status: 201, body: {} };
  return { status: 404, body: { message: 'Not Found' } };
}
