// LibreOffice as a judge of lines: decks drawn with fonts of known widths, and without the spaces and hanging marks of its own.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFonts } from './fonts.mjs';

/** Two at a time: more gain nothing on machines with two processors. */
const PROCESSES = 2;
const TIME = 600_000;

/**
 * Makes everything that drawing needs in `folder` (fonts, a font configuration that knows no others, a profile) and gives back
 * `drawDecks(decks)`: for each path of a deck the path of its PDF. `malgunAdvance` is the program's table of widths.
 */
export function openLibreOffice(folder, malgunAdvance) {
  mkdirSync(folder, { recursive: true });
  const environment = { ...process.env, FONTCONFIG_FILE: writeFonts(folder, malgunAdvance), HOME: folder };
  const profiles = makeProfiles(folder, environment);
  const drawDecks = async decks => {
    const shares = profiles.map((_, at) => decks.filter((_, index) => index % profiles.length === at));
    await Promise.all(profiles.map((profile, at) => draw(shares[at], profile, environment)));
    const undrawn = decks.filter(deck => !existsSync(pdfOf(deck)));
    if (undrawn.length > 0) throw new Error(`LibreOffice has not drawn ${undrawn.join(', ')}.`);
    return decks.map(pdfOf);
  };
  return { drawDecks };
}

function pdfOf(deck) {
  return deck.replace(/\.pptx$/, '.pdf');
}

/** Profiles that know the macro; LibreOffice fills a new one with macros of its own first. */
function makeProfiles(folder, environment) {
  const first = join(folder, 'profile-1');
  execFileSync('soffice', [installation(first), '--headless', '--terminate_after_init'], {
    env: environment,
    stdio: 'ignore',
    timeout: TIME,
  });
  const library = join(first, 'user/basic/Standard');
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, 'script.xlb'), LIBRARY);
  writeFileSync(join(library, 'Drawing.xba'), module(readFileSync(MACRO, 'utf8')));
  const others = Array.from({ length: PROCESSES - 1 }, (_, index) => join(folder, `profile-${index + 2}`));
  for (const other of others) cpSync(first, other, { recursive: true });
  return [first, ...others];
}

function installation(profile) {
  return `-env:UserInstallation=${pathToFileURL(profile)}`;
}

function draw(decks, profile, env) {
  if (decks.length === 0) return undefined;
  const jobs = join(profile, 'jobs.txt');
  const lines = decks.map(deck => `${pathToFileURL(deck)}|${pathToFileURL(pdfOf(deck))}`);
  writeFileSync(jobs, `${lines.join('\n')}\n`);
  const options = [installation(profile), '--headless', `macro:///Standard.Drawing.DrawAll("${jobs}")`];
  return new Promise((done, failed) => {
    execFile('soffice', options, { env, timeout: TIME }, fault => (fault ? failed(fault) : done()));
  });
}

const MACRO = new URL('like-powerpoint.bas', import.meta.url);

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Drawing"/>
</library:library>`;

function module(basic) {
  const escaped = basic.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Drawing" script:language="StarBasic">${escaped}</script:module>`;
}
