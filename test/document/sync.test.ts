// `briefdeck sync` and `briefdeck link` in briefings whose articles are documents.
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkArticles } from '../../src/build/link-articles.ts';
import { syncArticles } from '../../src/build/sync-articles.ts';
import { readZipDirectory, unpack } from '../../src/container/zip.ts';
import { commandLine } from '../command-line.ts';
import { wordDocument, wordParagraph, wordRun } from '../manuscript/make-word.ts';
import { wordsByRhwp } from '../manuscript/rhwp.ts';
import { articleAsHwpx, articleAsWord } from './article-document.ts';
import { ARTICLES, OTHER_FILES } from './night-bus.ts';

const FOLDER = 'data/night-bus';
const { root, put, briefdeck } = commandLine(OTHER_FILES);
const core = { sync: syncArticles, link: linkArticles };
const bytesAt = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root(), FOLDER, name)));
const figures = (from: string, to: string): void =>
  put(`${FOLDER}/figures.csv`, OTHER_FILES[`${FOLDER}/figures.csv`]?.replace(from, to));

/** The parts of a package, as they are packed, and the text of one of them. */
function partsOf(bytes: Uint8Array) {
  const parts = readZipDirectory(bytes, 1000)?.parts ?? [];
  const packed = new Map(parts.map(({ name, packed: data }) => [name, Buffer.from(data).toString('base64')]));
  const text = (name: string): string => {
    const part = parts.find(each => each.name === name);
    return new TextDecoder().decode(part && unpack(part));
  };
  return { packed, text };
}

/** What differs between two packages, by part; of one part, its text without what is the same before and behind. */
function difference(before: Uint8Array, after: Uint8Array) {
  const [one, other] = [partsOf(before), partsOf(after)];
  expect([...other.packed.keys()]).toEqual([...one.packed.keys()]);
  return [...one.packed.keys()]
    .filter(name => one.packed.get(name) !== other.packed.get(name))
    .map(name => ({ name, before: one.text(name), after: other.text(name) }));
}

describe.each([
  ['docx', 'word/document.xml', articleAsWord],
  ['hwpx', 'Contents/section0.xml', articleAsHwpx],
] as const)('sync in an article.en.%s', (ending, part, write) => {
  const name = `article.en.${ending}`;

  test('changes the texts of the runs of its figures, and no other byte', async () => {
    put(`${FOLDER}/${name}`, write(ARTICLES.en, 'en'));
    put(`${FOLDER}/article.ko.md`, ARTICLES.ko);
    const before = bytesAt(name);
    figures('61.5,1', '64.0,1');
    const shown = await briefdeck(['sync'], core);
    expect(shown).toEqual({
      exitCode: 0,
      out: `\
${FOLDER}/${name}, slide “wish”, paragraph 2  61.5% → 64.0%
${FOLDER}/${name}, slide “wish”, paragraph 3  61.5% → 64.0%
${FOLDER}/${name}, “What residents ask for”, paragraph 1  61.5% → 64.0%
${FOLDER}/article.ko.md:14:10  61.5% → 64.0%
${FOLDER}/article.ko.md:16:4  61.5% → 64.0%
${FOLDER}/article.ko.md:29:38  61.5% → 64.0%
6 edits in 2 articles to make: npx briefdeck sync --write makes them.
`,
      err: '',
    });
    expect(bytesAt(name)).toEqual(before);
    expect((await briefdeck(['sync', '--write'], core)).out).toMatch(/\n6 edits in 2 articles made\.\n$/);
    const [changed, ...others] = difference(before, bytesAt(name));
    expect(others).toEqual([]);
    expect(changed?.name).toBe(part);
    const words = (text = ''): string => text.replace(/<[^>]*>/g, '');
    const tags = (text = ''): string => text.replace(/>[^<]+</g, '><');
    expect(tags(changed?.after)).toBe(tags(changed?.before));
    expect(words(changed?.after)).toBe(words(changed?.before).replaceAll('61.5%', '64.0%'));
    expect((await briefdeck(['sync'], core)).out).toBe('All numbers in the articles match the table.\n');
  });

  test('leaves a document alone that is open or was saved meanwhile, and one without edits', async () => {
    put(`${FOLDER}/${name}`, write(ARTICLES.en, 'en'));
    const long = new Date('2020-01-01T00:00:00Z');
    utimesSync(join(root(), FOLDER, name), long, long);
    await briefdeck(['sync', '--write'], core);
    expect(statSync(join(root(), FOLDER, name)).mtime).toEqual(long);
    figures('61.5,1', '64.0,1');
    const lock = ending === 'docx' ? '~$ticle.en.docx' : '.~lock.article.en.hwpx#';
    put(`${FOLDER}/${lock}`, 'Kim');
    const open = await briefdeck(['sync', '--write'], core);
    expect([open.exitCode, open.err]).toEqual([
      3,
      expect.stringContaining(
        `error BD772: “${FOLDER}/${name}” is open in another program (${lock}); nothing was written. Save and close it there, and run the command again.`,
      ),
    ]);
    const korean = await briefdeck(['sync', '--write', '--messages', 'ko'], core);
    expect(korean.err).toContain('다른 프로그램에서 열려 있습니다');
    expect(statSync(join(root(), FOLDER, name)).mtime).toEqual(long);
    expect(readdirSync(join(root(), FOLDER)).filter(each => each.includes('tmp'))).toEqual([]);
  });
});

test('a document that LibreOffice Writer saved is an article; sync changes its runs in links and bookmarks, and no other byte', async () => {
  put(`${FOLDER}/briefing.yaml`, 'slides: {wish: {template: points, holds: none}}\naudiences: {all: {language: en}}\n');
  put(`${FOLDER}/article.en.docx`, new Uint8Array(readFileSync('test/document/saved-by-writer.docx')));
  const before = bytesAt('article.en.docx');
  const row = 'use,,12.5,1';
  put(
    `${FOLDER}/figures.csv`,
    OTHER_FILES[`${FOLDER}/figures.csv`]?.replace('61.5,1', '64.0,1').replace(row, 'use,,13.0,1'),
  );
  const { out } = await briefdeck(['sync', '--write'], core);
  expect(out).toBe(`\
${FOLDER}/article.en.docx, slide “wish”, paragraph 2  61.5% → 64.0%
${FOLDER}/article.en.docx, slide “wish”, paragraph 3  12.5% → 13.0%
${FOLDER}/article.en.docx, “What residents ask for”, paragraph 1  61.5% → 64.0%
${FOLDER}/article.en.docx, “What residents ask for”, paragraph 1  **12.5%** → **13.0%**
4 edits in 1 article made.
`);
  const [changed, ...others] = difference(before, bytesAt('article.en.docx'));
  expect(others).toEqual([]);
  expect(changed?.name).toBe('word/document.xml');
  expect(changed?.after).toBe(changed?.before.replaceAll('>61.5%<', '>64.0%<').replaceAll('>12.5%<', '>13.0%<'));
});

describe('sync in Word', () => {
  const link = (target: string): string =>
    `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
  const linked = (runs: string): string => `<w:hyperlink r:id="r1">${runs}</w:hyperlink>`;
  const write = (body: string, language = 'ko', target = 'fig:wish'): void =>
    put(
      `${FOLDER}/article.${language}.docx`,
      wordDocument({ body: wordParagraph('Bus', 'Title') + body, links: link(target) }),
    );
  const wordsOf = (language = 'ko'): string =>
    [
      ...partsOf(bytesAt(`article.${language}.docx`))
        .text('word/document.xml')
        .matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g),
    ]
      .map(([, text]) => text)
      .slice(1)
      .join('|');
  const PLAN = 'slides: {cover: {template: cover}}\naudiences: {all: {language: ko}}\n';
  const cover = `<w:tbl><w:tr><w:tc>${wordParagraph('[Slide: cover]')}${wordParagraph('Bus')}</w:tc></w:tr></w:tbl>`;
  const rows = 'id,value,decimals,unit,label.ko,label.en,source\n';

  test.each([
    [
      'a number in several runs, with a particle',
      `<w:p>${wordRun('약 ')}${linked(wordRun('61') + wordRun('.5') + wordRun('%'))}${wordRun('은 희망 &amp; 대기')}</w:p>`,
      'wish,58.7,1,percent,희망,wish',
      '약 |58.7||%|는 희망 &amp;amp; 대기|[Slide: cover]|Bus',
    ],
    [
      'an amount whose particle changes',
      `<w:p>${linked(wordRun('3억 원'))}${wordRun('으로  늘었다.')}</w:p>`,
      'wish,400000000,0,KRW,예산,budget',
      '4억 원|으로  늘었다.|[Slide: cover]|Bus',
    ],
    [
      'a bold number, longer than before',
      `<w:p>${wordRun('전체 ')}${linked(wordRun('9.5%', '<w:b/>'))}${wordRun('이다.')}</w:p>`,
      'wish,110.25,2,percent,희망,wish',
      '전체 |110.25%|이다.|[Slide: cover]|Bus',
    ],
    [
      'a number that a bookmark names',
      `<w:p>${wordRun('전체의 ')}<w:bookmarkStart w:id="3" w:name="fig_wish"/>${wordRun('61.5%')}<w:bookmarkEnd w:id="3"/>${wordRun('가 희망한다.')}</w:p>`,
      'wish,64.0,1,percent,희망,wish',
      '전체의 |64.0%|가 희망한다.|[Slide: cover]|Bus',
    ],
    [
      'a number that is typed as a link',
      `<w:p>${wordRun('전체의 [61.5%](fig:wish)가 희망한다.')}</w:p>`,
      'wish,64.0,1,percent,희망,wish',
      '전체의 [64.0%](fig:wish)가 희망한다.|[Slide: cover]|Bus',
    ],
  ])('%s', async (_, body, row, words) => {
    put(`${FOLDER}/briefing.yaml`, PLAN);
    put(`${FOLDER}/figures.csv`, `${rows}${row},survey\n`);
    write(body + cover);
    const { out, err } = await briefdeck(['sync', '--write'], core);
    expect(err + out).toContain('made.');
    expect(wordsOf()).toBe(words);
  });
});

describe.each([
  ['docx', 'word/document.xml', articleAsWord],
  ['hwpx', 'Contents/section0.xml', articleAsHwpx],
] as const)('link in an article.en.%s', (ending, part, write) => {
  const name = `article.en.${ending}`;
  const unlinked = ARTICLES.en
    .replace('[12.5%](fig:use). <', '12.5% of them use the night taxi. <')
    .replace('[800](fig:asked) residents', '800 residents asked');

  test('is written around its number, which then is linked, and no other part changes', async () => {
    put(`${FOLDER}/${name}`, write(unlinked, 'en'));
    put(`${FOLDER}/article.ko.md`, ARTICLES.ko);
    const before = bytesAt(name);
    const said = `\
${FOLDER}/${name}, “What residents ask for”, paragraph 1  800 → [800](fig:asked)
${FOLDER}/${name}, “What residents ask for”, paragraph 1  12.5% → [12.5%](fig:use)
`;
    const shown = await briefdeck(['link'], core);
    expect(shown.out).toBe(`${said}2 links in 1 article to make: npx briefdeck link --write makes them.\n`);
    expect(bytesAt(name)).toEqual(before);
    expect((await briefdeck(['link', '--write'], core)).out).toBe(`${said}2 links in 1 article made.\n`);
    const [changed, ...others] = difference(before, bytesAt(name));
    expect(others).toEqual([]);
    expect(changed?.name).toBe(part);
    const words = (text = ''): string => text.replace(/<hp:parameters.*?<\/hp:parameters>|<[^>]*>/g, '');
    expect(words(changed?.after)).toBe(words(changed?.before));
    expect((await briefdeck(['link'], core)).out).toBe('No number without a link is surely that of a figure.\n');
    if (ending === 'hwpx') expect(await wordsByRhwp(bytesAt(name))).toBe(await wordsByRhwp(before));
    figures('12.5,1', '13.0,1');
    expect((await briefdeck(['sync', '--write'], core)).out).toContain(
      '“What residents ask for”, paragraph 1  12.5% → 13.0%',
    );
  });
});

describe('link in Word', () => {
  const PLAN = 'slides: {cover: {template: cover}}\naudiences: {all: {language: ko}}\n';
  const cover = `<w:tbl><w:tr><w:tc>${wordParagraph('[Slide: cover]')}${wordParagraph('Bus')}</w:tc></w:tr></w:tbl>`;
  const rows = 'id,group,value,decimals,unit,label.ko,label.en,source\n';
  const row = 'night.wish-of-all,night,61.5,1,percent,심야버스 희망,wish for a night bus,survey\n';
  const linked = async (body: string, figure = row) => {
    put(`${FOLDER}/briefing.yaml`, PLAN);
    put(`${FOLDER}/figures.csv`, rows + figure);
    put(`${FOLDER}/article.ko.docx`, wordDocument({ body: wordParagraph('Bus', 'Title') + body + cover }));
    const { out, err } = await briefdeck(['link', '--write'], core);
    const xml = partsOf(bytesAt('article.ko.docx')).text('word/document.xml');
    return { said: out + err, body: xml.slice(xml.indexOf('</w:p>') + '</w:p>'.length, xml.indexOf('<w:tbl>')) };
  };
  const mark = (name: string, inside: string, id = 1) =>
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;
  const run = (text: string, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;

  test.each([
    [
      'within a run, whose look goes on',
      `<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>심야버스 희망은 61.5%이다.</w:t></w:r></w:p>`,
      `<w:p>${run('심야버스 희망은 ', '<w:rPr><w:i/></w:rPr>')}${mark('fig_night__wish_of_all', run('61.5%', '<w:rPr><w:i/></w:rPr>'))}${run('이다.', '<w:rPr><w:i/></w:rPr>')}</w:p>`,
    ],
    [
      'over two runs',
      `<w:p><w:r><w:t>심야버스 희망은 61</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>.5%이다.</w:t></w:r></w:p>`,
      `<w:p>${run('심야버스 희망은 ')}<w:bookmarkStart w:id="1" w:name="fig_night__wish_of_all"/>${run('61')}<w:proofErr w:type="spellStart"/>${run('.5%')}<w:bookmarkEnd w:id="1"/>${run('이다.')}</w:p>`,
    ],
    [
      'for the second time, beside other bookmarks',
      `<w:p>${mark('_GoBack', '', 4)}<w:r><w:t>심야버스 희망은 61.5%이다.</w:t></w:r></w:p><w:p><w:r><w:t>심야버스 희망 61.5%</w:t></w:r></w:p>`,
      `<w:p>${mark('_GoBack', '', 4)}${run('심야버스 희망은 ')}${mark('fig_night__wish_of_all', run('61.5%'), 5)}${run('이다.')}</w:p><w:p>${run('심야버스 희망 ')}${mark('fig2_night__wish_of_all', run('61.5%'), 6)}${run('')}</w:p>`,
    ],
  ])('%s', async (_, body, expected) => {
    const made = await linked(body);
    expect(made.said).toContain('made.');
    expect(made.body).toBe(expected);
  });

  test('is left to the author where the name of a bookmark would be too long', async () => {
    const long = 'wish-of-all-the-residents-of-the-town-in-march';
    const body = '<w:p><w:r><w:t>심야버스 희망은 61.5%이다.</w:t></w:r></w:p>';
    const made = await linked(body, row.replace('night.wish-of-all,night', `${long},`));
    expect(made.body).toBe(body);
    expect(made.said).toContain(
      `warning BD770: “61.5%” is the figure “${long}”, and has no link; none can be written there without changing something else in the document. Select it in Word or Hangul, and insert a link with the address fig:${long}.`,
    );
  });
});
