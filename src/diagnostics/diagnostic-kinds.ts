// What a message is about, by its code: in which order messages are read, and in which words those that are not shown are counted.
import type { Diagnostic, Message } from './diagnostics.ts';

/**
 * In the order in which they are read. `contradiction`: text, table and plan say different things, so an audience may see a wrong number;
 * `doubt`: a number or a comparison that may be wrong; `fault`: all else that must be mended; `advice`: nothing is wrong today.
 */
export type Concern = 'contradiction' | 'doubt' | 'fault' | 'advice';

interface Kind {
  readonly concern: Concern;
  /** Several of its messages: `numbers without a link`. */
  readonly many: Message;
}

const kind =
  (concern: Concern) =>
  (en: string, ko: string): Kind => ({ concern, many: { en, ko } });
const contradiction = kind('contradiction');
const doubt = kind('doubt');
const fault = kind('fault');
const advice = kind('advice');

/** Codes whose concern is not `fault`, and those of which an article or a table may have dozens. */
const KINDS: Readonly<Record<string, Kind>> = {
  BD204: contradiction('figures without a value that are shown', '값이 없는데 쓰인 수치'),
  BD250: contradiction('claims that are false', '사실과 다른 조건'),
  BD421: contradiction('numbers other than those of the table', '수치 표와 값이 다른 숫자'),
  BD425: contradiction('numbers with another unit than their figure', '수치와 단위가 다른 숫자'),
  BD445: contradiction('numbers with a scale outside their link', '링크 밖에 단위를 적은 숫자'),
  BD431: contradiction('slides that show other numbers in the other language', '언어마다 수치가 다른 슬라이드'),
  BD432: contradiction('numbers with another sign than their figure', '수치와 부호가 다른 숫자'),
  BD433: contradiction('words of direction that say the reverse', '증감이 반대인 말'),
  BD435: contradiction('signs that their figure does not have', '수치에 없는 부호'),
  BD436: contradiction('words of better or worse that say the reverse', '개선과 악화가 반대인 말'),
  BD437: contradiction('numbers in brackets that are above zero', '괄호에 넣은 양수'),
  BD438: contradiction('figures that both rise and fall', '증감 방향이 엇갈린 수치'),
  BD645: contradiction('charts that write another number', '다른 숫자를 적은 차트'),
  BD450: contradiction('numbers that the table contradicts', '수치 표와 다른 숫자'),
  BD608: contradiction('differences that are not those of their bars', '두 막대의 차이와 다른 값'),

  BD215: doubt('cells that Excel shows as another value', 'Excel에 다른 값으로 표시되는 칸'),
  BD216: doubt('numbers with too many decimals', '소수 자릿수가 지나치게 많은 숫자'),
  BD217: doubt('cells that Excel may have made dates of', 'Excel이 날짜로 바꾸었을 수 있는 칸'),
  BD218: doubt('cells that Excel shows in thousands', 'Excel에 천 단위로 표시되는 칸'),
  BD219: doubt('cells whose number format hides something', '표시 형식이 값을 가리는 칸'),
  BD246: doubt('workbooks that ask to be calculated anew', '다시 계산하도록 저장된 통합 문서'),
  BD248: doubt('signs that can mean 0 or no value', '0일 수도 있고 값이 없을 수도 있는 기호'),
  BD260: doubt('shares that no number of those asked can give', '응답자 수로 나올 수 없는 비율'),
  BD263: doubt('shares that add to more than 100%', '합이 100%를 넘는 비율'),
  BD297: doubt('shares that are most likely others', '다른 값일 가능성이 큰 비율'),
  BD298: doubt('cells that Excel may have filled in', 'Excel이 채웠을 수 있는 칸'),
  BD609: doubt('comparisons of what may not be comparable', '비교 조건이 다를 수 있는 수치의 비교'),

  BD108: fault('characters that no slide can show', '슬라이드에 쓸 수 없는 문자'),
  BD131: fault('keys that do not exist', '없는 키'),
  BD165: fault('slides that are not in the plan', '계획에 없는 슬라이드'),
  BD166: fault('slides that no article has', '원고에 없는 슬라이드'),
  BD169: fault('slides that the article of a language lacks', '해당 언어의 원고에 없는 슬라이드'),
  BD171: fault('texts that are missing in a language', '해당 언어의 문구가 없는 곳'),
  BD201: fault('links to figures that do not exist', '없는 수치를 가리키는 링크'),
  BD202: fault('sources that do not exist', '없는 출처'),
  BD209: fault('rows with too many or too few cells', '칸 수가 다른 행'),
  BD271: fault('cells that hold no number', '숫자가 아닌 칸'),
  BD272: fault('numbers that could be read in two ways', '두 가지로 읽을 수 있는 숫자'),
  BD276: fault('cells whose sign does not go with their unit', '단위와 맞지 않는 기호가 있는 칸'),
  BD280: fault('cells that hold no date', '날짜가 아닌 칸'),
  BD286: fault('names that cannot be ids', 'id로 쓸 수 없는 이름'),
  BD288: fault('figures without a unit', '단위가 없는 수치'),
  BD289: fault('units that do not exist', '없는 단위'),
  BD290: fault('figures without a source', '출처가 없는 수치'),
  BD291: fault('figures without a label', '이름표가 없는 수치'),
  BD322: fault('words that are read as HTML and left out', 'HTML 태그로 읽혀 빠진 부분'),
  BD343: fault('links that cannot be read', '읽을 수 없는 링크'),
  BD361: fault('words in another language than their article', '원고와 다른 언어로 쓴 글'),
  BD420: fault('links to figures that show no number', '숫자가 없는 수치 링크'),
  BD424: fault('links to figures that show several numbers', '숫자가 여러 개인 수치 링크'),
  BD510: fault('characters that no font has', '글꼴에 없는 문자'),
  BD511: fault('texts that are too high for their box', '상자보다 높은 글'),
  BD512: fault('texts with too many lines', '줄 수가 너무 많은 글'),
  BD513: fault('words that are too wide for their line', '줄보다 넓은 낱말'),

  BD252: advice('headlines without a condition', '조건이 없는 제목'),
  BD284: advice('figures without a date', '기준일이 없는 수치'),
  BD430: advice('numbers without a link', '연결하지 않은 숫자'),
  BD516: advice('places of slides that are empty', '비어 있는 슬라이드 자리'),
  BD619: advice('colors that look alike', '구별하기 어려운 색'),
  BD658: advice('pictures with too few pixels', '화소 수가 부족한 그림'),

  BD195: advice('things that are shown nowhere', '표시되지 않는 것'),
  BD105: advice('files read as CP949', 'CP949로 읽은 파일'),
  BD245: advice('columns that were not read', '읽지 않은 열'),
  BD247: advice('cells read as missing', '값이 없는 것으로 읽은 칸'),
  BD363: advice('texts from which invisible characters were left out', '보이지 않는 문자를 뺀 글'),
  BD278: advice('cells read without their sign', '기호 없이 읽은 칸'),
  BD283: advice('cells read as dates', '날짜로 읽은 칸'),
  BD296: advice('figures shown with the decimals of others', '다른 수치의 소수 자릿수에 맞춘 수치'),
  BD520: advice('slides that go on over several', '여러 장으로 이어진 슬라이드'),
};

/** What the codes of a hundred are about, for those that have no words of their own. */
const HUNDREDS: Readonly<Record<string, Message>> = {
  BD1: { en: 'files and the plan', ko: '파일과 계획' },
  BD2: { en: 'figures, sources, formulas and claims', ko: '수치, 출처, 수식, 조건' },
  BD3: { en: 'the article', ko: '원고' },
  BD4: { en: 'templates, and what a slide needs', ko: '템플릿과 슬라이드 내용' },
  BD5: { en: 'room, fonts and themes', ko: '자리, 글꼴, 테마' },
  BD6: { en: 'charts and pictures', ko: '차트와 그림' },
  BD7: { en: 'Briefdeck itself', ko: 'Briefdeck 자체' },
  BD8: { en: 'the disk', ko: '디스크' },
  BD9: { en: 'the command', ko: '명령' },
};

export function concernOf({ code }: Pick<Diagnostic, 'code'>): Concern {
  return KINDS[code]?.concern ?? 'fault';
}

/** What several messages of a code are about: `numbers without a link`. */
export function manyOf({ code }: { readonly code: string }): Message {
  return KINDS[code]?.many ?? HUNDREDS[code.slice(0, 3)] ?? { en: '', ko: '' };
}
