// What is said in Korean about what was typed (BD9xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { command as samples } from '../examples/command.ts';
import { didYouMean, unknownLanguage, withoutArticle } from './words.ts';

const seeHelp = (command: string | undefined): string => {
  const help = command === undefined ? 'npx briefdeck --help' : `npx briefdeck ${command} --help`;
  return `“${help}”로 사용법을 볼 수 있습니다.`;
};

export const command: CatalogueOf<typeof samples> = {
  BD901: ({ briefing, id, near, ids }) => ({
    what: `브리핑 “${briefing}”에 “${id}” 청중이 없습니다.`,
    next: didYouMean(near, `있는 청중: ${ids.join(', ')}.`),
  }),
  'BD902.noArticle': withoutArticle,
  'BD902.unknownLanguage': unknownLanguage,
  BD903: ({ id, near, ids }) => ({
    what: `이번에 만드는 발표 자료에는 “${id}” 슬라이드가 없습니다.`,
    next: didYouMean(near, `있는 슬라이드: ${ids.join(', ')}.`),
  }),
  BD910: () => ({
    what: '명령이 없습니다.',
    next: '발표 자료를 만들려면 npx briefdeck build, 도움말을 보려면 npx briefdeck --help를 실행하십시오.',
  }),
  BD911: ({ name, near, names }) => ({
    what: `“${name}”(이)라는 명령이 없습니다.`,
    next: didYouMean(near, `사용할 수 있는 명령: ${names.join(', ')}. 도움말: npx briefdeck --help`),
  }),
  BD912: ({ name, near, names }) => ({
    what: `“${name}”(이)라는 브리핑이 없습니다.`,
    next: didYouMean(near, `data 폴더에 있는 브리핑: ${names.join(', ')}`),
  }),
  BD913: ({ name, near, command }) => ({
    what: `“${name}”(이)라는 옵션이 없습니다.`,
    next: didYouMean(near, seeHelp(command)),
  }),
  BD914: ({ option, command }) => ({ what: `“${option}”에 값이 필요합니다.`, next: seeHelp(command) }),
  BD915: ({ name }) => ({
    what: `메시지 언어는 en과 ko뿐이며 “${name}”은(는) 없습니다.`,
    next: '--messages en 또는 --messages ko로 쓰십시오.',
  }),
  BD916: ({ option }) => ({ what: `“${option}”에는 0보다 큰 정수가 필요합니다.`, next: `예: ${option} 128` }),
  BD917: ({ file, decks }) => ({
    what: `“--out ${file}”은(는) 파일 하나인데 발표 자료는 ${decks.length}개입니다: ${decks.join(', ')}.`,
    next: '--audience로 청중 하나를 지정하거나 폴더를 지정하십시오.',
  }),
  BD918: ({ words, command }) => ({ what: `인수를 이해할 수 없습니다(${words}).`, next: seeHelp(command) }),
  BD919: ({ version }) => ({
    what: `Node.js 20.9 이상이 필요합니다. 현재 버전은 ${version}입니다.`,
    next: 'https://nodejs.org에서 LTS 버전을 설치하십시오.',
  }),
  BD920: ({ name, near, names }) => ({
    what: `“${name}”(이)라는 형식이 없습니다.`,
    next: didYouMean(near, `사용할 수 있는 형식: ${names.join(', ')}.`),
  }),
  BD921: ({ count }) => ({
    what: `발표 자료는 두 개까지 비교할 수 있습니다(현재 ${count}개).`,
    next: '이전 발표 자료와 새 발표 자료를 쓰십시오: npx briefdeck changes old.pptx new.pptx',
  }),
  BD922: ({ name, near }) => ({
    what: `“${name}”(이)라는 쓰임새가 없습니다.`,
    next: didYouMean(near, '발표용이면 --density talk, 배포용이면 --density handout으로 쓰십시오.'),
  }),
  BD923: () => ({
    what: '“--json”은 JSON 하나를 출력하므로 다른 형식이나 파일과 함께 쓸 수 없습니다.',
    next: '파일로 쓰려면 --out check.json이나 --out check.sarif를 쓰십시오.',
  }),
  BD924: ({ file, endings }) => ({
    what: `“--out ${file}”은(는) 보고서 이름이 아닙니다. 보고서는 글로 된 파일입니다.`,
    next: `다음 중 하나로 끝나는 이름을 쓰십시오: ${endings.map(each => `.${each}`).join(', ')}`,
  }),
  BD925: () => ({
    what: '“--clean”은 모든 발표 자료를 “output”에 만들 때만 쓸 수 있습니다. 그래야 남은 파일을 알 수 있습니다.',
    next: 'npx briefdeck build --clean으로 실행하십시오.',
  }),
  BD926: ({ names }) => ({
    what: `“--each”는 브리핑 하나로 발표 자료를 만드는데 브리핑이 ${names.length}개입니다: ${names.join(', ')}.`,
    next: `하나를 지정하십시오: npx briefdeck build ${names[0] ?? ''} --each regions.csv`,
  }),
  BD927: ({ written }) => ({
    what: `“--shard ${written}”: 몇으로 나눈 몇째인지 알 수 없습니다.`,
    next: '몇째인지와 몇으로 나누는지 쓰십시오: --shard 2/8',
  }),
  'BD930.number': ({ name, number, most }) => ({
    what: `“${number}”: “${name}” 한도로 쓸 수 없습니다.`,
    next: `1부터 ${most}까지의 정수로 쓰십시오: --limit ${name}=${Math.min(most, 100)}`,
  }),
  'BD930.unknown': ({ name, near, names }) => ({
    what: `“${name}”: 없는 한도입니다.`,
    next: didYouMean(near, `쓸 수 있는 한도: ${names.join(', ')}.`),
  }),
  BD928: ({ option }) => ({
    what: `“${option}”은(는) 발표 자료를 여럿 만드는 “--each”와 함께 쓸 수 없습니다.`,
    next: '빼고 실행하십시오. --out에는 폴더를 씁니다.',
  }),
  BD929: ({ option }) => ({
    what: `“${option}” 옵션은 “--each” 표의 행에 쓰는데 “--each”가 없습니다.`,
    next: '표를 지정하십시오. 예: npx briefdeck build --each regions.csv',
  }),
  BD940: ({ option }) => ({
    what: `“${option}” 옵션이 없습니다. 대기열을 쓰려면 --queue(행을 넣을 곳)와 --store(발표 자료를 둘 곳)가 모두 필요합니다.`,
    next: '예: --queue redis://127.0.0.1:6379 --store /mnt/share/decks',
  }),
  BD941: () => ({
    what: '대기열 주소가 redis://나 rediss://로 시작하지 않습니다.',
    next: '예: --queue redis://127.0.0.1:6379',
  }),
  BD945: ({ name, near, shells }) => ({
    what: `“${name}”에서 쓸 수 있는 자동 완성 스크립트가 없습니다.`,
    next: didYouMean(near, `사용할 수 있는 셸: ${shells.join(', ')}`),
  }),
  BD946: ({ shells }) => ({
    what: '셸 이름이 없습니다.',
    next: `“completion” 뒤에 다음 중 하나를 쓰십시오: ${shells.join(', ')}`,
  }),
  BD948: ({ code }) => ({
    what: `“${code}” 코드를 쓰는 메시지는 없습니다.`,
    next: '모든 코드를 보려면 npx briefdeck explain을 실행하십시오.',
  }),
};
