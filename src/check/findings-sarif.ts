// Findings as SARIF 2.1.0 (OASIS Standard, 2020), which code hosts and editors show beside the files.
import type { MessageLanguage } from '../diagnostics.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules.ts';

export interface SarifRequest {
  /** The deck that was checked, as a path from the project's folder: `output/a.b.en.pptx`. */
  readonly file: string;
  readonly language: MessageLanguage;
  /** Of the program: `0.1.0`. */
  readonly version: string;
}

/** A log with one run. A finding with a known source points to the line of the article, any other to the deck. */
export function findingsSarif(findings: readonly Finding[], { file, language, version }: SarifRequest): string {
  const used = RULES.filter(({ code }) => findings.some(finding => finding.code === code));
  const rules = used.map(({ code, name, title }) => ({
    id: code,
    name,
    shortDescription: { text: title[language] },
    helpUri: `docs/check.md#${code.toLowerCase()}`,
  }));
  const results = findings.map(finding => ({
    ruleId: finding.code,
    ruleIndex: used.findIndex(({ code }) => code === finding.code),
    level: finding.severity,
    message: { text: `${finding.what[language]} ${finding.next[language]}` },
    locations: [locationOf(finding, file)],
    properties: { certainty: finding.certainty, slide: finding.slide },
    ...(finding.silenced === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: finding.silenced }] }),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'briefdeck', version, semanticVersion: version, rules } },
        language: LANGUAGES[language],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const LANGUAGES: Readonly<Record<MessageLanguage, string>> = { en: 'en-US', ko: 'ko-KR' };

function locationOf({ source, slide, slideName, shape }: Finding, file: string) {
  const path = source?.file ?? file;
  const name = [slide === 0 ? 'deck' : `slide ${slide}`, slideName, shape].filter(part => part).join(' > ');
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
      ...(source ? { region: { startLine: source.line, startColumn: source.column } } : {}),
    },
    logicalLocations: [{ name: shape ?? slideName ?? `slide ${slide}`, fullyQualifiedName: name }],
  };
}
