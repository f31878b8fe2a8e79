import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import { decorationBoxes, placeholderBox, placeholderOrdinals } from '../../src/theme/track.ts';
import { collect } from '../briefing/diagnose.ts';

const file = 'templates/themes/policy.yaml';
const policy = readFileSync(file, 'utf8');

function parse(source: string, script: 'Latn' | 'Hang' = 'Latn') {
  const { report, lines } = collect();
  return { theme: parseTheme(file, source, script, report), told: lines() };
}

describe('parseTheme', () => {
  it('gives each script its own sizes and fonts', () => {
    const latin = parse(policy).theme;
    const hangul = parse(policy, 'Hang').theme;
    expect([latin?.styles.get('headline')?.size, hangul?.styles.get('headline')?.size]).toEqual([28, 26]);
    expect([latin?.fonts.latin, hangul?.fonts.latin]).toEqual(['Arial', 'Malgun Gothic']);
  });

  it.each([
    ['{Latn: 28, Hang: 26}', '{Latin: 28, Hang: 26}', 'no key is called “Latin” here. Did you mean “Latn”?'],
    ['{Latn: 28, Hang: 26}', '{Latn: 28, Hangul: 26}', 'no key is called “Hangul” here. Did you mean “Hang”?'],
    ['{Latn: 28, Hang: 26}', '{latn: 28, Hang: 26}', 'no key is called “latn” here. Did you mean “Latn”?'],
    ['{Latn: 28, Hang: 26}', '{Latn: 28, Hang: 26, Cyrl: 27}', 'no key is called “Cyrl” here. Keys here: Latn, Hang.'],
    ['{Latn: 28, Hang: 26}', '{Hang: 26}', 'there is no value for the script “Latn” here. Add “Latn: …”.'],
  ])('knows the scripts that decks are set in: %s as %s', (from, to, said) => {
    const { told } = parse(policy.replace(`headline: {size: ${from}`, `headline: {size: ${to}`));
    expect(told.map(line => line.replace(/^.*BD[0-9]{3}: /, ''))).toEqual([said]);
  });

  it('takes no number that PowerPoint could not show, wherever it stands', { tags: ['slow'] }, () => {
    const lines = policy.split('\n').map(line => line.replace(/(?:^|\s)#.*/, ''));
    const seen = new Set<string>();
    const numbers = lines.flatMap((line, index) =>
      [...line.matchAll(/(?<![\w.':])-?\d+(?:\.\d+)?(?![\w.])/g)].flatMap(({ 0: { length }, index: at }) => {
        // The key and, in a list, the place: `box: [, , `.
        const [context = ''] =
          /[\w-]+: (?:\[[^\]]*|\{(?:Latn: [.]*, )?(?:Hang|Latn): )?$/.exec(line.slice(0, at).replace(/\d/g, '')) ?? [];
        if (seen.has(context)) return [];
        seen.add(context);
        return [{ index, at, length }];
      }),
    );
    expect(numbers.length).toBeGreaterThan(25);
    for (const extreme of ['-5000', '1000000000'])
      for (const { index, at, length } of numbers) {
        const line = lines[index] ?? '';
        const edited = `${line.slice(0, at)}${extreme}${line.slice(at + length)}`;
        const isHangul = /Hang: $/.test(line.slice(0, at));
        const { told } = parse(lines.with(index, edited).join('\n'), isHangul ? 'Hang' : 'Latn');
        expect([edited, told.map(message => message.includes(`BD136: ${extreme} is out of range here.`))]).toEqual([
          edited,
          [true],
        ]);
      }
  });

  it.each([
    [
      'headline: {size: {Latn: 28,',
      'headline: {size: {Latn: 0,',
      '0 is out of range here. Write a number from 1 to 1000.',
    ],
    ['size: [960, 540]', 'size: [960, 0]', '0 is out of range here. Write a number from 72 to 4032.'],
    ['line: 0.9, lines: 1', 'line: 0, lines: 1', '0 is out of range here. Write a number from 0.5 to 5.'],
    ['line: 0.9, lines: 1', 'line: 0.9, lines: 1.5', '1.5 is out of range here. Write a whole number from 1 to 1000.'],
    ['insets: [0, 9, 16, 7]', 'insets: [0, 9, -16, 7]', '-16 is out of range here. Write a number from 0 to 1000.'],
    ['columns: [156, 236,', 'columns: [0, 236,', '0 is out of range here. Write a number from 0.01 to 10000.'],
    ['usual: 3', 'usual: 0', '0 is out of range here. Write a whole number from 1 to 100.'],
    ['usual: 3', 'usual: 2.5', '2.5 is out of range here. Write a whole number from 1 to 100.'],
    ['across: 0.75', 'across: 0', '0 is out of range here. Write a number from 0.1 to 10.'],
  ])('says what range a number has: %s as %s', (from, to, said) => {
    expect(policy).toContain(from);
    const { told } = parse(policy.replace(from, to));
    expect(told.map(line => line.replace(/^.*BD136: /, ''))).toEqual([said]);
  });

  it.each([
    [
      'body: {box: [48, 144, 864, 324], style: points',
      'body: {box: [148, 144, 864, 324], style: points',
      'on the layout “points”, “body” reaches beyond the page: [148, 144, 864, 324] on 960 x 540 points',
    ],
    [
      'body: {box: [48, 144, 864, 324], style: points',
      'body: {box: [48, 144, 864, 424], style: points',
      'on the layout “points”, “body” reaches beyond the page: [48, 144, 864, 424] on 960 x 540 points',
    ],
    [
      'section: {box: [48, 24, 864, 16]',
      'section: {box: [48, -24, 864, 16]',
      'on the layout “points”, “section” reaches beyond the page: [48, -24, 864, 16] on 960 x 540 points',
    ],
    [
      'logo: {box: [716, 517, 124, 18]',
      'logo: {box: [916, 517, 124, 18]',
      'on the layout “points”, “logo” reaches beyond the page: [916, 517, 124, 18] on 960 x 540 points',
    ],
    [
      'column: {direction: across, box: [48, 138, 864, 332]',
      'column: {direction: across, part: 300, box: [48, 138, 864, 332]',
      'on the layout “columns”, “column” reaches beyond the page: [1020, 138, 300, 332] on 960 x 540 points',
    ],
    [
      'head: {track: column, box: [0, 62, 0, 40]',
      'head: {track: column, box: [0, 462, 0, 40]',
      'on the layout “columns”, “head” reaches beyond the page: [48, 600, 198, 40] on 960 x 540 points',
    ],
  ])('nothing that is to be read stands beyond the page: %s as %s', (from, to, said) => {
    expect(policy).toContain(from);
    const { told } = parse(policy.replace(from, to));
    expect(told.map(line => line.replace(/^.*BD672: /, '').split('. Keep')[0])[0]).toBe(said);
  });

  it.each([
    [
      'page-number: {type: slide-number, box: [852, 518, 60, 14]',
      '[852, 518, 60, 0]',
      '“page-number” is 60 x 0 points',
    ],
    [
      'page-number: {type: slide-number, box: [852, 518, 60, 14]',
      '[852, 518, 0, 14]',
      '“page-number” is 0 x 14 points',
    ],
    ['footer: {type: footer, box: [48, 518, 760, 14]', '[48, 518, 760, 9]', '“footer” is 760 x 9 points'],
    ['footer: {type: footer, box: [48, 518, 760, 14]', '[48, 518, 6, 14]', '“footer” is 6 x 14 points'],
  ])('a footer and the number of a page have room for a line: %s as %s', (from, box, said) => {
    expect(policy).toContain(from);
    const { told } = parse(policy.replace(from, from.replace(/\[.*/, box)));
    expect(told.map(line => line.replace(/^.*BD672: on the layout “[a-z-]+”, /, '').split(',')[0])).toEqual([said]);
  });

  it('marks without meaning may run off the page', () => {
    expect(parse(policy.replace('panel, box: [0, 0, 24, 540]', 'panel, box: [-8, 0, 24, 540]')).told).toEqual([]);
  });

  it.each([
    [
      'usual: 3, max: 6',
      'usual: 7, max: 6',
      'on the layout “contents”, the track “part” usually has 7 parts, more than the 6 that it can hold.',
    ],
    ['usual: 5, max: 7', 'usual: 5, max: 4', 'the track “item” usually has 5 parts, more than the 4 that it can hold.'],
    [
      'gap: 24, usual: 2, max: 3',
      'gap: 24, usual: 100, max: 3',
      'the track “pair” usually has 100 parts, more than the 3 that it can hold.',
    ],
    [
      'gap: 24, usual: 4, max: 5',
      'gap: 24, usual: 2, max: 1',
      'the track “stage” usually has 2 parts, more than the 1 that it can hold.',
    ],
  ])('a track holds what it usually has: %s as %s', (from, to, said) => {
    expect(policy).toContain(from);
    const { told } = parse(policy.replace(from, to));
    expect(told.map(line => [/error (BD\d+)/.exec(line)?.[1], line.includes(said)])).toEqual([['BD671', true]]);
  });

  it('puts headline, section, source line, footer and number on every layout but the bare ones', () => {
    const { theme } = parse(policy);
    const bare = [...(theme?.layouts.values() ?? [])].filter(layout => !layout.placeholders.has('source'));
    expect(bare.map(layout => layout.name)).toEqual([
      'cover',
      'cover-dark',
      'cover-data',
      'cover-picture',
      'cover-plain',
      'closing',
      'closing-qr',
      'contents',
      'section',
    ]);
  });

  it('never sets what a claim rests on below 16 points, nor steps up', () => {
    for (const script of ['Latn', 'Hang'] as const) {
      const styles = [...(parse(policy, script).theme?.styles.values() ?? [])];
      expect(styles.every(style => style.least <= style.size)).toBe(true);
      expect(styles.filter(style => style.least < 16).map(style => style.name)).toEqual([
        'closing-address',
        'section-line',
        'label',
        'label-primary',
        'chart-subtitle',
        'schedule-period',
        'schedule-bar',
        'schedule-milestone',
        'schedule-note',
        'table-head',
        'source',
        'source-light',
        'handout',
        'footer',
        'page-number',
      ]);
    }
  });

  it.each([
    [
      'color: muted, line: {Latn: 1.08',
      'color: mutd, line: {Latn: 1.08',
      'error BD553: the theme has no color “mutd”. Did you mean “muted”?',
    ],
    [
      'style: headline, prompt',
      'style: headlin, prompt',
      'error BD554: the theme has no style “headlin” (28 more places of the theme name it). Did you mean “headline”?',
    ],
    [
      'track: column, box: [0, 12',
      'track: colum, box: [0, 12',
      'error BD555: the layout has no track “colum”. Did you mean “column”?',
    ],
    [
      'ink: 16202C',
      'ink: 16202c',
      'error BD551: “16202c” is not a color. Write six hexadecimal digits in capitals, as in 16202C.',
    ],
  ])('names what is wrong when %s becomes %s', (right, wrong, message) => {
    const { told } = parse(policy.replace(right, wrong));
    expect(
      told.some(line => line.endsWith(message)),
      told.join('\n'),
    ).toBe(true);
  });
});

describe('variants', () => {
  it('put what they add on the page that another variant has narrowed: notes of a 4:3 handout', () => {
    const at = { file: 'briefing.yaml', line: 1, column: 1 };
    const varied = (...names: readonly string[]) => {
      const variants = names.map(value => ({ value, place: at }));
      return parseTheme('templates/themes/policy.yaml', policy, 'Latn', () => {}, undefined, variants);
    };
    const notesOf = (...names: readonly string[]) =>
      varied(...names)
        ?.layouts.get('chart')
        ?.placeholders.get('handout')?.box;
    expect(notesOf('handout')).toEqual([650, 138, 262, 332]);
    expect(notesOf('4:3', 'handout')).toEqual([487.5, 138, 196.5, 332]);
  });
});

describe('tracks', () => {
  it('divide their box among the parts of a slide', () => {
    const layout = parse(policy).theme?.layouts.get('columns');
    const head = layout?.placeholders.get('head');
    if (!layout || !head) throw new Error('the theme has no columns');
    const parts = new Map([['column', 3]]);
    expect(placeholderOrdinals(layout, head, parts)).toEqual([1, 2, 3]);
    expect(placeholderBox(layout, head, 2, parts)).toEqual([344, 200, 272, 40]);
    expect(placeholderBox(layout, head, 2, new Map([['column', 2]]))).toEqual([492, 200, 420, 40]);
  });

  it('put the last part and the marks between parts where they belong', () => {
    const layout = parse(policy).theme?.layouts.get('process');
    const step = layout?.placeholders.get('step');
    const result = layout?.placeholders.get('result');
    const arrow = layout?.decorations.find(decoration => decoration.shape === 'arrow-down');
    if (!layout || !step || !result || !arrow) throw new Error('the theme has no process');
    const parts = new Map([['step', 4]]);
    expect(placeholderOrdinals(layout, step, parts)).toEqual([1, 2, 3]);
    expect(placeholderOrdinals(layout, result, parts)).toEqual([4]);
    expect(decorationBoxes(layout, arrow, parts)).toHaveLength(3);
    expect(decorationBoxes(layout, arrow, parts)[0]?.[0]).toBe(48 + (272 - 26) / 2);
  });
});
