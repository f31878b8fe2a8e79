// Findings as SARIF 2.1.0 (OASIS Standard, 2020), which code hosts and editors show beside the files.
import { languages, type MessageLanguage } from '../messages/languages.ts';
import type { CheckedDeck } from './checked-deck.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules.ts';

export interface SarifRequest {
  readonly language: MessageLanguage;
  /** Of the program: `0.1.0`. */
  readonly version: string;
  /** The address of a deck's file, by its path: `output/a.b.en.pptx`, `file:///home/kim/talk.pptx`. */
  readonly uriOf: (path: string) => string;
}

/**
 * A log with one run over all decks. A finding points to the line of the article; where that is not known, to the deck's audience
 * in the plan when the deck was built only to be checked, else to the deck.
 */
export function findingsSarif(decks: readonly CheckedDeck[], { language, version, uriOf }: SarifRequest): string {
  const used = RULES.filter(({ code }) => decks.some(({ findings }) => findings.some(each => each.code === code)));
  const rules = used.map(({ code, name, title }) => ({
    id: code,
    name,
    shortDescription: { text: title[language] },
    help: { text: `${title[language]} ${languages[language].findings.words.help}` },
  }));
  const results = decks.flatMap(deck =>
    deck.findings.map(finding => ({
      ruleId: finding.code,
      ruleIndex: used.findIndex(({ code }) => code === finding.code),
      level: finding.severity,
      message: { text: messageOf(finding, deck, language) },
      locations: [locationOf(finding, deck, uriOf)],
      partialFingerprints: { 'briefdeckPlace/v1': fingerprintOf(finding, deck) },
      properties: { deck: deck.path, certainty: finding.certainty, slide: finding.slide },
      ...(finding.silenced === undefined
        ? {}
        : { suppressions: [{ kind: 'external', status: 'accepted', justification: finding.silenced }] }),
    })),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'briefdeck', version, semanticVersion: version, rules } },
        language: languages[language].findings.words.tag,
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** Viewers show it without the deck: `talk.pptx, slide 2, Remark: …`. */
function messageOf({ slide, shape, what, next }: Finding, { path }: CheckedDeck, language: MessageLanguage): string {
  const where = [path, slide === 0 ? undefined : languages[language].findings.words.onSlides([slide]), shape]
    .filter(part => part)
    .join(', ');
  return `${where}: ${what[language]} ${next[language]}`;
}

/** Viewers ask for a line even where a file has none. */
const BEGINNING = { line: 1, column: 1 };

function locationOf(
  { source, slide, slideName, shape }: Finding,
  { path, plan }: CheckedDeck,
  uriOf: SarifRequest['uriOf'],
) {
  const place = source ?? plan;
  const { line, column } = place === undefined || place.passage ? BEGINNING : place;
  const name = [path, slide === 0 ? undefined : `slide ${slide}`, slideName, shape].filter(part => part).join(' > ');
  return {
    physicalLocation: {
      artifactLocation: { uri: place ? uriText(place.file) : uriOf(path) },
      region: { startLine: line, startColumn: column },
    },
    logicalLocations: [
      { name: shape ?? slideName ?? (slide === 0 ? path : `slide ${slide}`), fullyQualifiedName: name },
    ],
  };
}

/** A path as a relative address: `output/%EC%83%88%20%EB%8D%B1.pptx`. */
export function uriText(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The same for the same fault of the same thing, however many slides and lines were put before it. */
function fingerprintOf({ code, slide, slideName, shape, what }: Finding, { path }: CheckedDeck): string {
  return [path, slideName ?? slide, shape ?? '', code, what.en].join(' | ');
}
