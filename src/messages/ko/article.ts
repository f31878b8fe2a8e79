// What is said in Korean about the article (BD3xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { article as samples } from '../examples/article.ts';
import { named } from '../short-text.ts';
import { didYouMean } from './words.ts';

const slideNamed = (id: string | undefined): string => (id === undefined ? '슬라이드' : `슬라이드 “${id}”`);

const fence = (colons: number): string => ':'.repeat(colons);

const write = (line: string): string => `다음과 같이 쓰십시오: “${line}”.`;

const inItsLanguage: string = '그 언어로 쓰십시오. 다른 언어의 이름, 제목, 인용문은 따옴표 안에 쓰십시오.';

const quoteIt: string = '글이라면 전체를 따옴표로 묶으십시오. 예: key: "글"';

const quoteAs = (fix: string): string => `글이라면 전체를 따옴표로 묶으십시오: ${fix}`;

const list = (names: readonly string[]) => names.join(', ');

const points = (length: number) => String(Math.ceil(length * 10 - 1e-6) / 10);

const places = (all: readonly { readonly file: string; readonly line: number }[]) =>
  all.map(({ file, line }) => `${file}:${line}`).join(', ');

const openingFaults = {
  wideCharacters: '전각 기호(＃, ｛, ｝)가 들어 있습니다',
  curlyQuotes: '둥근따옴표가 들어 있습니다',
  noBraces: 'id가 중괄호 밖에 있습니다',
  unclosedBrace: '중괄호 “{”가 닫히지 않았습니다',
  wordsAfter: '닫는 중괄호 뒤에 다른 글자가 있습니다',
  noHash: 'id 앞에 “#”이 없습니다',
  characters: 'id에는 문자, 숫자, “-”, “_”만 쓸 수 있고 첫 글자는 문자나 숫자여야 합니다',
  noName: '블록의 종류가 적혀 있지 않습니다',
};

/** Things of Markdown that have no place on a slide, and what to do instead. */
const unshowable = {
  image: ['그림을', '지우십시오. 차트는 briefing.yaml에서 지정합니다.'],
  inlineImage: ['줄, 목록, 인용문 속의 그림을', '별도의 문단에 쓰십시오. 차트는 briefing.yaml에서 지정합니다.'],
  html: ['HTML 태그를', '마크다운으로 쓰십시오. 글자 그대로 보이려면 “<” 대신 “\\<”로 쓰십시오.'],
  code: ['코드 블록을', '문단이나 목록으로 쓰십시오.'],
  footnote: ['각주를', '슬라이드 본문에 쓰거나 출처를 sources.yaml에 적으십시오.'],
  struck: ['취소선을', '“~~”를 지우십시오.'],
  rule: ['가로줄을', '그 줄을 지우거나 다른 슬라이드로 나누십시오.'],
  table: ['표를', '문장으로 쓰십시오.'],
} as const;

export const article: CatalogueOf<typeof samples> = {
  BD301: ({ nextSlide, id, colons }) => ({
    what:
      nextSlide === undefined
        ? `${slideNamed(id)}의 블록이 파일 끝까지 닫히지 않았습니다.`
        : `${slideNamed(id)}의 블록이 닫히기 전에 ${nextSlide}행에서 다음 슬라이드가 시작됩니다.`,
    next: `마지막 줄 다음에 “${fence(colons)}” 줄을 넣으십시오. 안에 있는 “:::notes”도 따로 닫아야 합니다.`,
  }),
  BD302: ({ id, colons }) => ({
    what: `${slideNamed(id)} 안의 발표자 노트가 닫히지 않았습니다.`,
    next: `노트의 마지막 줄 다음에 “${fence(colons)}” 줄을 넣으십시오.`,
  }),
  BD303: ({ name, near }) => ({
    what: `“${name}” 블록은 없습니다.`,
    next: didYouMean(near, '쓸 수 있는 블록은 “slide”와 “notes”입니다.'),
  }),
  BD304: ({ found, meant }) => ({
    what: `“${found}”에 전각 쌍점(：)이 있습니다. 마크다운은 이것을 읽지 못합니다.`,
    next: `한/영 키로 영문 입력으로 바꾸고 다음을 입력하십시오: “${meant}”.`,
  }),
  BD305: ({ found, meant }) => ({
    what: `“${found}”에 쌍점이 모자랍니다. 블록은 쌍점 세 개 이상으로 열고 닫습니다.`,
    next: write(meant),
  }),
  BD306: ({ openedIn, opened, closing }) => ({
    what: `${openedIn}행에서 쌍점 ${opened}개로 연 블록을 ${closing}개로 닫았습니다.`,
    next: write(fence(opened)),
  }),
  BD307: () => ({
    what: '이 줄은 블록을 닫지만 열린 블록이 없습니다.',
    next: '줄을 지우거나 위에서 “:::slide{#id}”로 블록을 여십시오.',
  }),
  BD308: ({ mistake, meant }) => ({
    what: `블록을 여는 줄을 읽을 수 없습니다. ${openingFaults[mistake]}.`,
    next: `다음과 같이 쓰십시오: “${meant}”.`,
  }),
  BD309: () => ({
    what: '이 슬라이드에 id가 없습니다.',
    next: '“:::slide{#id}”처럼 id를 적으십시오.',
  }),
  BD310: ({ attribute, near, names, meant }) => ({
    what: `여기에는 “${attribute}”을(를) 쓸 수 없습니다. id 뒤에는 ${names.map(name => `${name}=`).join(', ')}만 쓸 수 있습니다.`,
    next: near === undefined ? write(meant) : `혹시 “${near}=…”인가요?`,
  }),
  BD311: () => ({
    what: '“:::notes”가 슬라이드 밖에 있습니다.',
    next: '슬라이드를 닫는 줄 앞으로 옮기십시오. 본문에는 “<!-- notes: id -->” 표시를 쓰십시오.',
  }),
  BD312: ({ found }) => ({
    what: `“:::notes” 줄에는 “${found}” 같은 다른 글자를 쓸 수 없습니다.`,
    next: '“:::notes”만 한 줄에 쓰십시오.',
  }),
  BD313: ({ found }) => ({
    what: `“${found}” 부분이 줄의 처음에 있지 않아 블록을 열지 못합니다.`,
    next: '목록이나 인용문 밖에서 새 줄의 처음에 쓰십시오.',
  }),
  BD314: ({ id, first }) => ({
    what: `id가 “${id}”인 슬라이드가 두 번 나옵니다. 첫 번째는 ${first.line}행에 있습니다.`,
    next: '둘 중 하나의 id를 바꾸십시오.',
  }),
  BD315: ({ id }) => ({
    what: `${slideNamed(id)}에 내용이 없습니다.`,
    next: '“### …” 제목으로 핵심 주장을 쓰고 그 아래에 내용을 쓰십시오.',
  }),
  BD316: ({ id }) => ({
    what: `${slideNamed(id)}에 핵심 주장(### 제목)이 없습니다.`,
    next: '슬라이드가 말하려는 바를 “### …” 제목으로 맨 앞에 쓰십시오.',
  }),
  BD317: ({ id, first }) => ({
    what: `${slideNamed(id)}에 핵심 주장(### 제목)이 두 개 있습니다. 첫 번째는 ${first.line}행에 있습니다.`,
    next: '“####”로 바꾸어 묶음으로 만들거나 다른 슬라이드로 나누십시오.',
  }),
  BD318: ({ id }) => ({
    what: `${slideNamed(id)}의 핵심 주장(### 제목) 앞에 다른 내용이 있습니다.`,
    next: '“###” 제목 아래로 옮기십시오.',
  }),
  BD319: ({ level }) => ({
    what: `슬라이드 안에는 ${level}단계 제목을 쓸 수 없습니다.`,
    next: '핵심 주장에는 “###”, 묶음에는 “####”를 쓰십시오. 본문의 제목이라면 그 앞에서 “:::”로 슬라이드를 닫으십시오.',
  }),
  BD320: () => ({
    what: '목록, 인용문, 노트 안에는 제목을 쓸 수 없습니다.',
    next: '제목을 줄의 처음에서 시작하거나 **굵은 글씨**로 쓰십시오.',
  }),
  BD321: ({ thing, where }) => {
    const [name, next] = unshowable[thing];
    return { what: `${where === 'slide' ? '슬라이드' : '발표자 노트'}에는 ${name} 넣을 수 없습니다.`, next };
  },
  BD322: ({ tag }) => ({
    what: `“${tag}” 부분은 HTML 태그로 읽혀 빠집니다.`,
    next: '지우십시오. 글자 그대로 보이려면 “<” 대신 “\\<”로 쓰십시오.',
  }),
  BD323: () => ({ what: '이 목록 항목에 내용이 없습니다.', next: '기호 뒤에 내용을 쓰거나 항목을 지우십시오.' }),
  BD324: ({ marker }) => ({
    what: `줄 처음의 “${marker}” 표기는 번호 목록을 여는데, 슬라이드의 번호는 1부터 시작합니다.`,
    next: `목록을 “1.”부터 시작하십시오. 목록이 아니라면 다음과 같이 쓰십시오: “${marker.slice(0, -1)}\\${marker.slice(-1)}”.`,
  }),
  BD325: ({ cells, columns }) => ({
    what: `이 행은 ${cells}칸인데 표의 머리글 행은 ${columns}칸입니다.`,
    next: '빠진 칸을 채우고, 칸 안의 세로줄은 “\\|”로 쓰고, 표 다음에는 빈 줄을 두십시오.',
  }),
  BD331: ({ id, near, also }) => ({
    what: `이 원고에는 id가 “${id}”인 슬라이드가 없습니다.${also.length === 0 ? '' : ` 다음 곳도 같습니다: ${places(also)}.`}`,
    next: didYouMean(near, '이 파일의 “:::slide{#id}” 블록에 있는 id를 쓰거나, “<!-- notes: -->”로 노트를 끝내십시오.'),
  }),
  BD332: ({ name, near }) => ({
    what: `“${name}” 표시는 없습니다.`,
    next: didYouMean(near, '쓸 수 있는 표시는 “<!-- notes: id -->”와 “<!-- table: id -->”입니다.'),
  }),
  BD333: ({ found, meant }) => ({
    what: `“${found}” 부분을 표시로 읽을 수 없습니다.`,
    next: `다음과 같이 쓰십시오: “${meant}”.`,
  }),
  BD334: () => ({
    what: '표시가 슬라이드 안에 있습니다. 표시는 슬라이드 밖의 본문에 씁니다.',
    next: '블록 밖으로 옮기십시오. 슬라이드 안의 노트는 “:::notes”와 “:::” 사이에 씁니다.',
  }),
  BD335: () => ({
    what: '표시가 굵은 글씨, 기울인 글씨, 링크 또는 표의 칸 안에 있습니다.',
    next: '그 앞이나 뒤로 옮기십시오.',
  }),
  BD336: ({ id }) => ({
    what: `표 “${id}”의 표시 다음에 표가 없습니다.`,
    next: '표 바로 윗줄에 표시를 두고 그 사이에 다른 내용을 넣지 마십시오.',
  }),
  BD337: ({ id, first }) => ({
    what: `id가 “${id}”인 표가 두 번 나옵니다. 첫 번째는 ${first.line}행에 있습니다.`,
    next: '둘 중 하나의 id를 바꾸십시오.',
  }),
  BD341: ({ address }) => ({
    what: `“${address}” 링크는 쓸 수 없습니다. 링크에는 http:, https:, mailto: 주소, 슬라이드(#id), 수치(fig:)만 쓸 수 있습니다.`,
    next: '“https://”로 시작하는 전체 주소를 쓰고, 수치라면 “[12.5%](fig:id)”처럼 쓰십시오.',
  }),
  BD342: ({ form }) => ({
    what: `“${form}”의 링크에 수치의 id가 없습니다.`,
    next: '“fig:” 다음에 수치의 id를 쓰십시오. 수치 표에 없는 숫자라면 “plain:”을 쓰십시오.',
  }),
  BD343: ({ found }) => ({
    what: `“${found}” 부분은 링크로 읽히지 않아 글자 그대로 보이게 됩니다.`,
    next: '“[12.5%](fig:id)”처럼 반각 괄호와 쌍점으로, 공백 없이 쓰십시오. 제목에는 곧은따옴표(")를 쓰십시오.',
  }),
  BD344: ({ title, near }) => ({
    what: `링크 제목 “${title}”에 해당하는 표기 방식이 없습니다.`,
    next: didYouMean(near, '수치 링크의 제목에는 숫자가 아닌 표기라는 뜻의 “words”만 쓸 수 있습니다.'),
  }),
  BD345: ({ address }) => ({ what: `“${address}” 링크에 글자가 없습니다.`, next: '“[”와 “]” 사이에 글자를 쓰십시오.' }),
  BD346: ({ address }) => ({
    what: `“${address}”에 id가 있지만 “plain:”은 수치 표에 없는 숫자라는 표시입니다.`,
    next: '수치의 id 앞에는 “fig:”를 쓰고, 그렇지 않으면 “plain:”만 쓰십시오.',
  }),
  BD352: ({ deepest }) => ({
    what: `목록, 인용문, 강조가 ${deepest}단계보다 깊이 겹쳐 있습니다.`,
    next: '단계를 줄여 쓰십시오.',
  }),
  'BD353.line': ({ length, longest }) => ({
    what: `이 줄은 ${length}자입니다. 한 줄은 ${longest}자까지 읽을 수 있습니다.`,
    next: '여러 문단으로 나누십시오.',
  }),
  'BD353.paragraph': ({ longest }) => ({
    what: `이 문단이 ${longest}자를 넘습니다.`,
    next: '빈 줄을 넣어 여러 문단으로 나누십시오.',
  }),
  BD354: ({ fence }) => ({
    what: `“${fence}”로 연 코드 블록이 닫히지 않았습니다.`,
    next: `마지막 줄 다음에 “${fence}” 줄을 넣거나 지우십시오.`,
  }),
  BD355: ({ found }) => ({
    what: `“${found}”로 시작한 주석을 끝까지 읽을 수 없습니다.`,
    next: '앞에는 “<!--”, 뒤에는 “-->”를 붙임표(-)로 쓰십시오.',
  }),
  BD356: () => ({ what: '원고에 제목이 없습니다.', next: '파일 첫머리에 “# 제목” 줄을 쓰십시오.' }),
  BD357: () => ({
    what: '원고가 비어 있습니다.',
    next: '“# 제목” 줄로 시작해 본문과 슬라이드(:::slide{#id} … :::)를 쓰거나 백업에서 되살리십시오.',
  }),
  'BD358.characters': ({ characters, most }) => ({
    what: `원고가 ${characters}자입니다. ${most}자까지 읽을 수 있습니다.`,
    next: '브리핑 여러 개로 나누십시오.',
  }),
  'BD358.lines': ({ lines, most }) => ({
    what: `원고가 ${lines}줄입니다. ${most}줄까지 읽을 수 있습니다.`,
    next: '브리핑 여러 개로 나누십시오.',
  }),
  'BD358.underlines': ({ most }) => ({
    what: `원고에서 “===”나 “---”로 밑줄을 그은 제목이 ${most}개를 넘습니다.`,
    next: '제목은 “#”으로 시작하십시오.',
  }),
  BD359: ({ most }) => ({ what: `표의 행이 ${most}개를 넘습니다.`, next: '슬라이드에 보일 행만 남기십시오.' }),
  'BD361.foreignArticle': ({ slides, language, words }) => ({
    what: `이 원고의 슬라이드 ${slides}개는 원고의 언어(${language})로 쓴 글이 아닙니다. 첫 번째는 “${words}”입니다.`,
    next: '번역하거나, 다른 언어의 원고라면 파일 이름을 고치십시오.',
  }),
  'BD361.foreignSlide': ({ words, slide, others, language }) => ({
    what: `“${slide}” 슬라이드의 “${words}”${others === 0 ? '은(는)' : ` 외 ${others}줄은`} 이 원고의 언어(${language})로 쓴 글이 아닙니다.`,
    next: inItsLanguage,
  }),
  'BD361.foreignText': ({ words, name, language }) => ({
    what: `여기의 “${name}” 항목에서 “${language}” 글인 “${words}”은(는) 그 언어로 쓴 글이 아닙니다.`,
    next: inItsLanguage,
  }),
  'BD361.foreignUnit': ({ form, word, now, unit, language }) => ({
    what: `“${form}”에 쓴 “${word}”: 이 원고의 언어(${language})로 쓴 말이 아닙니다.`,
    next:
      now === undefined
        ? `briefing.yaml의 “units”에서 “${unit}” 단위를 이 언어로도 쓰십시오.`
        : `이렇게 쓰십시오: ${now}`,
  }),
  BD362: ({ deck, character }) => ({
    what: `“${deck}”의 슬라이드 그림에서 ${named(character)} 같은 문자는 이 컴퓨터의 글꼴로 그립니다. 글꼴이 없으면 빈 네모로 보입니다.`,
    next: '그림을 확인하십시오. 발표 자료 파일에는 영향이 없습니다.',
  }),
  BD363: ({ characters }) => ({
    what: `보이지 않는 문자는 빼고, 다른 프로그램의 줄 바꿈은 빈칸으로 읽었습니다: ${characters
      .map(({ name, times }) => (times === 1 ? name : `${name}(${times}번)`))
      .join(', ')}.`,
  }),
  BD364: ({ address }) => ({
    what: `링크의 주소 “${address}”이(가) 온전하지 않습니다.`,
    next: '“https://example.org/page”나 “mailto:name@example.org”처럼 전체 주소를 쓰십시오.',
  }),
  BD365: ({ file, width, height }) => ({
    what: `“${file}” 그림은 ${width} x ${height}픽셀이어서 보이는 것이 없습니다.`,
    next: '그림을 나중에 불러오는 웹 페이지에서 저장한 파일로 보입니다. 실제 그림을 저장하십시오.',
  }),
  BD380: ({ mark, first }) => ({
    what: `“${mark}” 기호는 이 목록 첫머리의 “${first}” 기호보다 위 단계여서 어느 단계인지 알 수 없습니다.`,
    next: '항목마다 앞에 “- ”를 쓰고, 한 단계 내려갈 때마다 공백 두 칸을 더 넣으십시오.',
  }),
  BD381: ({ before, mark }) => ({
    what:
      before === undefined
        ? `“${mark}” 번호로 시작하는 줄인데 앞에 그 전 번호가 없습니다.`
        : `이 목록에서 “${before}” 다음 번호가 “${mark}”입니다.`,
    next: '항목의 번호를 처음부터 차례대로 매기고, 목록이 아니라면 이 줄을 앞줄에 이어 쓰십시오.',
  }),
  BD382: ({ link, name, text }) => ({
    what: `“${link}” 링크에 주소가 없습니다. 주소를 알려 주는 “[${name}]: https://…” 줄이 원고에 없습니다.`,
    next: `그 줄을 쓰거나 “[${text}](https://…)”처럼 주소를 바로 쓰십시오. 링크가 아니라면 “\\[”로 쓰십시오.`,
  }),
  BD383: ({ label, first }) => ({
    what: `“[${label}]:” 주소가 두 번 나옵니다. 첫 번째는 ${first.line}행에 있습니다.`,
    next: '하나만 남기십시오.',
  }),
  BD384: ({ key, near }) => ({
    what: `“#${key}” 링크에 해당하는 슬라이드가 없습니다.`,
    next: didYouMean(near, 'briefing.yaml에 있는 슬라이드의 id를 “#” 다음에 쓰십시오.'),
  }),
  BD385: ({ key }) => ({
    what: `“${key}” 슬라이드가 없는 발표 자료에는 링크 없이 글자만 들어갑니다.`,
    next: 'briefing.yaml에서 그 발표 자료에 슬라이드를 추가하거나 그대로 두십시오.',
  }),
  BD386: ({ rest, fix }) => ({
    what: `쉼표에서 앞의 글이 끝나 “${rest}” 부분은 값이 없는 키로 읽힙니다.`,
    next: fix === undefined ? quoteIt : quoteAs(fix),
  }),
  BD387: ({ rest, fix }) => ({
    what: `여기의 “#”부터는 주석입니다. “${rest}” 부분은 읽지 않습니다.`,
    next: `${fix === undefined ? quoteIt : quoteAs(fix)} 주석이라면 별도의 줄에 “# ”처럼 공백을 두고 쓰십시오.`,
  }),
  BD388: ({ text, straight }) => ({
    what: `둥근따옴표는 YAML의 따옴표가 아니어서 슬라이드에 ${text} 그대로 보입니다.`,
    next: `곧은따옴표로 쓰십시오: ${straight} 슬라이드에 보일 따옴표라면 곧은따옴표로 한 번 더 묶으십시오: '${text}'`,
  }),
  BD389: ({ name, near, names }) => ({
    what: `테마에 “${name}” 색 역할이 없습니다.`,
    next: didYouMean(near, `테마에 있는 색 역할: ${list(names)}.`),
  }),
  BD390: ({ slide, by }) => ({
    what: `“${slide}” 슬라이드의 주와 출처 줄이 상자보다 ${points(by)}pt 높습니다. 이 줄은 슬라이드에 있는 수치에서 만들어집니다.`,
    next: '한 슬라이드의 수치를 줄이거나, figures.csv의 label과 note 또는 sources.yaml의 short를 줄이십시오.',
  }),
  BD391: ({ form, now, id, also }) => ({
    what: `값이 없는 “${id}” 수치가 여기에 “${form}”(으)로 적혀 있으나, 발표 자료에는 “${now}”(으)로 표시됩니다.${also === undefined ? '' : ` 다음 곳도 같습니다: ${also}.`}`,
    next: `“${now}”(으)로 고치거나 “npx briefdeck sync --write”를 실행하십시오.`,
  }),
  BD395: ({ label }) => ({
    what: `“[${label}]”은(는) 각주가 아닙니다. 대괄호와 “[${label}]: …” 줄이 본문처럼 그대로 표시됩니다.`,
    next: `본문이라면 “[^${label}]”와 “[^${label}]: …”로 쓰십시오. 슬라이드라면 출처는 sources.yaml에 쓰고, 설명은 문장에 쓰십시오.`,
  }),
  BD396: ({ text }) => ({
    what: `“${text}”은(는) 직접 적은 출처입니다. 출처는 슬라이드 아래에 자동으로 표시되므로 두 번 나옵니다.`,
    next: '이 행을 지우십시오. 빠진 출처가 있으면 sources.yaml에 추가하고 briefing.yaml에서 그 슬라이드의 “sources”에 적으십시오.',
  }),
  BD397: () => ({
    what: '“*”로 시작하는 줄은 주석이 아니라 목록의 항목으로 표시됩니다.',
    next: '수치에 대한 주석은 수치 표의 note 열에 쓰거나 줄을 “※”로 시작하십시오. 항목이라면 다른 항목과 같은 기호로 시작하십시오.',
  }),
  'BD680.empty': () => ({
    what: '“takeaway:” 뒤에 글이 없습니다.',
    next: '같은 행에 슬라이드의 시사점을 쓰거나 행을 지우십시오.',
  }),
  'BD680.second': ({ first }) => ({
    what: `한 슬라이드에는 시사점(takeaway)을 하나만 둘 수 있습니다. 첫 번째는 ${first.line}행에 있습니다.`,
    next: '둘을 하나로 합치고 사이에 “<br>”을 쓰십시오.',
  }),
  'BD683.columns': ({ columns }) => ({
    what: `추진일정은 과제, 시작, 끝과 필요하면 비고로 된 표입니다. 이 표는 ${columns}열이거나 행이 없습니다.`,
    next: '이렇게 쓰십시오: | 과제 | 시작 | 끝 | 비고 |',
  }),
  'BD683.long': ({ years, most }) => ({
    what: `추진일정의 기간이 ${years}년입니다. ${most}년까지 표시할 수 있습니다.`,
    next: '먼 일정을 빼거나 일정을 둘로 나누십시오.',
  }),
  'BD683.noDate': ({ text }) => ({
    what: `“${text}”: 추진일정에 쓸 수 있는 시기가 아닙니다.`,
    next: '날짜, 월, 분기, 반기, 연도로 쓰십시오. 예: 2025. 3. 17., 2025년 3월, 2025년 2분기, 2025',
  }),
  'BD683.turned': ({ from, to, task }) => ({
    what: `“${task}”의 끝(${to})이 시작(${from})보다 앞섭니다.`,
    next: '둘 중 하나를 고치십시오.',
  }),
  'BD682.address': () => ({
    what: '“qr:” 뒤에 스캔할 수 있는 주소가 없습니다.',
    next: '뒤에 온전한 주소를 하나만 쓰십시오. 예: qr: https://example.org/report',
  }),
  'BD682.joined': () => ({
    what: '“qr:”이 슬라이드의 문단을 시작하지 않아 앞뒤의 글에 이어서 읽힙니다.',
    next: '앞에 빈 행을 두고 목록, 인용, 노트의 밖에 쓰십시오.',
  }),
  'BD682.long': ({ length, most }) => ({
    what: `“qr:” 뒤의 주소가 ${length}자입니다. ${most}자를 넘으면 QR 코드가 너무 촘촘해 멀리서 스캔할 수 없습니다.`,
    next: '더 짧은 주소를 쓰십시오.',
  }),
  'BD682.second': ({ first }) => ({
    what: `한 슬라이드에는 QR 코드를 하나만 둘 수 있습니다. 첫 번째는 ${first.line}행에 있습니다.`,
    next: '하나만 남기거나 나머지는 글 속의 링크로 쓰십시오.',
  }),
  'BD680.joined': () => ({
    what: '“takeaway:”가 슬라이드의 문단을 시작하지 않아 앞뒤의 글에 이어서 읽힙니다.',
    next: '앞에 빈 행을 두고 목록, 인용, 노트의 밖에 쓰십시오.',
  }),
};
