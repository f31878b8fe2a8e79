// Draws decks with LibreOffice and holds the pages against the slides: as many, and every text of a slide on its page.
//
//   node .ci/render.mjs decks.json FOLDER-OF-DECKS FOLDER-FOR-PDF
//
// decks.json is what `briefdeck build --json` said. Fonts come from the packages of the project through a fontconfig of our own
// (Pretendard in place of Malgun Gothic, Arimo in place of Arial); nothing is installed into the system.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const [told, folder, out] = process.argv.slice(2).map(path => resolve(path));
const { decks } = JSON.parse(readFileSync(told, 'utf8'));
const names = decks.map(({ path }) => basename(path));
const faults = [];
if (decks.length === 0) throw new Error(`${told} names no decks`);

draw(names.map(name => join(folder, name)));
for (const [at, { slides }] of decks.entries()) {
  const name = names[at];
  const texts = slideTexts(readFileSync(join(folder, name)));
  const pages = pageTexts(join(out, name.replace(/pptx$/, 'pdf')));
  if (texts.length !== slides) faults.push(`${name}: ${slides} slides were told, the deck has ${texts.length}`);
  if (pages.length !== texts.length) faults.push(`${name}: ${texts.length} slides, but ${pages.length} pages`);
  const paragraphs = texts.flatMap((slide, page) => slide.map(text => ({ text, page })));
  const lost = paragraphs.filter(({ text, page }) => !pages[page]?.includes(bare(text)));
  for (const { text, page } of lost) faults.push(`${name}: page ${page + 1} lacks “${text}”`);
  console.log(`${name}: ${pages.length} pages, ${paragraphs.length - lost.length} of ${paragraphs.length} texts`);
  if (paragraphs.length < texts.length * 2) faults.push(`${name}: too few texts to be a deck`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Writes a PDF for each deck into `out`. */
function draw(paths) {
  mkdirSync(out, { recursive: true });
  const fonts = join(out, 'fonts.conf');
  const folders = [
    'pretendard/dist/public/static',
    '@expo-google-fonts/arimo/400Regular',
    '@expo-google-fonts/arimo/700Bold',
  ];
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
    ${folders.map(path => `<dir>${resolve('node_modules', path)}</dir>`).join('')}
    <cachedir>${join(out, 'font-cache')}</cachedir>
    ${standIn('Malgun Gothic', 'Pretendard')}${standIn('맑은 고딕', 'Pretendard')}${standIn('Arial', 'Arimo')}
    </fontconfig>`,
  );
  const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...paths], {
    env: { ...process.env, FONTCONFIG_FILE: fonts, HOME: out },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
  });
}

function standIn(family, other) {
  return `<alias binding="same"><family>${family}</family><prefer><family>${other}</family></prefer></alias>`;
}

/** The paragraphs of each slide, in the order of the presentation, with their fields (slide numbers). */
function slideTexts(bytes) {
  const parts = unzipSync(bytes);
  const parse = path => new DOMParser().parseFromString(strFromU8(parts[path]), 'text/xml');
  const targets = new Map(
    all(parse('ppt/_rels/presentation.xml.rels'), 'Relationship').map(each => [
      each.getAttribute('Id'),
      each.getAttribute('Target').replace(/^\/?(ppt\/)?/, 'ppt/'),
    ]),
  );
  return all(parse('ppt/presentation.xml'), 'p:sldId')
    .map(each => parse(targets.get(each.getAttribute('r:id'))))
    .map(slide =>
      all(slide, 'a:p')
        .map(paragraphText)
        .filter(text => bare(text) !== ''),
    );
}

function paragraphText(paragraph) {
  return all(paragraph, '*')
    .filter(
      ({ nodeName, parentNode }) =>
        nodeName === 'a:br' || (nodeName === 'a:t' && ['a:r', 'a:fld'].includes(parentNode.nodeName)),
    )
    .map(each => (each.nodeName === 'a:br' ? ' ' : each.textContent))
    .join('');
}

function all(node, name) {
  return [...node.getElementsByTagName(name)];
}

/** The text of each page without spaces, in the order in which it was drawn. */
function pageTexts(pdf) {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return text.split('\f').slice(0, -1).map(bare);
}

/** Without spaces and line ends, which a renderer sets as it likes, and without what it hyphenates or joins into one glyph. */
function bare(text) {
  return text.normalize('NFKC').replace(/[\s\u00AD\u200B\u2060]+/g, '');
}
