/** Looks of a report file: black on white on paper, whatever the person's scheme is; A4 and Letter both fit. */
export const REPORT_CSS = `
:root {
  color-scheme: light dark;
  --font: system-ui, sans-serif; --font-quote: Georgia, serif; --font-mono: ui-monospace, monospace;
  --size-text: 0.875rem; --size-small: 0.75rem;
}
body { margin: 0; font: var(--size-text)/1.5 var(--font); overflow-wrap: anywhere; }
main { max-width: 60em; margin: 0 auto; padding: 24px 16px 64px; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2em; border-bottom: 1px solid; }
blockquote { margin: 8px 0; padding-inline-start: 12px; border-inline-start: 3px solid; font-family: var(--font-quote); white-space: pre-line; unicode-bidi: isolate; break-inside: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 6px 8px; border: 1px solid; text-align: start; vertical-align: top; }
th p, td p { margin: 0 0 6px; }
thead th:first-child { width: 16%; }
tr, li { break-inside: avoid; }
code { font-family: var(--font-mono); font-size: var(--size-small); }
.address { font-size: var(--size-small); }
@page { margin: 15mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --size-text: 10pt; --size-small: 9pt; }
  body { color: var(--ink); background: var(--paper); }
  a { color: var(--ink); }
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
}
`;
