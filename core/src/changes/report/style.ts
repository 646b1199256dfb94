/** How the page of a review looks on screen and on paper. Insertions and deletions are said, too, not only shown. */
export const STYLE = `:root { color-scheme: light dark; --text: #1d2329; --soft: #57606a; --line: #d0d7de; --page: #fff; --head: #f4f6f8; --link: #0b57b0; --in: #0a5c36; --out: #a3180f; --weak: #a3180f; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e9ec; --soft: #9aa4ae; --line: #3a424b; --page: #14181c; --head: #1e242a; --link: #7db4ff; --in: #6fd69c; --out: #ff9a8f; --weak: #ff9a8f; }
}
html { background: var(--page); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0; }
main { max-width: 66rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.4em; }
h1 { font-size: 1.9rem; margin-top: 0; }
h2 { font-size: 1.5rem; padding-bottom: 0.2em; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p { margin: 0.4em 0; }
a { color: var(--link); }
table { border-collapse: collapse; width: 100%; margin: 0.6em 0; }
th, td { border: 1px solid var(--line); padding: 0.4em 0.6em; text-align: left; vertical-align: top; }
th { background: var(--head); }
.headline { font-size: 1.2rem; font-weight: 600; }
.file { color: var(--soft); }
.changes th { width: 25%; }
.changes th:first-child { width: 15%; }
.changes th:nth-child(2) { width: 35%; }
.changes td:first-child { overflow-wrap: break-word; }
.badge.weaker, .note.weaker strong { color: var(--weak); font-weight: 600; }
ins { color: var(--in); text-decoration: underline; text-decoration-thickness: 2px; }
del { color: var(--out); text-decoration: line-through; }
ins::before, ins::after, del::before, del::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(100%); white-space: nowrap; }
ins::before { content: " [put in: "; }
del::before { content: " [taken out: "; }
ins::after, del::after { content: "] "; }
.redline { margin-top: 2rem; padding: 0.5rem 1.5rem 1.5rem; border: 1px solid var(--line); font-family: Georgia, "Times New Roman", serif; }
.clause { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: 1.5rem; }
.item { padding-left: calc(var(--depth) * 1.4em); }
.mark { color: var(--soft); }
.note { margin: 0.3em 0 0.6em; padding: 0.2em 0.7em; border-left: 3px solid var(--line); color: var(--soft); font: 0.82rem/1.45 system-ui, sans-serif; }
.note.weaker { border-left-color: var(--weak); }
.elsewhere { margin-top: 1.5rem; border-top: 1px solid var(--line); }
@media (min-width: 56rem) {
  .clause { grid-template-columns: minmax(0, 1fr) 17rem; }
  .clause > :first-child { grid-column: 1; grid-row: 1 / span 40; }
  .clause > .note { grid-column: 2; }
}
@page { margin: 20mm 18mm; }
@media print {
  :root { --text: #000; --soft: #333; --line: #999; --page: #fff; --head: #f0f0f0; --link: #000; --in: #000; --out: #000; --weak: #000; color-scheme: light; }
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .redline { padding: 0; border: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  tr, .clause { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
