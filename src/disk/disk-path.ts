// Finds the path on disk of a project file; names on disk may be decomposed (NFD).
import { basename, dirname, join } from 'node:path';
import { fileSystem } from './file-system.ts';

/** `diskPath('/home/kim/briefings', 'data/에너지/article.ko.md')`, with each name spelled as the disk spells it. */
export function diskPath(root: string, path: string): string {
  return path.split('/').reduce((folder, name) => {
    const spelled = fileSystem.readdirSync(folder).find(each => each.normalize('NFC') === name);
    return join(folder, spelled ?? name);
  }, root);
}

/** An absolute path with its last name spelled as on disk, so that no second file with the same visible name is created. */
export function spelledPath(path: string): string {
  const folder = dirname(path);
  if (fileSystem.lstatSync(path, { throwIfNoEntry: false }) || !fileSystem.existsSync(folder)) return path;
  const name = basename(path).normalize('NFC');
  const spelled = fileSystem.readdirSync(folder).find(each => each.normalize('NFC') === name);
  return spelled === undefined ? path : join(folder, spelled);
}
