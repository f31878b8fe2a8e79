// A number and the word that bounds it stand on one line in every theme, shape of page and density.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTheme } from '../../../src/theme/parse-theme.ts';
import { fill, inKorean, slide, typeset } from '../small-theme.ts';

const place = { file: 'briefing.yaml', line: 1, column: 1 };
const fileOf = (theme: string) => `templates/themes/${theme}.yaml`;
const source = (theme: string) => readFileSync(fileOf(theme), 'utf8');

test.each(
  ['policy', 'korean-public'].flatMap(name =>
    [[], ['4:3'], ['handout'], ['4:3', 'handout']].map(variants => [name, variants] as const),
  ),
)('a number stays with what bounds it: %s %j', (name, variants) => {
  const asked = variants.map(value => ({ value, place }));
  const find = ({ value }: { readonly value: string }) => ({ file: fileOf(value), source: source(value) });
  const theme = parseTheme(fileOf(name), source(name), 'Hang', () => undefined, find, asked);
  if (!theme) throw new Error('no theme');
  // So many words before it that the line ends at each place once.
  const texts = Array.from(
    { length: 24 },
    (_, index) => `${'가'.repeat(index)} 상용근로자 50인 이상이면서 자본금 3억 원 이상인 기업과 30% 미만, 14일 이내`,
  );
  const slides = texts.map((text, index) =>
    slide(`s${index}`, 'big-number', [
      fill('title', '주장'),
      fill('number', '4.5%'),
      fill('term', '대상'),
      fill('text', text),
      ...(variants.includes('handout') ? [fill('handout', text)] : []),
    ]),
  );
  const { frames } = typeset(slides, theme, inKorean);
  const lines = frames.flatMap(({ items }) =>
    items.flatMap(item => (item.kind === 'text' ? item.paragraphs.flatMap(one => one.lines) : [])),
  );
  const ends = lines
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .filter(text => /(?:50인|3억|원|30%|14일)$/.test(text));
  expect([lines.length > 72, ends]).toEqual([true, []]);
});
