import type { Environment } from '../../cli/src/environment.js';

/** What GitHub answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** There is a page behind this one. */
  readonly hasNext: boolean;
}

/** Asks GitHub for something below the repository. Never throws: status 0 stands for no answer at all. */
export type Ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<Answer>;

const LONGEST_WAIT = 20_000;

/** Undefined where the run does not say which repository it belongs to, or has no token. */
export function createAsk(token: string, { variables }: Environment): Ask | undefined {
  const repository = variables['GITHUB_REPOSITORY'] ?? '';
  const server = variables['GITHUB_API_URL'] ?? 'https://api.github.com';
  if (token === '' || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'user-agent': 'charter-as-code',
    'x-github-api-version': '2022-11-28',
  };
  return async (method, path, body) => {
    try {
      const signal = AbortSignal.timeout(LONGEST_WAIT);
      const given = body === undefined ? {} : { body: JSON.stringify(body) };
      const url = `${server}/repos/${repository}${path}`;
      const response = await fetch(url, { method, headers, signal, redirect: 'error', ...given });
      const answer = await response.json().catch(() => undefined);
      return { status: response.status, body: answer, hasNext: /rel="next"/.test(response.headers.get('link') ?? '') };
    } catch {
      return { status: 0, body: undefined, hasNext: false };
    }
  };
}

/** Why GitHub did not do something, for the log. */
export function refusal({ status }: Answer, permission: string): string {
  if (status === 0) return 'GitHub did not answer.';
  if (status === 401 || status === 403 || status === 404) {
    return `the token may not do that. The job needs the permission “${permission}: write”.`;
  }
  return `GitHub answered with ${status}.`;
}
