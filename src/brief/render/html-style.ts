/** The look of a brief as a page of its own: light and dark, narrow screens, print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --paper: #fff; --quiet: #5b6470; --rule: #d9dde2; --link: #0b57a4; --mark: #fff3c4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e7e9; --paper: #16181b; --quiet: #a2abb6; --rule: #383e46; --link: #8ab8f0; --mark: #4a4113; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
.scope { color: var(--quiet); margin: 0; }
ul { padding-left: 1.2rem; margin: .5rem 0; }
li { margin: .35rem 0; }
a { color: var(--link); }
sup { font-size: .72em; line-height: 0; white-space: nowrap; }
sup a { text-decoration: none; padding: 0 .12em; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--rule); }
td p { margin: 0 0 .4rem; }
td p:last-child { margin: 0; }
.notes { font-size: .88rem; padding-left: 2rem; }
.notes li:target { background: var(--mark); }
.notes .where { color: var(--quiet); }
blockquote { margin: .1rem 0 0; }
.table { overflow-x: auto; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody, tr, td { display: block; }
  tr { border-bottom: 2px solid var(--rule); padding: .4rem 0; }
  td { border: 0; padding: .15rem 0; }
  td:empty { display: none; }
  td::before { content: attr(data-head); display: block; color: var(--quiet); font-size: .8rem; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #444; --rule: #999; --link: #000; }
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  li, tr { break-inside: avoid; }
}
`.trim();
