/** Style sheet of the HTML report. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #5c5f66; --paper: #fff; --line: #d6d9df; --head: #f3f4f7;
  --error: #b3261e; --warning: #8a5300; --info: #1f5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e9; --soft: #a6a9b1; --paper: #17181c; --line: #3a3d45; --head: #22242a;
  --error: #ff8a80; --warning: #ffc069; --info: #8ab8f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 15px/1.6 system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: .95rem; font-weight: 600; margin: 1rem 0 .5rem; }
p { margin: 0; }
.summary { font-size: 1.05rem; }
.generated, .why, .values, .rule, .ignored { color: var(--soft); font-size: .85rem; }
.rule { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--head); font-weight: 600; white-space: nowrap; }
.overview { margin-top: 1rem; }
.overview td:first-child { overflow-wrap: anywhere; }
.number { text-align: right; width: 5rem; }
.findings { table-layout: fixed; }
.findings th:nth-child(1) { width: 4.5rem; }
.findings th:nth-child(2) { width: 5rem; }
.findings th:nth-child(4) { width: 28%; }
.findings th:nth-child(5) { width: 9rem; }
.cell { font-variant-numeric: tabular-nums; white-space: nowrap; }
.badge { display: inline-block; padding: 0 .45em; border: 1px solid currentColor; border-radius: 999px; font-size: .85rem; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
@media (max-width: 40rem) { body { padding: .75rem; } th, td { padding: .25rem .35rem; }
  .overview { table-layout: fixed; font-size: .85rem; } .number, .overview th:not(:first-child) { width: 3.2rem; }
  .findings th:nth-child(1) { width: 3.6rem; } .findings th:nth-child(2) { width: 3.6rem; }
  .findings th:nth-child(5), .findings td:nth-child(5) { display: none; } }
@page { size: A4; margin: 15mm; }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --line: #999; --head: #eee;
  --error: #b3261e; --warning: #8a5300; --info: #1f5fa8; }
  body { max-width: none; padding: 0; font-size: 10pt; } .findings th:nth-child(5) { width: 7.5rem; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
`;
