// The pages that people open in a browser, from the files that commands have written: what people do with them.
// @module-tag slow
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDecks } from '../../../src/build/build.ts';
import { memoryCache } from '../../../src/cache.ts';
import type { Core } from '../../../src/cli/core.ts';
import { commandLine } from '../../command-line.ts';
import { BAKERY } from '../../small-project.ts';

const place = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  path => path && existsSync(path),
);
// On a machine that must have one, such as that of .ci/run, nothing is skipped.
const isSkipped = place === undefined && process.env.NEEDS_BROWSER === undefined;
if (isSkipped) console.log('The pages were not tried in a browser: no Chromium in /usr/bin, and none in CHROMIUM.');

const ENGLISH = 'bakery.neighbours.en';
const KOREAN = 'bakery.mayor.ko';
const { root, put, briefdeck } = commandLine(BAKERY);
const cache = memoryCache();
const core: Partial<Core> = { build: request => buildDecks({ ...request, cache }) };
const build = (...argv: readonly string[]) => briefdeck(['build', '--format', 'html', ...argv], core);
const save = (file: string, old: string, now: string): void =>
  put(`data/bakery/${file}`, BAKERY[`data/bakery/${file}`]?.replaceAll(old, now));

describe.skipIf(isSkipped)('in a browser, the preview page', { timeout: 120_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What went wrong, and what was asked for that is no file. */
  let troubles: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: place ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    troubles = [];
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.on('request', request => {
      if (!request.url().startsWith('file:')) troubles.push(request.url());
    });
    context.on('console', message => troubles.push(message.text()));
    context.on('weberror', error => troubles.push(error.error().message));
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });

  const open = (address = ''): Promise<unknown> =>
    page.goto(`${pathToFileURL(join(root(), 'output/preview.html'))}${address}`);
  const asked = (name: string, within = page): Promise<string | null> =>
    within.evaluate<string | null>(`new URLSearchParams(location.hash.slice(1)).get('${name}')`);
  const slide = (within = page): Promise<string | null> => asked('slide', within);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isFull = (): Promise<boolean> => page.evaluate<boolean>('document.fullscreenElement !== null');
  const rows = (): Promise<string[]> => page.getByRole('group').evaluateAll(all => all.map(row => row.ariaLabel ?? ''));
  /** The words for the picture that fills a window, or that a speaker has before them. */
  const shown = (within = page): Promise<string | null> =>
    within.locator('#stage img:visible, #speaker .now img:visible').getAttribute('alt');

  test('leads from slide to slide by keys, and its address leads back', async () => {
    await build();
    await open();
    expect(await rows()).toEqual([
      'Slide 1: Town bakery',
      'Slide 2: Contents',
      'Slide 3: White bread leads with 40 loaves',
      'Slide 4: 62.5% wait in a queue',
      'Slide 5: Sources',
    ]);
    await press('ArrowRight', 'ArrowDown');
    expect([await slide(), await page.locator(':focus').getAttribute('aria-label')]).toEqual([
      'loaves',
      'Slide 3: White bread leads with 40 loaves',
    ]);
    const address = page.url();
    await press('End');
    expect(await slide()).toBe('sources');
    await press('ArrowLeft', 'ArrowUp', 'Home', 'ArrowLeft');
    expect(await slide()).toBe('front');
    await press('4', 'Enter');
    expect(await slide()).toBe('queue');
    await press('9', 'Enter');
    expect([await slide(), await page.locator('#toast').textContent()]).toEqual(['queue', 'There is no slide 9.']);
    await press('Escape');
    expect(await page.locator('#toast').textContent()).toBe('');
    await page.goto('about:blank');
    await page.goto(address);
    const bar = await page.locator('.bar').boundingBox();
    const row = await page.getByRole('group', { name: 'White bread' }).boundingBox();
    expect(Math.abs((row?.y ?? 0) - (bar?.height ?? 0))).toBeLessThan(2);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, '']);
  });

  test('shows all slides at once, each a button with its name, and Enter goes to one', async () => {
    await build();
    await open('#slide=contents');
    await press('o');
    const overview = page.getByRole('button', { name: 'Overview' });
    expect([await overview.getAttribute('aria-pressed'), await page.getByRole('group').count()]).toEqual(['true', 0]);
    await press('ArrowRight');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Slide 3: White bread leads with 40 loaves');
    await press('Enter');
    expect([await asked('view'), await slide(), await page.getByRole('group').count()]).toEqual([null, 'loaves', 5]);
    // The key O, while the keyboard writes Hangul.
    await page.evaluate("dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅐ', code: 'KeyO' }))");
    expect(await asked('view')).toBe('overview');
    await press('Escape');
    expect(await asked('view')).toBe(null);
  });

  test('hides notes, lists its keys, and turns them off', async () => {
    await build();
    await open('#slide=loaves');
    const notes = page.getByText('The baker counts 40 white loaves a day.');
    expect(await notes.isVisible()).toBe(true);
    await press('n');
    expect([await notes.isVisible(), await asked('notes')]).toEqual([false, 'off']);
    await press('n', '?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    expect([await notes.isVisible(), await keys.isVisible()]).toEqual([true, true]);
    await keys.getByRole('checkbox').uncheck();
    await press('Escape', 'n');
    expect([await keys.isVisible(), await notes.isVisible()]).toEqual([false, true]);
  });

  test('puts the deck in the other language to the left, and speaks Korean where a build does', async () => {
    await build('--messages', 'ko');
    await open('#slide=loaves');
    expect(await page.locator('#left').inputValue()).toBe(ENGLISH);
    await page.getByRole('button', { name: '언어 바꾸기' }).click();
    expect([await page.locator('#left').inputValue(), await page.locator('#right').inputValue()]).toEqual([
      KOREAN,
      ENGLISH,
    ]);
    await press('f');
    expect(await shown()).toContain('슬라이드 2: 식빵이 40으로 앞선다');
    await press('l');
    expect(await shown()).toContain('슬라이드 3: White bread leads with 40 loaves');
    // The Korean deck does not have this slide: the one after it is shown.
    await press('ArrowRight', 'l');
    expect(await shown()).toContain('슬라이드 3: 자료');
  });

  test('loads itself anew after a build, and then shows only what has changed, in both languages', async () => {
    await build();
    await open();
    await page.getByText('Only changed (0)').click();
    expect(await page.getByText('The latest build that changed slides changed none of these.').isVisible()).toBe(true);
    save('figures.csv', 'loaves.white,loaves,40', 'loaves.white,loaves,44');
    await build();
    await page.getByText('Only changed (2)').waitFor();
    expect(await rows()).toEqual(['Slide 3: White bread leads with 44 loaves', 'Slide 5: Sources']);
    expect(await page.locator('.slide.changed .claim:visible .text').allTextContents()).toEqual([
      'White bread leads with 44 loaves',
      '식빵이 44로 앞선다',
      'Sources',
      '자료',
    ]);
    await press('c');
    expect((await rows()).length).toBe(5);
  });

  test('fills the screen with one slide, black if asked, and comes back to where it was', async () => {
    await build();
    await open('#slide=front');
    await press('f');
    await expect.poll(isFull).toBe(true);
    await press('Space', 'PageDown', 'Enter', 'ArrowRight', 'ArrowRight');
    expect([await slide(), await shown()]).toEqual(['sources', expect.stringMatching(/^Slide 5: Sources/)]);
    await press('PageUp', 'b');
    expect([await page.locator('#stage img').isVisible(), await page.locator('#spoken').textContent()]).toEqual([
      false,
      'Black screen',
    ]);
    await press('b');
    expect(await shown()).toMatch(/^Slide 4: 62\.5% wait in a queue\. /);
    await press('Escape');
    await expect.poll(isFull).toBe(false);
    expect([await asked('view'), await page.getByRole('group', { name: '62.5%' }).isVisible()]).toEqual([null, true]);
  });

  test('opens a window for the speaker, in step with the one for the audience, whichever is used', async () => {
    await build();
    await open('#slide=contents');
    const [speaker] = await Promise.all([context.waitForEvent('page'), press('s')]);
    await speaker.waitForLoadState();
    const view = speaker.getByRole('region', { name: 'Speaker view' });
    await expect.poll(() => shown(speaker)).toMatch(/^Slide 2: Contents/);
    expect(await asked('view')).toBe('full');
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => shown()).toMatch(/^Slide 3: White bread/);
    expect(await view.getByText('The baker counts 40 white loaves a day.').isVisible()).toBe(true);
    expect(await view.locator('.then img').getAttribute('alt')).toMatch(/^Slide 4: 62\.5%/);
    expect(await view.locator('#elapsed').textContent()).toMatch(/^\d+:\d\d$/);
    expect(await view.locator('#clock').textContent()).toMatch(/^\d+:\d\d [AP]M$/);
    await press('End');
    await expect.poll(() => shown(speaker)).toMatch(/^Slide 5: Sources/);
    expect(await view.getByText('This is the last slide.').isVisible()).toBe(true);
    await speaker.keyboard.press('b');
    await expect.poll(() => page.locator('#stage img').isVisible()).toBe(false);
    await speaker.keyboard.press('b');
    await expect.poll(() => page.locator('#stage img').isVisible()).toBe(true);
    // A page that is loaded anew is found again.
    await page.reload();
    await speaker.keyboard.press('l');
    await expect.poll(() => shown(), { timeout: 5000 }).toMatch(/^Slide 3: 자료/);
    await expect.poll(() => shown(speaker)).toMatch(/^Slide 3: 자료/);
  });

  test('and the page of changes: it fits windows from 400 to 1600 pixels, its boxes on its pictures', async () => {
    await briefdeck(['build'], core);
    save('figures.csv', 'loaves.white,loaves,40', 'loaves.white,loaves,44');
    await briefdeck(['build'], core);
    await briefdeck(['changes']);
    for (const width of [400, 800, 1200, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(pathToFileURL(join(root(), 'output/changes/index.html')).href);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const figure = page.getByRole('figure').first();
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('img').evaluate(image => image.decode());
      const [picture, boxes] = [await figure.locator('img').boundingBox(), await figure.locator('svg').boundingBox()];
      expect(picture?.width ?? 0).toBeGreaterThan(width * 0.35);
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs((picture?.[side] ?? 0) - (boxes?.[side] ?? 9)), `${side} at ${width}`).toBeLessThan(1);
    }
  });

  test('fits windows from 700 to 2560 pixels, in each of its views', async () => {
    await build();
    for (const view of ['', '&view=overview', '&view=full', '&view=speaker']) {
      for (const width of [700, 1000, 1280, 1920, 2560]) {
        await page.setViewportSize({ width, height: 700 });
        await open(`#slide=queue${view}`);
        await page.reload();
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${view} ${width}`).toBeLessThanOrEqual(
          width,
        );
      }
    }
  });
});
