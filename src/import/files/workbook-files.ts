// Workbooks that the build is to read itself: their copies in the folder of the briefing, and `tables.yaml`, which names their tables.
import { writeYaml } from '../../text/write-yaml.ts';
import type { ProposedSheet, ReadManuscript } from '../proposal.ts';

/** Names under which a build looks for the table of figures. */
const TAKEN = /^figures\.xlsx$/i;

/** The names of the copies, by manuscript: those of the files; one that is taken is called `tables.xlsx`. */
export function workbookNames(
  sheets: readonly ProposedSheet[],
  manuscripts: readonly ReadManuscript[],
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { manuscript } of sheets) {
    if (names.has(manuscript)) continue;
    const file = manuscripts[manuscript]?.manuscript.file ?? '';
    const own = file.slice(file.lastIndexOf('/') + 1);
    const base = TAKEN.test(own) ? 'tables' : own.replace(/\.[^.]*$/, '');
    const taken = new Set([...names.values()].map(name => name.toLowerCase()));
    let name = `${base}.xlsx`;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base}-${count}.xlsx`;
    names.set(manuscript, name);
  }
  return names;
}

/** `tables.yaml`: an entry for each table. */
export function tablesFile(sheets: readonly ProposedSheet[], workbooks: ReadonlyMap<number, string>): string {
  const entries = writeYaml(
    Object.fromEntries(
      sheets.map(({ id, manuscript, entry }) => [id, { workbook: workbooks.get(manuscript), ...entry }]),
    ),
  );
  return `# yaml-language-server: $schema=../../templates/schema/tables.schema.json\n${entries}`;
}
