// A page as one HTML file: no scripts, nothing from outside, readable by a screen reader, on paper and without colours.
import type { Block, Page, PageLine, PagePicture, Piece } from './page.ts';
import type { ReportWords } from './report-words.ts';
import { visible } from './visible.ts';

const STYLE = `
:root { color-scheme: light; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.25rem; color: #16202c; background: #fff;
  font: 1rem/1.6 system-ui, "Segoe UI", "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans KR", sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { margin-top: 2.2rem; padding-top: .6rem; border-top: 2px solid #16202c; font-size: 1.25rem; }
h3 { margin: 1.6rem 0 .4rem; font-size: 1.05rem; }
ul { margin: .4rem 0; padding-left: 1.3rem; }
li { margin: .3rem 0; white-space: pre-line; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; }
caption { text-align: left; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid #c3cad3; text-align: left; vertical-align: top; white-space: pre-line; overflow-wrap: break-word; }
thead th { border-bottom: 2px solid #16202c; }
tbody th { font-weight: normal; }
del { color: #8a1c1c; background: #fdecec; text-decoration: line-through; }
ins { color: #14532d; background: #e6f5e9; text-decoration: underline; font-weight: 600; }
.pictures { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem; margin: .8rem 0 1.2rem; }
.wide { max-width: 84rem; }
.wide ul, .wide table { max-width: 60rem; }
figure { margin: 0; }
figcaption { margin-bottom: .3rem; font-size: .85rem; color: #566170; }
figure img { display: block; width: 100%; height: auto; outline: 1px solid #c3cad3; }
figure p { margin: 0; padding: 2.5rem 1.5rem; border: 1px dashed #9aa5b1; color: #566170; text-align: center; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (max-width: 56rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, tbody th, td { display: block; }
  tr { padding: .5rem 0; border-bottom: 1px solid #c3cad3; }
  tbody th, td { padding: .1rem 0; border: 0; overflow-wrap: anywhere; }
  tbody th { font-weight: 600; }
  td:not(:empty)::before { content: attr(data-head) ": "; color: #566170; }
}
@media screen and (max-width: 40rem) { .pictures { grid-template-columns: minmax(0, 1fr); } }
@page { margin: 18mm; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } li, tr, figure { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** The page as a file. */
export function pageHtml(page: Page, words: ReportWords): string {
  return `<!doctype html>
<html lang="${escaped(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src file: 'self' data:; style-src 'unsafe-inline'">
<title>${escaped(page.title)}</title>
<style>${STYLE}</style>
</head>
<body${page.blocks.some(({ kind }) => kind === 'pictures') ? ' class="wide"' : ''}>
<main>
<h1>${escaped(page.title)}</h1>
${page.blocks.map(block => blockHtml(block, words)).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block, words: ReportWords): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${lineHtml(block.line, words)}</h${block.level}>`;
    case 'list':
      return `<ul>\n${block.items.map(item => `<li>${lineHtml(item, words)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return [
        '<table>',
        `<caption class="unseen">${escaped(block.caption)}</caption>`,
        `<thead><tr>${block.head.map(cell => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map(
          cells =>
            `<tr>${cells.map((cell, index) => cellHtml(cell, block.head[index] ?? '', index, words)).join('')}</tr>`,
        ),
        '</tbody>',
        '</table>',
      ].join('\n');
    case 'pictures':
      return `<div class="pictures">\n${block.pictures.map(pictureHtml).join('\n')}\n</div>`;
  }
}

function pictureHtml({ caption, source, words }: PagePicture): string {
  const shown =
    source === undefined
      ? `<p>${escaped(words)}</p>`
      : `<img src="${escaped(source)}" alt="${escaped(words)}" loading="lazy">`;
  return `<figure><figcaption>${escaped(caption)}</figcaption>${shown}</figure>`;
}

/** The first cell of a row is its head; the others say what they are, for narrow pages on which they stand one below another. */
function cellHtml(cell: PageLine, head: string, index: number, words: ReportWords): string {
  const text = lineHtml(cell, words);
  return index === 0 ? `<th scope="row">${text}</th>` : `<td data-head="${escaped(head)}">${text}</td>`;
}

function lineHtml(line: PageLine, words: ReportWords): string {
  return line.map(piece => pieceHtml(piece, words)).join('');
}

/** What went and what came is said as well, for those who do not see the marks. */
function pieceHtml({ text, mark, language }: Piece, words: ReportWords): string {
  const attribute = language === undefined ? '' : ` lang="${escaped(language)}"`;
  const spoken = (word: string) => `<span class="unseen" lang="${escaped(words.language)}">[${escaped(word)}] </span>`;
  switch (mark) {
    case 'old':
      return `<del${attribute}>${spoken(words.removed)}${escaped(text)}</del>`;
    case 'new':
      return `<ins${attribute}>${spoken(words.added)}${escaped(text)}</ins>`;
    case 'strong':
      return `<strong${attribute}>${escaped(text)}</strong>`;
    case undefined:
      return attribute === '' ? escaped(text) : `<span${attribute}>${escaped(text)}</span>`;
  }
}

function escaped(text: string): string {
  return visible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
