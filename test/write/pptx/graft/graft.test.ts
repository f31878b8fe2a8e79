// Links from one slide to another, in the deck that is written.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildDecks } from '../../../../src/build/build.ts';
import { bytesOf } from '../../../project-files.ts';
import { bake } from '../../../small-project.ts';

/** The slides of the long deck: cover, contents, loaves, queue and its continuation, sources. */
async function slidesOf(changes: readonly (readonly [string, string])[]) {
  const { decks, diagnostics } = await bake(buildDecks, changes, { audiences: ['neighbours'] });
  const files = decks[0] ? unzipSync(bytesOf(decks[0])) : {};
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const told = diagnostics.map(
    ({ severity, code, place, what, next }) =>
      `${place?.file}:${place?.line}:${place?.column} ${severity} ${code}: ${what.en} ${next?.en}`,
  );
  return {
    told,
    slide: (n: number) => text(`ppt/slides/slide${n}.xml`),
    links: (n: number) => text(`ppt/slides/_rels/slide${n}.xml.rels`),
  };
}

const link = (text: string) => ['- In the morning', `- See ${text}\n- In the morning`] as const;

test('a link to a slide jumps to it', { timeout: 60_000 }, async () => {
  const { told, slide, links } = await slidesOf([
    link('[the loaves](#loaves), [the sources](#sources) and [more](https://example.org)'),
  ]);
  expect(told).toEqual([]);
  expect(slide(4)).toContain('<a:hlinkClick r:id="rId2" action="ppaction://hlinksldjump"');
  expect(links(4)).toContain(
    'Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slide3.xml"',
  );
  expect(links(4)).toContain('relationships/slide" Target="slide5.xml"');
  expect(links(4)).toContain('relationships/hyperlink" Target="https://example.org" TargetMode="External"');
});

test('a link to a slide that goes on leads to its first page', { timeout: 60_000 }, async () => {
  const points = Array.from({ length: 24 }, (_, index) => `- Point ${String.fromCharCode(97 + index)} of the queue`);
  const { slide, links } = await slidesOf([
    ['### White bread leads', '### [Later](#queue), white bread leads'],
    ['- In the morning', `${points.join('\n')}\n- In the morning`],
  ]);
  expect(slide(5)).toContain('name="queue/2"');
  expect(links(3)).toContain('relationships/slide" Target="slide4.xml"');
});

test('a link to a slide that does not exist', { timeout: 60_000 }, async () => {
  const { told } = await slidesOf([link('[the loaves](#loafs)')]);
  expect(told).toEqual([
    'data/bakery/article.en.md:15:7 error BD384: the link “#loafs” leads to no slide. Did you mean “loaves”?',
  ]);
});
