// How the preview page looks: the slides are what is to be seen, all else is quiet.

export const PREVIEW_STYLE = `
:root { color-scheme: light; --ink: #16202c; --muted: #566170; --line: #d3d9e0; --page: #f3f5f7; --error: #a3180f; --warning: #8a4b00; --news: #0b5c8a; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; color: var(--ink); background: var(--page);
  font: 15px/1.6 system-ui, "Segoe UI", "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans KR", Pretendard, sans-serif; overflow-wrap: anywhere; word-break: keep-all; }
:focus-visible { outline: 2px solid var(--news); outline-offset: 2px; }
.bar { position: sticky; top: 0; z-index: 1; background: #fff; border-bottom: 1px solid var(--line); }
.bar, main { padding: 0 28px; }
.top { display: flex; gap: 16px; align-items: baseline; padding: 12px 0 6px; }
h1 { margin: 0; font-size: 15px; line-height: 1.4; font-weight: 600; }
h1 span { color: var(--muted); font-weight: 400; }
.state { margin: 0 0 0 auto; font-size: 13px; white-space: nowrap; }
.state a { color: var(--muted); }
.state .failed { color: #fff; background: var(--error); padding: 3px 10px; text-decoration: none; font-weight: 600; }
.pair, .choose { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 32px; }
.choose { padding-bottom: 10px; }
.single .pair, .single .choose { grid-template-columns: minmax(0, 1fr); max-width: 1100px; }
.choose label { display: flex; gap: 10px; align-items: center; font-size: 13px; color: var(--muted); }
.choose select { flex: 1; min-width: 0; font: inherit; font-size: 14px; color: var(--ink); background: #fff; border: 1px solid var(--line); padding: 4px 8px; }
.build { margin: 24px 0 0; padding: 14px 20px; background: #fff; border: 1px solid var(--line); font-size: 14px; scroll-margin-top: 120px; }
.build.failed { border-color: var(--error); border-left-width: 5px; }
.build h2 { margin: 0; font-size: 15px; }
.build.failed h2 { color: var(--error); font-size: 18px; }
.build p { margin: 2px 0 0; }
.build summary { cursor: pointer; margin-top: 8px; color: var(--muted); }
.build:not(.failed) { display: flex; gap: 0 16px; flex-wrap: wrap; align-items: baseline; padding: 8px 20px; }
.build:not(.failed) details[open], .build:not(.failed) .messages { flex-basis: 100%; }
.build:not(.failed) summary { margin: 0; }
.messages { list-style: none; margin: 10px 0 0; padding: 0; }
.messages li { padding: 6px 0; border-top: 1px solid var(--line); }
.error b { color: var(--error); }
.warning b { color: var(--warning); }
.notice b { color: var(--muted); }
code { font: 12.5px/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; color: var(--muted); }
.pair { padding: 28px 0 32px; border-bottom: 1px solid var(--line); scroll-margin-top: 100px; }
.pair:last-child { border-bottom: 0; }
.slide { min-width: 0; display: grid; grid-template-rows: subgrid; grid-row: span 4; }
.pair { grid-template-rows: auto auto auto auto; }
.claim { margin: 0 0 10px; display: flex; gap: 12px; align-items: baseline; font-size: 14px; line-height: 1.5; font-weight: 600; }
.claim .number { flex: none; min-width: 1.4em; color: var(--muted); font-weight: 400; font-variant-numeric: tabular-nums; }
.claim .text { flex: 1; }
.claim code { flex: none; font-weight: 400; }
.tag { flex: none; padding: 0 7px; border: 1px solid currentColor; color: var(--muted); font-size: 12px; font-weight: 400; }
.tag.news { color: var(--news); }
.slide img { display: block; width: 100%; height: auto; background: #fff; outline: 1px solid var(--line); }
.slide.changed img { outline: 2px solid var(--news); }
.found { margin: 10px 0 0; padding: 0 0 0 12px; list-style: none; border-left: 3px solid var(--warning); font-size: 13.5px; }
.found:empty { display: none; }
.notes { margin: 14px 0 0; max-width: 46em; color: #323d4a; }
.notes h4 { margin: 0; font-size: 12.5px; font-weight: 600; color: var(--muted); }
.notes p { margin: 2px 0 8px; }
.notes .none { color: var(--muted); }
.missing { align-self: start; grid-row: 2; margin: 0; padding: 48px 24px; border: 1px dashed #9aa5b1; color: var(--muted); text-align: center; }
.deck > h2 { margin: 32px 0 0; font-size: 20px; }
.deck > .slide { display: block; max-width: 1000px; margin: 28px 0; }
.empty { padding: 64px 0; text-align: center; color: var(--muted); }
@media (max-width: 860px) {
  .bar, main { padding: 0 16px; }
  .pair { grid-template-columns: minmax(0, 1fr); grid-template-rows: none; gap: 28px 0; }
  .slide { display: block; }
  .missing { grid-row: auto; padding: 20px; }
}
@media print { .bar { position: static; } .choose, .state { display: none; } .pair { break-inside: avoid; } }
`;
