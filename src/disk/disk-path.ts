// From the path of a project's file to where it lies on the disk, whose names may be taken apart into letters (NFD).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `diskPath('/home/kim/briefings', 'data/에너지/article.ko.md')`, with each name spelled as the disk spells it. */
export function diskPath(root: string, path: string): string {
  return path.split('/').reduce((folder, name) => {
    const spelled = readdirSync(folder).find(each => each.normalize('NFC') === name);
    return join(folder, spelled ?? name);
  }, root);
}
