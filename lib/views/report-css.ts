/** Looks of a report file: black on white on paper, whatever the person's scheme is; A4 and Letter both fit. */
export const REPORT_CSS = `
:root { color-scheme: light dark; }
body { margin: 0; font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60em; margin: 0 auto; padding: 24px 16px 64px; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2em; border-bottom: 1px solid; }
blockquote { margin: 8px 0; padding-inline-start: 12px; border-inline-start: 3px solid; font-family: Georgia, serif; white-space: pre-line; unicode-bidi: isolate; break-inside: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 6px 8px; border: 1px solid; text-align: start; vertical-align: top; }
th p, td p { margin: 0 0 6px; }
thead th:first-child { width: 16%; }
tr, li { break-inside: avoid; }
code { font-family: ui-monospace, monospace; font-size: 12px; }
.address { font-size: 12px; }
@page { margin: 15mm; }
@media print {
  :root { color-scheme: light; }
  body { color: #000; background: #fff; font-size: 10pt; }
  a { color: #000; }
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
}
`;
