// Findings as the text that a person reads: the slide, how bad and how sure, what is wrong, the next step.
import type { Message, MessageLanguage } from '../diagnostics.ts';
import type { Certainty, Finding, FindingSeverity } from './finding.ts';

const SEVERITIES: Readonly<Record<FindingSeverity, Message>> = {
  error: { en: 'error', ko: '오류' },
  warning: { en: 'warning', ko: '경고' },
  note: { en: 'note', ko: '참고' },
};

const CERTAINTIES: Readonly<Record<Certainty, Message>> = {
  certain: { en: '', ko: '' },
  likely: { en: ' (likely)', ko: ' (가능성 큼)' },
  possible: { en: ' (possibly)', ko: ' (확인 필요)' },
};

const WORDS = {
  deck: { en: 'deck', ko: '문서 전체' },
  slide: { en: 'slide', ko: '슬라이드' },
  clean: { en: 'Nothing found.', ko: '지적할 것이 없습니다.' },
} satisfies Readonly<Record<string, Message>>;

/**
 * One line for each finding that is not silenced, then the counts, with a line feed at the end.
 * `slide 11, gap/chart: warning BC401: “gap/chart” has no alternative text. Say in a sentence or two what it shows; …`
 */
export function findingsText(findings: readonly Finding[], language: MessageLanguage): string {
  const open = findings.filter(({ silenced }) => silenced === undefined);
  const lines = open.map(finding => findingText(finding, language));
  return [...lines, countsText(findings, language)].map(line => `${line}\n`).join('');
}

function findingText(finding: Finding, language: MessageLanguage): string {
  const { code, severity, certainty, slide, shape, source, what, next } = finding;
  const where = slide === 0 ? WORDS.deck[language] : `${WORDS.slide[language]} ${slide}`;
  const place = [where, shape].filter(part => part).join(', ');
  const line = source ? ` [${source.file}:${source.line}]` : '';
  const head = `${place}${line}: ${SEVERITIES[severity][language]} ${code}${CERTAINTIES[certainty][language]}:`;
  return visible(`${head} ${what[language]} ${next[language]}`);
}

/** `2 errors, 1 warning, 3 notes; 1 silenced` */
function countsText(findings: readonly Finding[], language: MessageLanguage): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap(severity => {
    const count = findings.filter(each => each.severity === severity && each.silenced === undefined).length;
    return count === 0 ? [] : counted(count, SEVERITIES[severity])[language];
  });
  const silenced = findings.filter(each => each.silenced !== undefined).length;
  const text = counts.length === 0 ? WORDS.clean[language] : counts.join(', ');
  const quiet: Message = { en: `${silenced} silenced`, ko: `무시 ${silenced}건` };
  return silenced === 0 ? text : `${text.replace(/\.$/, '')}; ${quiet[language]}`;
}

function counted(count: number, { en, ko }: Message): Message {
  return { en: `${count} ${en}${count === 1 ? '' : 's'}`, ko: `${ko} ${count}건` };
}

/** Control characters and those that turn the direction of text as a replacement mark: no file can command the terminal. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
