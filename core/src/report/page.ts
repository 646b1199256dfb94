import { createPaint } from './paint.js';
import type { Look } from './report.js';

/** A rule's page (Markdown) as it reads on a terminal: headings stand out, blocks of code are indented. */
export function terminalPage(markdown: string, { color }: Look): string {
  const paint = createPaint(color);
  let inCode = false;
  const lines = markdown.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      inCode = !inCode;
      return [];
    }
    if (inCode) return [line === '' ? '' : `    ${paint.dim(line)}`];
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) return [paint.bold(heading)];
    return [color ? line.replaceAll(/`([^`]+)`/g, (_, code: string) => paint.bold(code)) : line];
  });
  return lines.join('\n');
}
