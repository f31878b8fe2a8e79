// The decks that are judged, each with the frames that it was written from: the sample's, the gallery's, and those of made-up words.
import { parse } from 'yaml';
import { BRIEFING, buildGenerated } from './generated.mjs';

/**
 * All decks of all briefings of the project in `folder`: `{ origin, name, language, bytes, frames, pictures }`. Those in English and in
 * the theme called `policy` have pictures of their slides, as the program draws them.
 */
export async function projectDecks(core, folder, origin) {
  const project = core.findProject(folder);
  const decks = [];
  for (const briefing of project.briefings) {
    const files = core.readProject(project, [briefing], fail);
    const plan = parse(new TextDecoder().decode(files.get(`data/${briefing}/briefing.yaml`)));
    for (const formats of [['pptx', 'svg'], ['pptx']]) {
      const pictured = ([, { language, theme }]) =>
        (language === 'en' && theme === 'policy') === formats.includes('svg');
      const audiences = Object.entries(plan.audiences)
        .filter(pictured)
        .map(([id]) => id);
      if (audiences.length > 0) decks.push(...(await decksOf({ files, briefing, audiences, formats }, core, fail)));
    }
  }
  return decks.map(deck => ({ origin, ...deck }));
}

/** The decks of made-up words, in two languages and several looks. */
export async function generatedDecks(core) {
  const program = core.readProject(core.findProject(process.cwd()), [], fail);
  const { decks } = await buildGenerated(async files => {
    const faults = [];
    const request = { files: new Map([...program, ...files]), briefing: BRIEFING, audiences: [] };
    const decks = await decksOf(request, core, ({ place }) => faults.push(place));
    return { decks, faults };
  });
  return decks.map(deck => ({ origin: 'generated', ...deck }));
}

async function decksOf(request, { buildDecks }, onFault) {
  const frames = new Map();
  const onFrames = (name, ofDeck) => frames.set(name, ofDeck);
  const { decks, diagnostics } = await buildDecks({ draft: false, onFrames, ...request });
  for (const diagnostic of diagnostics) if (diagnostic.severity === 'error') onFault(diagnostic);
  return decks.map(({ name, language, files }) => {
    const [bytes] = files.get('pptx').values();
    return { name, language, bytes, frames: frames.get(name), pictures: [...(files.get('svg')?.values() ?? [])] };
  });
}

function fail(diagnostic) {
  throw new Error(`${diagnostic.code} ${diagnostic.what.en}`);
}
