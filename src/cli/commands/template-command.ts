// `briefdeck template word`: writes a Word document with the styles of an article and a short example, and a table of its figures where there is none.
import { basename, dirname, join, resolve } from 'node:path';
import { fault } from '../../diagnostics/fault.ts';
import { spelledPath } from '../../disk/disk-path.ts';
import { writeFault } from '../../disk/faults.ts';
import { fileSystem } from '../../disk/file-system.ts';
import { makeFolder } from '../../disk/make-folder.ts';
import { findProject } from '../../disk/project.ts';
import { replaceFiles } from '../../disk/replace.ts';
import { refuseLinksOut } from '../../disk/write-refusal.ts';
import { templateDocument } from '../../document/template-document.ts';
import { languages, messageLanguage } from '../../messages/languages.ts';
import type { Environment } from '../environment.ts';
import type { TemplateOptions } from '../options.ts';
import { failure, hasErrors, NO_FILES, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { shownPath } from '../shown-path.ts';

export async function templateCommand(
  { file, language }: TemplateOptions,
  settings: OutputSettings,
  { cwd }: Environment,
): Promise<Outcome> {
  const [, named] = /^article\.([a-z]{2})\.docx$/iu.exec(basename(file ?? '')) ?? [];
  const wanted = language ?? named ?? settings.messages;
  const known = messageLanguage(wanted);
  if (!known) return failure([fault('BD774.language', undefined, { language: wanted })], NOTHING);
  const path = spelledPath(resolve(cwd, file ?? `article.${known}.docx`));
  const folder = dirname(path);
  if (fileSystem.existsSync(path)) {
    return failure([fault('BD773', undefined, { path: shownPath(path, cwd) })], NOTHING);
  }

  // Where there are figures already, the example links to none.
  const hasOwn = ['figures.csv', 'figures.xlsx', 'sources.yaml'].some(name =>
    fileSystem.existsSync(join(folder, name)),
  );
  const words = languages[known].template;
  const made = [
    { path, bytes: templateDocument(words, !hasOwn) },
    ...(hasOwn ? [] : [{ path: join(folder, 'figures.csv'), bytes: new TextEncoder().encode(words.figures) }]),
  ];
  try {
    makeFolder(folder);
  } catch (error) {
    return failure([writeFault(error, folder, 0)], NOTHING);
  }
  const project = findProject(cwd);
  const root = 'code' in project ? folder : project.root;
  const diagnostics = replaceFiles(made, refuseLinksOut({ root, shown: each => shownPath(each, cwd) }));
  if (hasErrors(diagnostics)) return failure(diagnostics, NOTHING);
  const written = made.map(each => shownPath(each.path, cwd));
  return {
    diagnostics,
    files: NO_FILES,
    text: written.map(each => `${each}\n`).join(''),
    json: { written },
  };
}

const NOTHING = { written: [] };
