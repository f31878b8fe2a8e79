// The project on disk: where it is, which briefings it has, and everything that a build reads, as files.

import { createRequire as requireFrom } from 'node:module';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isOfBriefing } from '../briefing/find-file.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Files } from '../files.ts';
import { readFontFile } from '../fonts/font-file.ts';
import { ICON_PACKAGE, ICON_SET } from '../picture/icon.ts';
import { readFault } from './faults.ts';
import { fileSystem } from './file-system.ts';
import { readSettledFile } from './plain-file.ts';
import { programFolder } from './program.ts';

/** A folder with briefings: `{ root: '/home/kim/briefings', briefings: ['industry-5.0'] }`, names in NFC, sorted. */
export interface Project {
  readonly root: string;
  readonly briefings: readonly string[];
}

/** The nearest project at or above `folder`: a folder with `data/<briefing>/article.en.md`, an article in another language or a plan. */
export function findProject(folder: string): Project | Diagnostic {
  for (let root = folder; ; root = dirname(root)) {
    const briefings = briefingsOf(root);
    if (briefings.length > 0) return { root, briefings };
    if (root === dirname(root)) return fault('BD801', undefined, { folder });
  }
}

function briefingsOf(root: string): readonly string[] {
  const data = join(root, 'data');
  return namesIn(data)
    .filter(name => namesIn(join(data, name)).some(isOfBriefing))
    .map(name => name.normalize('NFC'))
    .sort();
}

function namesIn(folder: string): readonly string[] {
  try {
    return fileSystem.readdirSync(folder);
  } catch {
    return [];
  }
}

const FONTS = [
  { path: 'fonts/Arimo-Regular.ttf', from: '@expo-google-fonts/arimo', file: '400Regular/Arimo_400Regular.ttf' },
  { path: 'fonts/Arimo-Bold.ttf', from: '@expo-google-fonts/arimo', file: '700Bold/Arimo_700Bold.ttf' },
  { path: 'fonts/Pretendard-Regular.otf', from: 'pretendard', file: 'dist/public/static/Pretendard-Regular.otf' },
  { path: 'fonts/Pretendard-Bold.otf', from: 'pretendard', file: 'dist/public/static/Pretendard-Bold.otf' },
] as const;

/** The icons that slides may show; a build that shows none does without. */
const ICONS = { path: ICON_SET, from: ICON_PACKAGE, file: 'icons.json' } as const;

/** Maximum size of data and templates together, unless the user allows more. */
export const USUAL_LIMIT = 64 * 1024 * 1024;

/**
 * All that a build of `briefings` may read: `data/<briefing>/**`, `templates/**` (the program’s; those of the project take
 * precedence) and the four fonts as `fonts/Arimo-Regular.ttf`, and the icons. Hidden files are left out; `limit` is in bytes.
 */
export function readProject(
  project: Project,
  briefings: readonly string[],
  report: Report,
  limit = USUAL_LIMIT,
): Files {
  const files = new Map<string, Uint8Array>();
  const budget = { left: limit, limit };
  const program = programFolder();
  const templates = [program, project.root].filter((root, place, roots) => roots.indexOf(root) === place);
  for (const root of templates) {
    const own = readFolder(root, 'templates', budget, report);
    for (const [path, bytes] of own) files.set(path, bytes);
  }
  for (const briefing of briefings) {
    const folder = namesIn(join(project.root, 'data')).find(name => name.normalize('NFC') === briefing) ?? briefing;
    for (const [path, bytes] of readFolder(project.root, `data/${folder}`, budget, report)) files.set(path, bytes);
  }
  for (const [path, bytes] of [...readFonts(report), ...readIconSet()]) files.set(path, bytes);
  return files;
}

/** The program's fonts, as `fonts/Arimo-Regular.ttf` and the like; `read` reads a file. */
export function readFonts(report: Report, read: (path: string) => Uint8Array = readSettledFile): Files {
  const files = new Map<string, Uint8Array>();
  for (const font of FONTS) {
    try {
      const bytes = read(packagedFile(font));
      // Throws if it is not a complete font.
      readFontFile(bytes, font.path);
      files.set(font.path, bytes);
    } catch {
      report(fault('BD807', undefined, { part: font.from }));
    }
  }
  return files;
}

/** The program's icons, as `icons/lucide.json`; none where they are not installed, which is reported when a slide shows one. */
export function readIconSet(): Files {
  try {
    return new Map([[ICONS.path, readSettledFile(packagedFile(ICONS))]]);
  } catch {
    return new Map();
  }
}

/** Where a file of an installed package is; throws when it is not installed. */
function packagedFile({ from, file }: { readonly from: string; readonly file: string }): string {
  return join(dirname(requireFrom(import.meta.url).resolve(`${from}/package.json`)), file);
}

interface Budget {
  left: number;
  readonly limit: number;
}

/** The files below `root/folder`; links are followed within `root`. */
function readFolder(root: string, folder: string, budget: Budget, report: Report): Files {
  const files = new Map<string, Uint8Array>();
  const realRoot = fileSystem.realpathSync(root);
  const visit = (path: string, above: ReadonlySet<string>): void => {
    const key = path.normalize('NFC');
    try {
      const real = fileSystem.realpathSync(join(root, path));
      if (!isWithin(realRoot, real)) {
        report(fault('BD804', undefined, { path: key }));
        return;
      }
      const state = fileSystem.statSync(real);
      if (state.isDirectory()) {
        if (above.has(real)) report(fault('BD808', undefined, { path: key }));
        else for (const name of visibleNames(real)) visit(`${path}/${name}`, new Set([...above, real]));
      } else if (!state.isFile()) {
        report(fault('BD805', undefined, { path: key }));
      } else if (files.has(key)) {
        report(fault('BD806', undefined, { path: key }));
      } else if (take(budget, state.size, key, report)) {
        files.set(key, fileSystem.readFileSync(real));
      }
    } catch (error) {
      report(readFault(error, key));
    }
  };
  if (exists(join(root, folder))) visit(folder, new Set());
  return files;
}

/** Whether an absolute path is this folder or inside it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** Without hidden files, and without lock files of Office and editors (`~$table.csv`). */
function visibleNames(folder: string): readonly string[] {
  return fileSystem
    .readdirSync(folder)
    .filter(name => !name.startsWith('.') && !name.startsWith('~$'))
    .sort();
}

function exists(path: string): boolean {
  return fileSystem.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Counts `size` bytes; reports once where the limit was reached. */
function take(budget: Budget, size: number, path: string, report: Report): boolean {
  if (budget.left < 0) return false;
  budget.left -= size;
  if (budget.left < 0) report(fault('BD890', undefined, { path, limit: budget.limit }));
  return budget.left >= 0;
}
