// The whole: good decks pass, findings come in order with their places, and nothing that a file may be makes the checks throw.
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type BuiltDeck, buildDecks } from '../../src/build/build.ts';
import { sourcePlaces } from '../../src/build/source-place.ts';
import { checkDeck, type DeckBriefing } from '../../src/check/check.ts';
import { RULES } from '../../src/check/rules.ts';
import { bytesOf, sampleFiles } from '../project-files.ts';
import { check, edited, fonts, found, goodDeck, slidePart, textBox, told, withShape } from './decks.ts';

const serious = (findings: ReturnType<typeof check>) => told(findings.filter(({ severity }) => severity !== 'note'));

test.each(['en', 'ko'] as const)('a good deck (%s) has nothing to mend', language => {
  expect(serious(check(goodDeck[language]))).toEqual([]);
});

const PLAN = 'data/industry-5.0/briefing.yaml';

/** The sample with another look for every audience. */
function sampleWith(look: string): Map<string, Uint8Array> {
  const files = sampleFiles();
  const plan = new TextDecoder().decode(files.get(PLAN));
  return files.set(PLAN, strToU8(plan.replace(/^ {4}theme: [\w-]+/gm, look)));
}

async function sampleDecks(look: string, audiences: readonly string[]): Promise<readonly BuiltDeck[]> {
  const { decks } = await buildDecks({ files: sampleWith(look), briefing: 'industry-5.0', audiences, draft: false });
  expect(decks).toHaveLength(audiences.length || 4);
  return decks;
}

test.each([
  ['policy', '    theme: policy', []],
  ['seminar', '    theme: seminar', []],
  ['plain', '    theme: plain', []],
  ['Korean public', '    theme: korean-public', ['kiet-seminar']],
  ['policy on 4:3', '    theme: policy\n    ratio: "4:3"', ['kiet-seminar']],
] as const)(
  'the checks are silent on the sample in the theme %s',
  { tags: ['slow'], timeout: 120_000 },
  async (_, look, audiences) => {
    const decks = await sampleDecks(look, audiences);
    expect(decks.map(deck => [deck.name, ...told(check(bytesOf(deck)))])).toEqual(decks.map(({ name }) => [name]));
  },
);

test('the sample as a handout has nothing to mend', { tags: ['slow'], timeout: 120_000 }, async () => {
  const decks = await sampleDecks('    theme: plain\n    density: handout', ['international-seminar']);
  expect(decks.map(deck => [deck.name, ...serious(check(bytesOf(deck)))])).toEqual(decks.map(({ name }) => [name]));
});

test('findings come by slide, the worst first, and name the slide', () => {
  const deck = edited(
    goodDeck.en,
    withShape(5, textBox({ text: 'TODO', size: 12, box: [640, 420, 200, 30] })),
    withShape(2, textBox({ size: 12 })),
  );
  const findings = check(deck).filter(({ code }) => code !== 'BC506');
  expect(findings.map(({ slide, severity, code, slideName }) => [slide, severity, code, slideName])).toEqual([
    [2, 'warning', 'BC201', 'points'],
    [5, 'error', 'BC504', 'chart'],
    [5, 'warning', 'BC201', 'chart'],
  ]);
});

test('a finding of ours names the line of the article', () => {
  const article = '# Title\n\nProse.\n\n:::slide{#points}\n### A claim\n:::\n';
  const files = new Map([['data/industry-5.0/article.en.md', strToU8(article)]]);
  const deck = edited(
    goodDeck.en,
    withShape(2, textBox({ size: 12 })),
    withShape(5, textBox({ size: 12, box: [640, 420, 200, 30] })),
  );
  expect(
    found(deck, 'BC201', { briefingOf: origin => ({ sourceOf: sourcePlaces(origin, files), silences: [] }) }).map(
      ({ slide, source }) => [slide, source],
    ),
  ).toEqual([
    [2, { file: 'data/industry-5.0/article.en.md', line: 5, column: 1 }],
    [5, undefined],
  ]);
});

test('a continuation of a slide has the line of the slide', () => {
  const files = new Map([['data/industry-5.0/article.en.md', strToU8(':::slide{#points}\n')]]);
  const deck = edited(goodDeck.en, withShape(2, textBox({ size: 12 })), [
    slidePart(2),
    xml => xml.replace('<p:cSld name="points"', '<p:cSld name="points/2"'),
  ]);
  expect(
    found(deck, 'BC201', { briefingOf: origin => ({ sourceOf: sourcePlaces(origin, files), silences: [] }) })[0]?.source
      ?.line,
  ).toBe(1);
});

const NO_BRIEFING: DeckBriefing = { sourceOf: () => undefined, silences: [] };

test.each([
  ['as a talk, for want of anything better', {}, 'talk'],
  ['as its briefing says', { briefingOf: (): DeckBriefing => ({ ...NO_BRIEFING, density: 'handout' }) }, 'handout'],
  ['as it is asked for', { density: 'handout' }, 'handout'],
] as const)('a deck is judged %s', (_, request, density) => {
  expect(checkDeck(goodDeck.en, { fonts, ...request })).toMatchObject({ density, isDensityAssumed: false });
});

test('a handout says itself that it is one; of a stranger’s deck nobody knows', () => {
  const custom = 'docProps/custom.xml';
  const property = /<property [^>]*name="audience">.*?<\/property>/;
  const handout = edited(goodDeck.en, [
    custom,
    xml =>
      xml.replace(
        property,
        found => found + found.replace('"audience"', '"density"').replace('>seminar<', '>handout<'),
      ),
  ]);
  expect(checkDeck(handout, { fonts })).toMatchObject({ density: 'handout', isDensityAssumed: false });
  const foreign = edited(goodDeck.en, [custom, xml => xml.replace(/<property .*<\/property>/s, '')]);
  expect(checkDeck(foreign, { fonts })).toMatchObject({ density: 'talk', isDensityAssumed: true });
});

test('the deck says how many slides it has and what it is called', () => {
  const { slides, title } = checkDeck(goodDeck.ko, { fonts });
  expect({ slides, title }).toEqual({ slides: 6, title: '‘인더스트리 5.0’ 인간과 AI의 새로운 협력' });
});

test('codes are stable: each once, in order', () => {
  const codes = RULES.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(codes.length);
});

/** As other programs write: no theme, no layout's placeholders, no languages, other prefixes, strict namespaces. */
function foreignDeck(namespace: 'transitional' | 'strict'): Uint8Array {
  const [p, a, r] =
    namespace === 'strict'
      ? [
          'http://purl.oclc.org/ooxml/presentationml/main',
          'http://purl.oclc.org/ooxml/drawingml/main',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ]
      : [
          'http://schemas.openxmlformats.org/presentationml/2006/main',
          'http://schemas.openxmlformats.org/drawingml/2006/main',
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        ];
  const links = (...all: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map((each, index) => `<Relationship Id="rId${index + 1}" Type="${r}/${each.split(' ')[0]}" Target="${each.split(' ')[1]}"/>`).join('')}</Relationships>`;
  const tree = (content: string): string =>
    `<q:cSld><q:spTree><q:nvGrpSpPr/><q:grpSpPr/>${content}</q:spTree></q:cSld>`;
  const root = (name: string, content: string): string =>
    `<q:${name} xmlns:q="${p}" xmlns:d="${a}" xmlns:s="${r}">${content}</q:${name}>`;
  const box =
    '<q:sp><q:nvSpPr><q:cNvPr id="2" name="TextBox 1"/><q:cNvSpPr/><q:nvPr/></q:nvSpPr><q:spPr><d:xfrm><d:off x="914400" y="914400"/><d:ext cx="914400" cy="300000"/></d:xfrm></q:spPr><q:txBody><d:bodyPr/><d:p><d:r><d:rPr sz="1000"/><d:t>한글과 English words in a box</d:t></d:r></d:p></q:txBody></q:sp>';
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    '_rels/.rels': links('officeDocument ppt/presentation.xml'),
    'ppt/presentation.xml': root(
      'presentation',
      '<q:sldMasterIdLst><q:sldMasterId id="2147483648" s:id="rId1"/></q:sldMasterIdLst><q:sldIdLst><q:sldId id="256" s:id="rId2"/></q:sldIdLst><q:sldSz cx="9144000" cy="6858000"/>',
    ),
    'ppt/_rels/presentation.xml.rels': links('slideMaster slideMasters/slideMaster1.xml', 'slide slides/slide1.xml'),
    'ppt/slideMasters/slideMaster1.xml': root('sldMaster', tree('')),
    'ppt/slideLayouts/slideLayout1.xml': root('sldLayout', tree('')),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': links('slideMaster ../slideMasters/slideMaster1.xml'),
    'ppt/slides/slide1.xml': root('sld', tree(box)),
    'ppt/slides/_rels/slide1.xml.rels': links('slideLayout ../slideLayouts/slideLayout1.xml'),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

test.each(['transitional', 'strict'] as const)('a foreign deck without theme (%s) is read too', namespace => {
  const findings = check(foreignDeck(namespace));
  expect(
    findings.map(({ code, slide, shape }) => [code, slide, shape].filter(part => part !== undefined).join(' ')),
  ).toEqual([
    'BC720 0 /ppt/slideMasters/slideMaster1.xml',
    'BC412 0',
    'BC101 1 TextBox 1',
    'BC201 1 TextBox 1',
    'BC301 1',
    'BC303 1 TextBox 1',
    'BC406 1',
  ]);
});

describe('whatever a file may be, there are findings and no exceptions', { tags: ['slow'] }, () => {
  const parts = unzipSync(goodDeck.en);
  const names = Object.keys(parts).sort();
  /** One part of each kind: one slide, one layout. */
  const kinds = [...new Map(names.map(name => [name.replace(/\d+(?=\.xml)/, ''), name])).values()];

  test.each(kinds)('without %s', name => {
    const left = Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name));
    expect(check(zipSync(left, { level: 0 })).filter(({ code }) => code.startsWith('BC7')).length).toBeGreaterThan(0);
  });

  /** Numbers that look random and are the same every time. */
  function* numbers(seed: number): Generator<number, never> {
    let state = seed;
    for (;;) {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      yield state;
    }
  }
  const VALUES = ['', '-1', 'NaN', '0', '99999999999999', 'x', '1e9', '../../..', 'rId1', '한'];

  test('attributes with any value, elements taken out', { timeout: 120_000 }, () => {
    const xml = names.filter(name => /ppt\/.*\.xml(\.rels)?$/.test(name));
    const next = numbers(7);
    const pick = <T>(all: readonly T[]): T | undefined => all[next.next().value % all.length];
    for (let round = 0; round < 30; round++) {
      const files: Zippable = { ...parts };
      for (let change = 0; change < 12; change++) {
        const name = pick(xml) ?? '';
        const text = new TextDecoder().decode(parts[name]);
        const attribute = pick([...text.matchAll(/ (?!xmlns)[\w:]+="[^"]*"/g)]);
        const element = pick([...text.matchAll(/<([\w:]+)[^<>]*\/>|<([\w:]+)[^<>]*>[^<>]*<\/\2>/g)]);
        const [found] = (change % 2 === 0 ? attribute : element) ?? [];
        if (found === undefined) continue;
        const value = change % 2 === 0 ? found.replace(/"[^"]*"/, `"${pick(VALUES) ?? ''}"`) : '';
        files[name] = strToU8(text.replaceAll(found, value));
      }
      expect(() => check(zipSync(files, { level: 0 }))).not.toThrow();
    }
  });

  test('layouts that lead in a circle, and names that objects have', () => {
    const circle = edited(
      goodDeck.en,
      [
        'ppt/slides/_rels/slide2.xml.rels',
        text => text.replace(/slideLayouts\/slideLayout\d+\.xml/, 'slides/slide2.xml'),
      ],
      [
        'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
        text => text.replace('slideMasters/slideMaster1', 'slideLayouts/slideLayout1'),
      ],
      withShape(3, '<constructor/><toString/>'),
      withShape(
        4,
        textBox({ look: '<a:solidFill><a:prstClr val="constructor"/></a:solidFill><a:latin typeface="constructor"/>' }),
      ),
    );
    expect(found(circle, 'BC720').map(({ shape }) => shape)).toEqual([
      '/ppt/slideLayouts/slideLayout1.xml',
      '/ppt/slides/slide2.xml',
    ]);
  });

  test('bytes turned over', { timeout: 120_000 }, () => {
    const next = numbers(11);
    for (let round = 0; round < 20; round++) {
      const bytes = goodDeck.en.slice();
      for (let change = 0; change < 20; change++) bytes[next.next().value % bytes.length] = next.next().value % 256;
      expect(() => check(bytes)).not.toThrow();
    }
  });
});
