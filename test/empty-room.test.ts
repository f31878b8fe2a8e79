// What a viewer sees of whole decks, as they are set: no large hole on a slide, and no number parted from the word that bounds it.
import { describe, expect, test } from 'vitest';
import { type BuildRequest, buildDecks } from '../src/build/build.ts';
import type { Files } from '../src/files.ts';
import type { Frame } from '../src/typeset/frame.ts';
import { filesBelow, program, sampleFiles } from './project-files.ts';
import { emptyShare } from './typeset/empty-room.ts';

/** The largest empty rectangle that a slide may have, by whether all of it is its body: covers, dividers, contents, the end. */
const MOST = { whole: 0.35, content: 0.2 };

async function framesOf(
  files: Files,
  briefing: string,
  request: Partial<BuildRequest> = {},
): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  await buildDecks({
    files,
    briefing,
    audiences: [],
    draft: false,
    onFrames: (_, found) => frames.push(...found),
    ...request,
  });
  expect(frames.length).toBeGreaterThan(20);
  return frames;
}

/** The slides with a larger hole than they may have: `points (points) 39 %`. */
function hollow(frames: readonly Frame[]): readonly string[] {
  return frames.flatMap(frame => {
    const isWhole = /^(cover|section|closing|contents)/.test(frame.layout);
    const share = emptyShare(frame, isWhole ? [0, 0, 960, 540] : [48, 138, 912, 474]);
    return share > (isWhole ? MOST.whole : MOST.content)
      ? [`${frame.key} (${frame.layout}) ${Math.round(100 * share)} %`]
      : [];
  });
}

const gallery = new Map([...program, ...filesBelow('docs/gallery', 'data')]);

describe('the largest empty rectangle', { tags: ['slow'], timeout: 120_000 }, () => {
  test.each(['en', 'ko'])(
    'of a content slide is under a fifth of its body, of a cover under 35 %%: the sample, %s',
    async language => {
      expect(hollow(await framesOf(sampleFiles(), 'industry-5.0', { language }))).toEqual([]);
    },
  );

  // What has so little to say leaves room: four short points, two columns or four stages of a few words, a quotation, one source.
  test.each(['policy-wide', 'policy-wide-ko', 'korean-public-wide-ko'])(
    'of the gallery is so, but for the kinds with the least to say: %s',
    async audience => {
      const found = hollow(await framesOf(gallery, 'gallery', { audiences: [audience] }));
      const kinds = found.map(line => line.replace(/ \d+ %$/, ''));
      const least = ['points (points)', 'two (columns)', 'timeline (timeline)', 'words (quote)', 'sources (sources)'];
      expect(kinds).toEqual(least);
    },
  );
});

/** A line that ends with a number and the next that begins with the word that bounds it: `50인 | 이상이면서`. */
function parted(frames: readonly Frame[]): readonly string[] {
  const texts = frames.flatMap(({ items }) =>
    items.flatMap(item =>
      item.kind === 'text'
        ? item.paragraphs
        : item.kind === 'table'
          ? item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
          : [],
    ),
  );
  return texts.flatMap(({ lines }) => {
    const words = lines.map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    return words.flatMap((line, index) => {
      const next = words[index + 1] ?? '';
      return /[0-9][^\s]*$|[0-9][^\s]*[\s\u00a0][^\s]{1,2}$/.test(line) && /^(이상|이하|미만|이내|초과)/.test(next)
        ? [`${line} | ${next}`]
        : [];
    });
  });
}

describe('a number and 이상, 이하, 미만, 이내, 초과 stand on one line', { tags: ['slow'], timeout: 120_000 }, () => {
  test.each([
    ['wide', ''],
    ['4:3', "    ratio: '4:3'\n"],
    ['handout', '    density: handout\n'],
    ['4:3 handout', "    ratio: '4:3'\n    density: handout\n"],
  ])('in the sample, %s', async (_, shape) => {
    const files = new Map(sampleFiles());
    const path = 'data/industry-5.0/briefing.yaml';
    const plan = new TextDecoder().decode(files.get(path));
    files.set(path, new TextEncoder().encode(plan.replaceAll(/( {4}theme: .*\n?)/g, `$1${shape}`)));
    const frames = await framesOf(files, 'industry-5.0', { language: 'ko' });
    expect(JSON.stringify(frames)).toContain('이상');
    expect(parted(frames)).toEqual([]);
  });

  test.each(['policy-narrow-handout-ko', 'korean-public-handout-ko'])('in the gallery: %s', async audience => {
    expect(parted(await framesOf(gallery, 'gallery', { audiences: [audience] }))).toEqual([]);
  });
});
