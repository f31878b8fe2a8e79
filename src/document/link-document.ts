// Writes links of figures into a document: a bookmark around the number in Word, a hyperlink in Hangul, and nothing else.
import type { TextReplacement } from '../briefing/agreement/sync.ts';
import { NO_CACHE } from '../cache.ts';
import { withPart } from '../container/zip.ts';
import { bookmarkName } from '../manuscript/bookmark-figure.ts';
import type { EditedDocument } from './edit-document.ts';
import { partText, replaced } from './edited-part.ts';
import { placesOfWords, type WordsInPart } from './places-of-words.ts';
import { readDocument } from './read-document.ts';

/** A number that becomes the link of a figure. */
export interface WrittenLink extends TextReplacement {
  readonly figure: string;
}

export interface LinkedDocument {
  readonly bytes: Uint8Array;
  /** The links that were written; the others are left to the author. */
  readonly made: readonly WrittenLink[];
}

/** Text that is added to a part of the document, at an offset of its decoded text. */
interface Insertion {
  readonly part: string;
  readonly at: number;
  readonly text: string;
}

/** The document with the links, each of which is found again when it is read: those that are not are not written. */
export async function linkDocument(document: EditedDocument, links: readonly WrittenLink[]): Promise<LinkedDocument> {
  const whole = await linkedWith(document, links);
  if (whole) return { bytes: whole, made: links };
  let kept: LinkedDocument = { bytes: document.bytes, made: [] };
  for (const link of links) {
    const made = [...kept.made, link];
    const bytes = await linkedWith(document, made);
    if (bytes) kept = { bytes, made };
  }
  return kept;
}

async function linkedWith(document: EditedDocument, links: readonly WrittenLink[]): Promise<Uint8Array | undefined> {
  const texts = new Map<string, string>();
  const textOf = (part: string): string => {
    const known = texts.get(part) ?? partText(document.bytes, part) ?? '';
    texts.set(part, known);
    return known;
  };
  const insertions: Insertion[] = [];
  const names = new Set<string>();
  for (const link of links) {
    const places = placesOfWords(link.from, link.from + link.typed.length, document, textOf);
    const [first, last] = [places?.[0], places?.at(-1)];
    if (!first || !last || first.part !== last.part) return undefined;
    const isWord = document.path.toLowerCase().endsWith('.docx');
    const added = isWord
      ? inWord(link.figure, first, last, textOf(first.part), names)
      : inHangul(link.figure, first, last, textOf(first.part), names);
    if (!added) return undefined;
    insertions.push(...added.map(each => ({ ...each, part: first.part })));
  }
  let bytes: Uint8Array | undefined = document.bytes;
  for (const part of new Set(insertions.map(each => each.part))) {
    const text = withInsertions(
      textOf(part),
      insertions.filter(each => each.part === part),
    );
    bytes = bytes && withPart(bytes, part, new TextEncoder().encode(text));
  }
  const again = bytes && (await readDocument({ path: document.path, bytes }, '', NO_CACHE, () => undefined));
  return again && bare(again.markdown) === bare(replaced(document.markdown, links)) ? bytes : undefined;
}

/** Whether stress stands inside a link or around it is the same. */
function bare(markdown: string): string {
  return markdown.replaceAll('*', '');
}

type Added = Omit<Insertion, 'part'>;

function inWord(
  figure: string,
  first: WordsInPart,
  last: WordsInPart,
  part: string,
  names: Set<string>,
): readonly Added[] | undefined {
  const [one, other] = [runAround(part, first), runAround(part, last)];
  const taken = (name: string) => names.has(name) || part.includes(`w:name="${name}"`);
  const name = bookmarkName(figure, taken);
  if (!one || !other || name === undefined) return undefined;
  names.add(name);
  const ids = [...part.matchAll(/<w:bookmarkStart\b[^>]*\bw:id="(\d+)"/g)].map(([, id]) => Number(id));
  const id = Math.max(0, ...ids) + names.size;
  const again = (look: string) => `<w:r>${look}<w:t xml:space="preserve">`;
  return [
    ...one.preserved,
    ...other.preserved,
    { at: first.from, text: `</w:t></w:r><w:bookmarkStart w:id="${id}" w:name="${name}"/>${again(one.look)}` },
    { at: last.to, text: `</w:t></w:r><w:bookmarkEnd w:id="${id}"/>${again(other.look)}` },
  ];
}

/** The look of the run in which words stand, and what keeps the spaces at the ends of its text. */
function runAround(
  part: string,
  { from }: WordsInPart,
): { readonly look: string; readonly preserved: readonly Added[] } | undefined {
  const tag = part.lastIndexOf('<w:t', from);
  const run = Math.max(part.lastIndexOf('<w:r>', from), part.lastIndexOf('<w:r ', from));
  const opened = /^<w:t(?<attributes>(?: [^>]*)?)>/.exec(part.slice(tag, from));
  if (tag < 0 || run < 0 || run > tag || !opened || part.slice(run, tag).includes('</w:r>')) return undefined;
  const look = /^<w:r(?: [^>]*)?>\s*(<w:rPr\/>|<w:rPr>.*?<\/w:rPr>)?/s.exec(part.slice(run, tag))?.[1] ?? '';
  const isPreserved = opened.groups?.attributes?.includes('xml:space="preserve"') === true;
  return { look, preserved: isPreserved ? [] : [{ at: tag + '<w:t'.length, text: ' xml:space="preserve"' }] };
}

/** The control id of a hyperlink, `%hlk`. */
const HYPERLINK = 0x25_68_6c_6b;

function inHangul(
  figure: string,
  first: WordsInPart,
  last: WordsInPart,
  part: string,
  names: Set<string>,
): readonly Added[] | undefined {
  if (
    ![first, last].every(({ from }) =>
      /<hp:t(?: [^>]*)?>[\s\S]*$/.test(part.slice(part.lastIndexOf('<hp:t', from), from)),
    )
  )
    return undefined;
  names.add(`${figure} ${first.from}`);
  const ids = [...part.matchAll(/<hp:fieldBegin\b[^>]*\bid="(\d+)"/g)].map(([, id]) => Number(id));
  const id = Math.max(0, ...ids) + names.size;
  const texts = [
    ['Command', `fig\\:${figure};1;0;0;`],
    ['Path', `fig\\:${figure}`],
    ['Category', 'HWPHYPERLINK_TYPE_URL'],
    ['TargetType', 'HWPHYPERLINK_TARGET_HYPERLINK'],
    ['DocOpenType', 'HWPHYPERLINK_JUMP_NEWTAB'],
  ].map(([name, text]) => `<hp:stringParam name="${name}">${text}</hp:stringParam>`);
  const parameters = `<hp:parameters cnt="${texts.length + 1}" name=""><hp:integerParam name="Prop">0</hp:integerParam>${texts.join('')}</hp:parameters>`;
  const begin = `<hp:ctrl><hp:fieldBegin id="${id}" type="HYPERLINK" name="" editable="0" dirty="0" zorder="-1" fieldid="${HYPERLINK}" metaTag="">${parameters}</hp:fieldBegin></hp:ctrl>`;
  const end = `<hp:ctrl><hp:fieldEnd beginIDRef="${id}" fieldid="${HYPERLINK}"/></hp:ctrl>`;
  return [
    { at: first.from, text: `</hp:t>${begin}<hp:t>` },
    { at: last.to, text: `</hp:t>${end}<hp:t>` },
  ];
}

function withInsertions(text: string, insertions: readonly Added[]): string {
  const ordered = insertions
    .filter((each, index) => insertions.findIndex(other => other.at === each.at && other.text === each.text) === index)
    .toSorted((one, other) => one.at - other.at);
  let made = '';
  let done = 0;
  for (const { at, text: added } of ordered) {
    made += text.slice(done, at) + added;
    done = at;
  }
  return made + text.slice(done);
}
