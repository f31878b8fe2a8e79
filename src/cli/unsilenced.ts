// What remains of a command's messages about files where the plans of the project silence some: a command that builds nothing reads them for that alone.
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { findProject, readProject } from '../disk/project.ts';

/** Without the messages that a briefing of the projects at or above these folders silences. */
export async function unsilencedAround(
  diagnostics: readonly Diagnostic[],
  folders: readonly string[],
): Promise<readonly Diagnostic[]> {
  if (diagnostics.every(({ severity }) => severity === 'error')) return diagnostics;
  const [{ unsilencedOfDisk }, { readPlan }] = await Promise.all([
    import('../build/silence.ts'),
    import('../briefing/read-plan.ts'),
  ]);
  const projects = new Map(
    folders.flatMap(folder => {
      const project = findProject(folder);
      return 'code' in project ? [] : [[project.root, project] as const];
    }),
  );
  const silences = [...projects.values()].flatMap(project => {
    const files = readProject(project, project.briefings, () => undefined);
    return project.briefings.flatMap(name => readPlan(files, name)?.silences ?? []);
  });
  return unsilencedOfDisk(diagnostics, silences);
}
