import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DeckContent } from '../../../src/write/finished-deck.ts';
import { readManifest } from '../../../src/write/pptx/parts/manifest-part.ts';
import { readSavedDeck } from '../../../src/write/pptx/read-deck.ts';
import { checkPptx, writePptx } from '../../../src/write/pptx/write.ts';
import { testInput } from './fixtures.ts';
import { part, tampered } from './opened.ts';

const MANIFEST = `${JSON.stringify({ title: 'R&D <5%> "]]>"\u0007\u0085\uFFFE', lines: ['가\n나', 'a\tb  c'] }, null, 1)}\n`;

let input: DeckContent;
let deck: Uint8Array;

beforeAll(async () => {
  input = { ...(await testInput('en')), manifest: MANIFEST };
  deck = await writePptx(input);
});

describe('the manifest in a deck', () => {
  test('is a part of its own to which the presentation leads, and the deck stays sound', () => {
    expect(checkPptx(deck, input.frames)).toEqual([]);
    expect(part(deck, 'ppt/_rels/presentation.xml.rels')).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"',
    );
    expect(part(deck, 'customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
    expect(part(deck, 'customXml/itemProps1.xml')).toMatch(
      /^<ds:datastoreItem ds:itemID="\{[0-9A-F-]{36}\}" xmlns:ds="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:briefdeck:manifest"\/><\/ds:schemaRefs><\/ds:datastoreItem>$/,
    );
  });

  test('comes back as the same data, whatever is written in it', () => {
    expect(JSON.parse(readManifest(deck) ?? '')).toEqual(JSON.parse(MANIFEST));
  });

  test('is found under another number, beside parts of other programs', () => {
    const files = unzipSync(deck);
    const { 'customXml/item1.xml': own, ...rest } = files;
    const foreign = strToU8(
      '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
    );
    const moved = zipSync({ ...rest, 'customXml/item1.xml': foreign, 'customXml/item3.xml': own ?? foreign });
    expect(JSON.parse(readManifest(moved) ?? '')).toEqual(JSON.parse(MANIFEST));
  });

  test('is named by its hash among the properties, with the deck’s key', () => {
    expect(part(deck, 'docProps/custom.xml').match(/(?<=name=")[^"]*(?=")/g)).toEqual([
      'briefing',
      'audience',
      'language',
      'deck',
      'manifest',
      'fingerprint',
    ]);
  });

  test.each([
    ['no zip', strToU8('a deck?')],
    ['an empty file', new Uint8Array()],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
    ['a part that is no XML', zipSync({ 'customXml/item1.xml': strToU8('<manifest') })],
  ])('is not there in %s', (_, bytes) => {
    expect(readManifest(bytes)).toBeUndefined();
    expect(readSavedDeck(bytes)).toBeUndefined();
  });
});

describe('a deck is read', () => {
  test('with what its shapes say, in their order, and without slide numbers', () => {
    const shapes = readSavedDeck(deck)?.shapes() ?? [];
    expect(shapes.slice(0, 3).map(({ name }) => name)).toEqual(['cover/title', 'cover/subtitle', 'points/title']);
    expect(shapes.find(({ name }) => name === 'points/title')?.text).toContain('\n');
    expect(shapes.filter(({ name }) => name.includes('number'))).toEqual([]);
    const [table] = shapes.filter(({ rows }) => rows);
    expect([table?.rows?.[0]?.length, table?.alternative]).toEqual([3, expect.stringMatching(/./)]);
    const [picture] = shapes.filter(each => each.picture !== undefined);
    expect([picture?.picture, picture?.alternative]).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/./),
    ]);
    expect(shapes.some(({ name }) => name.endsWith('/notes'))).toBe(true);
  });

  test('as intact when it is packed anew, and as touched when one part is another', () => {
    expect(readSavedDeck(deck)).toMatchObject({ key: 'industry-5.0.seminar.en', isIntact: true });
    const repacked = zipSync(unzipSync(deck), { level: 0 });
    expect(readSavedDeck(repacked)?.isIntact).toBe(true);
    const recolored = tampered(deck, 'ppt/slides/slide2.xml', text => text.replace('<a:t>', '<a:t> '));
    expect(readSavedDeck(recolored)?.isIntact).toBe(false);
    const longer = tampered(deck, 'ppt/media/extra.png', () => 'x');
    expect(readSavedDeck(longer)?.isIntact).toBe(false);
  });

  test('as somebody else’s when it says nothing of itself', () => {
    const foreign = tampered(deck, 'docProps/custom.xml', () => undefined);
    expect(readSavedDeck(foreign)).toMatchObject({ key: undefined, isIntact: false });
  });
});
