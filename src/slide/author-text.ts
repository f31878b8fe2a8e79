// The author's text as values for templates: printed as escaped markup that carries the place of every word.
import type { ArticleBlock, Icon, Inline, Item } from '../briefing/model/article.ts';
import type { Place } from '../diagnostics/diagnostics.ts';

/** A value that Handlebars prints by calling `toHTML`, so that it is never escaped twice and never raw. */
export interface AuthorText {
  toHTML(): string;
  /** The words alone, for attributes; whole blocks have none. */
  readonly plain: string | undefined;
}

/** `R&D <b>` as markup: `R&amp;D &lt;b&gt;`. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The attribute that carries a place through the templates: ` at="data/a/article.en.md:41:12"`. */
export function atAttribute(place: Place): string {
  return ` at="${escapeMarkup(`${place.file}:${place.line}:${place.column}`)}"`;
}

/** Words in a line. */
export function authorText(inlines: readonly Inline[]): AuthorText {
  return { toHTML: () => inlines.map(inlineMarkup).join(''), plain: inlines.map(inlineWords).join('') };
}

/** Words of the plan, which have no marks. */
export function planText(text: string, place: Place): AuthorText {
  return { toHTML: () => `<span${atAttribute(place)}>${escapeMarkup(text)}</span>`, plain: text };
}

/** A picture, as the figure of a placeholder: `<figure picture="pictures/hall.png" alt="…"/>`. */
export function authorPicture({ file, alt, place }: Extract<ArticleBlock, { kind: 'picture' }>): AuthorText {
  const toHTML = () => `<figure picture="${escapeMarkup(file)}" alt="${escapeMarkup(alt)}"${atAttribute(place)}/>`;
  return { toHTML, plain: undefined };
}

/** An icon, as the figure of a placeholder: `<figure icon="factory"/>`. */
export function authorIcon({ value, place }: Icon): AuthorText {
  return { toHTML: () => `<figure icon="${escapeMarkup(value)}"${atAttribute(place)}/>`, plain: undefined };
}

/** A QR code of an address, as the figure of a placeholder: `<figure qr="https://example.org" alt="…"/>`. */
export function qrFigure(address: string, alt: string, place: Place): AuthorText {
  const toHTML = () => `<figure qr="${escapeMarkup(address)}" alt="${escapeMarkup(alt)}"${atAttribute(place)}/>`;
  return { toHTML, plain: undefined };
}

/** Whole blocks: paragraphs, lists, quotes, small headings. Tables, pictures, takeaways and links to be scanned have a place of their own and are left out. */
export function authorBlocks(blocks: readonly ArticleBlock[]): AuthorText {
  return { toHTML: () => blocks.map(blockMarkup).join('\n'), plain: undefined };
}

function inlineWords(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'plain':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'link':
      return inline.children.map(inlineWords).join('');
    case 'break':
      return ' ';
    case 'figure':
      return inline.form;
  }
}

function inlineMarkup(inline: Inline): string {
  const at = atAttribute(inline.place);
  switch (inline.kind) {
    case 'text':
    case 'plain':
      return `<span${at}>${escapeMarkup(inline.text)}</span>`;
    case 'strong':
      return `<strong>${inline.children.map(inlineMarkup).join('')}</strong>`;
    case 'emphasis':
      return `<em>${inline.children.map(inlineMarkup).join('')}</em>`;
    case 'break':
      return '<br/>';
    case 'link':
      return `<a href="${escapeMarkup(inline.href)}"${at}>${inline.children.map(inlineMarkup).join('')}</a>`;
    case 'figure':
      return `<data value="${escapeMarkup(inline.figure)}"${formAttribute(inline)}${at}>${escapeMarkup(inline.form)}</data>`;
  }
}

/** What of a figure's form the text alone does not say. */
function formAttribute({ asWords, earlier }: Extract<Inline, { kind: 'figure' }>): string {
  if (asWords) return ' as="words"';
  return earlier === undefined ? '' : ` earlier="${escapeMarkup(earlier)}"`;
}

function blockMarkup(block: ArticleBlock): string {
  const at = atAttribute(block.place);
  switch (block.kind) {
    case 'paragraph':
      return `<p${at}>${block.children.map(inlineMarkup).join('')}</p>`;
    case 'heading':
      return `<p style="body-bold"${at}>${block.children.map(inlineMarkup).join('')}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}${at}>${block.items.map(itemMarkup).join('')}</${tag}>`;
    }
    case 'quote':
      return block.blocks.map(blockMarkup).join('\n');
    case 'table':
    case 'picture':
    case 'takeaway':
    case 'qr-link':
      return '';
  }
}

function itemMarkup(item: Item): string {
  return `<li${atAttribute(item.place)}>${item.children.map(inlineMarkup).join('')}${item.blocks.map(blockMarkup).join('')}</li>`;
}
