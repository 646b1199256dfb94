import { escapeHtml } from './html.js';

/**
 * A whole page around a body: nothing in it is active, and nothing is fetched.
 * @param style CSS of our own that the body needs beside that of a charter
 */
export function pageOf(title: string, language: string, body: string, style = ''): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}${style}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

const STYLE = `:root { color-scheme: light dark; --text: #1d2329; --soft: #57606a; --line: #d0d7de; --page: #fff; --head: #f4f6f8; --link: #0b57b0; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e9ec; --soft: #9aa4ae; --line: #3a424b; --page: #14181c; --head: #1e242a; --link: #7db4ff; }
}
html { background: var(--page); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.8em 0 0.5em; }
h1 { font-size: 1.9rem; margin-top: 0; }
h2 { font-size: 1.3rem; padding-bottom: 0.2em; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, table, .lines { margin: 0.6em 0; }
ul, ol { padding-left: 1.6em; }
li { margin: 0.2em 0; }
a { color: var(--link); }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 0.4em 0.6em; text-align: left; vertical-align: top; }
th { background: var(--head); }
td > ul, td > ol { margin: 0; padding-left: 1.2em; }
.align-center { text-align: center; }
.align-right { text-align: right; }
blockquote { margin: 0.8em 0; padding-left: 1em; border-left: 3px solid var(--line); color: var(--soft); }
code { font: 0.9em ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; }
pre { overflow-x: auto; padding: 0.8em; background: var(--head); }
@page {
  margin: 20mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #555; }
}
@media print {
  :root { --text: #000; --soft: #333; --line: #999; --page: #fff; --head: #f0f0f0; --link: #000; color-scheme: light; }
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6, p:has(+ ul, + ol, + table, + .lines) { break-after: avoid; }
  td:empty { height: 2.6em; }
  tr, li, .lines { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
  pre { white-space: pre-wrap; }
}
`;
