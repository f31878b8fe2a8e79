// What is said in Korean about the disk, and the program itself (BD7xx, BD8xx).

import type { CatalogueOf } from '../catalogue.ts';
import type { disk as samples } from '../examples/disk.ts';
import { editsText } from '../hand-edit-text.ts';
import { report } from './report.ts';
import { didYouMean } from './words.ts';

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

function listed(names: readonly string[]): string {
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')}, …` : names.join(', ');
}

const MOST_NAMES = 5;

const ANOTHER_PLACE: string = '--out으로 다른 위치를 지정하십시오.';

const unsound = (name: string, reason: string) => ({
  what: `“${name}”은(는) 파일 이름으로 쓸 수 없습니다. ${reason}.`,
  next: '--out으로 다른 이름을 지정하십시오.',
});

const remarks = { edited: '손으로 수정됨', open: '다른 프로그램에서 열려 있음', foreign: 'Briefdeck이 만들지 않음' };

function leftoversOf(leftovers: readonly (typeof samples)['BD874']['leftovers'][number][]): string {
  return leftovers
    .map(({ path, hasPictures, stays }) => {
      const said = [...(hasPictures ? ['그림'] : []), ...(stays === undefined ? [] : [remarks[stays]])];
      return said.length === 0 ? path : `${path} (${said.join(', ')})`;
    })
    .join(', ');
}

const OTHER_REPORT: string = '--out으로 다른 이름을 지정하거나 --force로 덮어쓰십시오.';

export const disk: CatalogueOf<typeof samples> = {
  BD799: ({ reason }) => ({
    what: `Briefdeck 자체의 오류입니다(${reason}). 사용자의 잘못이 아니며, 아무 파일도 쓰지 않았습니다.`,
    next: '같은 명령에 --debug를 붙여 실행한 결과를 data 폴더와 함께 Briefdeck 관리자에게 보내 주십시오.',
  }),
  BD801: ({ folder }) => ({
    what: `“${folder}”와(과) 그 상위 폴더에 브리핑(data/<이름>/briefing.yaml)이 없습니다.`,
    next: '프로젝트 폴더로 이동한 뒤 다시 실행하십시오.',
  }),
  BD803: ({ path, code }) => ({
    what: `“${path}”을(를) 읽을 수 없습니다(${code}).`,
    next: '파일이 있는지, 읽기 권한이 있는지 확인하십시오.',
  }),
  BD804: ({ path }) => ({
    what: `“${path}”은(는) 프로젝트 밖을 가리키는 링크입니다.`,
    next: '링크 대신 파일의 사본을 넣으십시오.',
  }),
  BD805: ({ path }) => ({ what: `“${path}”은(는) 파일도 폴더도 아닙니다.`, next: '프로젝트에서 제거하십시오.' }),
  BD806: ({ path }) => ({
    what: `“${path}”(이)라는 파일이 두 개입니다. 하나는 한글 자모가 분리된 이름입니다.`,
    next: '필요 없는 파일을 삭제하십시오.',
  }),
  BD807: ({ part }) => ({
    what: `설치가 완전하지 않습니다. “${part}”이(가) 없거나 손상되었거나 이 컴퓨터용이 아닙니다.`,
    next: 'Briefdeck 폴더에서 “npm ci”를 실행하십시오.',
  }),
  BD808: ({ path }) => ({
    what: `“${path}”은(는) 자신을 담은 폴더를 다시 가리키는 링크입니다.`,
    next: '링크를 삭제하십시오.',
  }),
  'BD810.empty': ({ name }) => unsound(name, '확장자 앞에 이름이 없습니다'),
  'BD810.forbiddenCharacter': ({ name, character }) => unsound(name, `“${character}”을(를) 쓸 수 없습니다`),
  'BD810.otherEnding': ({ name, endings, other }) =>
    unsound(name, `발표 자료는 ${other}이(가) 아니라 ${endings.join(', ')}(으)로 씁니다`),
  'BD810.reserved': ({ name }) => unsound(name, 'Windows에서 장치 이름으로 예약되어 있습니다'),
  'BD810.tooLong': ({ name }) => unsound(name, '255바이트보다 깁니다'),
  BD811: ({ path }) => ({
    what: `“${path}”은(는) 폴더여서 파일을 쓸 수 없습니다.`,
    next: '폴더 이름을 바꾸거나 --out으로 다른 위치를 지정하십시오.',
  }),
  BD812: ({ path, asked }) => ({
    what: `“${path}”은(는) 폴더가 아니라 파일입니다.`,
    next:
      asked === 'file'
        ? '--out으로 다른 위치를 지정하십시오.'
        : '--out으로 다른 폴더를 지정하거나, .pptx로 끝나는 파일 이름을 지정하십시오.',
  }),
  BD813: ({ path, code }) => ({
    what: `“${path}”에 쓸 권한이 없습니다(${code}). 기존 파일은 그대로입니다.`,
    next: '쓰기 권한을 얻거나 --out으로 다른 폴더를 지정하십시오.',
  }),
  BD814: ({ path, needed }) => ({
    what: `디스크 공간이 부족합니다. “${path}”에 ${megabytes(needed)} MB가 필요합니다. 기존 파일은 그대로입니다.`,
    next: '공간을 확보하거나 --out으로 다른 디스크를 지정하십시오.',
  }),
  BD815: ({ path, sign, elsewhere }) => ({
    what: `“${path}”이(가) 다른 프로그램에서 열려 있습니다(${sign}). 기존 파일은 그대로입니다.`,
    next: `닫은 뒤 다시 실행하거나 다른 위치에 쓰십시오: --out “${elsewhere}”`,
  }),
  BD816: ({ path, code }) => ({
    what: `“${path}”을(를) 쓸 수 없습니다(${code}). 기존 파일은 그대로입니다.`,
    next: '--out으로 다른 폴더를 지정하십시오.',
  }),
  BD817: ({ path }) => ({
    what: `“${path}”에 쓴 내용과 디스크에서 다시 읽은 내용이 다릅니다. 기존 파일은 그대로입니다.`,
    next: '디스크 고장일 수 있습니다. --out으로 다른 디스크에 쓰십시오.',
  }),
  BD818: ({ path }) => ({
    what: `“${path}”은(는) 읽기 전용으로 표시되어 있습니다. 파일은 그대로입니다.`,
    next: '읽기 전용을 해제하거나 --out으로 다른 폴더를 지정하십시오.',
  }),
  BD819: ({ path, other }) => ({
    what: `발표 자료 두 개가 같은 파일이 됩니다. “${path}”와(과) “${other}”은(는) 대소문자만 다릅니다.`,
    next: 'briefing.yaml에서 한쪽 청중의 이름을 바꾸십시오.',
  }),
  BD820: ({ file }) => ({
    what: `“${file}”이(가) 방금 다른 프로그램에서 저장되어 아무것도 쓰지 않았습니다.`,
    next: '명령을 다시 실행하십시오.',
  }),
  BD821: ({ path, code }) => ({
    what: `“${path}”에 파일을 모두 쓰지 못했고(${code}), 기존 파일도 아직 모두 되돌리지 못했습니다. 없어진 파일은 없습니다.`,
    next: '명령을 다시 실행하면 먼저 되돌립니다.',
  }),
  BD822: ({ paths }) => ({
    what: `이전 실행이 파일을 바꾸는 도중에 중단되어 기존 파일로 되돌렸습니다: ${listed(paths)}.`,
  }),
  BD830: ({ path, edits, beside }) => ({
    what: `“${path}”은(는) 만든 뒤에 손으로 수정되어(${editsText(edits, report)}) 그대로 두었습니다. 새 발표 자료는 “${beside}”입니다.`,
    next: '수정한 내용을 원고에 옮기거나 --force로 덮어쓰십시오.',
  }),
  BD831: ({ path, beside }) => ({
    what: `“${path}”은(는) Briefdeck이 만든 파일이 아니므로 그대로 두었습니다. 새 발표 자료는 “${beside}”입니다.`,
    next: '그 파일을 옮기거나 --force로 덮어쓰십시오.',
  }),
  BD832: ({ path, previous }) => ({
    what: `--force에 따라, 다른 곳에서 수정된 “${path}”을(를) 덮어썼습니다. 이전 파일은 “${previous}”에 있습니다.`,
  }),
  BD833: ({ path, sign, beside }) => ({
    what: `“${path}”이(가) 다른 프로그램에서 열려 있어(${sign}) 당분간 그대로 둡니다. 새 발표 자료는 “${beside}”입니다.`,
    next: '닫으면 새 발표 자료가 그 자리에 들어갑니다.',
  }),
  BD834: ({ path, beside }) => ({
    what: `“${path}”이(가) 닫혀 새 발표 자료로 바꾸었습니다. “${beside}”은(는) 지웠습니다.`,
  }),
  BD835: ({ path }) => ({
    what: `“${path}”와(과) 그 옆의 발표 자료가 모두 손으로 수정된 것이어서 덮어쓰지 않았습니다.`,
    next: '필요 없는 파일을 정리하십시오.',
  }),
  BD836: ({ path }) => ({
    what: `“${path}”은(는) Briefdeck이 만든 파일이 아니거나 만든 뒤에 수정되어 그대로 두었습니다. 이 파일이 속한 페이지는 쓰지 않았습니다.`,
    next: '다른 곳으로 옮기거나 이름을 바꾸십시오.',
  }),
  BD837: ({ path, megabytes, most }) => ({
    what: `“${path}” 파일은 ${megabytes}MB입니다. 메일로는 ${most}MB까지만 받는 곳이 많습니다.`,
    next: '파일이 있는 곳의 주소를 보내거나, 큰 그림을 줄여 저장하십시오.',
  }),
  BD840: ({ folder }) => ({
    what: `비교할 발표 자료가 없습니다. 아직 발표 자료를 바꾼 빌드가 없습니다(“${folder}”에 발표 자료 없음).`,
  }),
  BD841: ({ folder, key, name }) => ({
    what: `“${name}”와(과) 비교할 “${key}” 발표 자료가 “${folder}”에 없습니다.`,
    next: '먼저 빌드하거나 비교할 발표 자료를 지정하십시오.',
  }),
  BD842: ({ name }) => ({
    what: `“${name}”에 무엇으로 만들었는지 적혀 있지 않습니다. Briefdeck이 만든 발표 자료가 아니거나, 저장한 프로그램이 그 기록을 지웠습니다.`,
    next: 'PowerPoint에서 저장한 발표 자료를 쓰십시오. LibreOffice는 그 기록을 저장하지 않습니다.',
  }),
  BD843: ({ name, edits }) => ({
    what: `“${name}”은(는) 만든 뒤에 손으로 수정되었습니다(${editsText(edits, report)}).`,
    next: '남길 내용은 원고에 옮기십시오. 다음 발표 자료는 원고로만 만듭니다.',
  }),
  BD844: ({ name }) => ({
    what: `“${name}”에 슬라이드를 그리는 데 필요한 기록이 없어 그림을 만들지 않았습니다. 이전 버전의 Briefdeck으로 만들었거나, 저장한 프로그램이 그 기록을 지운 발표 자료입니다.`,
  }),
  BD850: ({ reason }) => ({
    what: `파일 변경을 더 이상 알아챌 수 없습니다(${reason}).`,
    next: '“npx briefdeck watch”를 다시 시작하십시오. Linux에서 ENOSPC는 fs.inotify.max_user_watches가 작다는 뜻입니다.',
  }),
  BD851: ({ address, reason }) => ({
    what: `${address} 대기열에 연결할 수 없습니다(${reason}).`,
    next: '그곳에서 Redis가 실행 중인지 확인하거나, --queue를 빼고 이 컴퓨터에서 만드십시오. 이미 만든 발표 자료는 남아 있으며 다시 만들지 않습니다.',
  }),
  BD852: ({ store, reason }) => ({
    what: `“${store}” 저장소를 읽거나 쓸 수 없습니다(${reason}).`,
    next: '모든 컴퓨터가 함께 쓰는 폴더를 지정하거나, 저장소의 AWS_ 변수를 설정하고 s3://버킷/경로를 지정하십시오.',
  }),
  'BD853.failed': ({ reason }) => ({
    what: `작업 프로그램이 이 행의 발표 자료를 만들지 못했습니다. 세 번 모두 실패했습니다(${reason}).`,
    next: '--queue 없이 다시 실행하여 원인을 확인하십시오.',
  }),
  'BD853.otherProgram': () => ({
    what: '작업 프로그램의 Briefdeck이나 Node.js 버전이 빌드와 달라 다른 발표 자료가 나올 수 있습니다.',
    next: '작업 프로그램을 업데이트하여 다시 시작하고, 명령을 다시 실행하십시오.',
  }),
  'BD853.otherStore': () => ({
    what: '작업 프로그램과 빌드의 저장소가 달라 만든 것이 돌아오지 않습니다.',
    next: '빌드와 작업 프로그램에 같은 --store를 지정하고 다시 실행하십시오.',
  }),
  'BD853.removed': () => ({
    what: '대기열에서 행이 삭제되었습니다.',
    next: '명령을 다시 실행하십시오. 없는 발표 자료만 만듭니다.',
  }),
  BD860: ({ path, near, names }) => ({
    what: `“${path}” 파일이 없습니다.`,
    next: didYouMean(
      near,
      names.length === 0
        ? 'output/talk.pptx처럼 폴더까지 쓰거나 브리핑 이름을 쓰십시오.'
        : `있는 파일: ${listed(names)}.`,
    ),
  }),
  BD861: ({ path, names }) => ({
    what: `“${path}”은(는) 폴더입니다. 발표 자료도 브리핑도 아닙니다.`,
    next:
      names.length === 0
        ? '그 안에 .pptx 파일이 없습니다. 발표 자료나 data 안의 폴더를 쓰십시오.'
        : `그 안의 발표 자료를 쓰십시오: npx briefdeck check “${names[0]}”${names.length > 1 ? ' …' : ''}`,
  }),
  BD862: ({ pattern }) => ({
    what: `“${pattern}”에 맞는 발표 자료가 없습니다.`,
    next: '폴더를 확인하고 발표 자료의 이름을 쓰십시오.',
  }),
  BD863: ({ path }) => ({ what: `“${path}”은(는) 뺐습니다. PowerPoint가 열려 있는 발표 자료 옆에 두는 파일입니다.` }),
  BD864: ({ path }) => ({
    what: `“${path}”이(가) 다른 프로그램에서 열려 있습니다. 마지막으로 저장한 내용을 점검했습니다.`,
  }),
  BD865: ({ folder }) => ({
    what: `점검할 것이 없습니다. “${folder}”와 그 상위 폴더에 브리핑이 없습니다.`,
    next: '발표 자료를 지정하거나(npx briefdeck check talk.pptx) 프로젝트 폴더로 이동하십시오.',
  }),
  BD866: ({ path }) => ({
    what: `“${path}”은(는) 브리핑의 원본(data, templates)에 속하므로 쓰지 않습니다.`,
    next: ANOTHER_PLACE,
  }),
  BD867: ({ path }) => ({
    what: `“${path}”은(는) 프로젝트 밖을 가리키거나 대상이 없는 링크여서 쓰지 않습니다.`,
    next: '--out으로 실제 위치를 지정하거나 링크를 제거하십시오.',
  }),
  BD868: ({ path }) => ({ what: `“${path}”은(는) 파일이 아니라 파이프나 장치입니다.`, next: '파일을 지정하십시오.' }),
  BD869: ({ path }) => ({
    what: `“${path}”은(는) Briefdeck의 보고서가 아니므로 그대로 두었습니다.`,
    next: OTHER_REPORT,
  }),
  BD870: ({ path }) => ({
    what: `“${path}”은(는) Briefdeck이 쓴 뒤에 수정된 보고서이므로 그대로 두었습니다.`,
    next: OTHER_REPORT,
  }),
  BD871: ({ path }) => ({ what: `“${path}”은(는) 읽을 파일이므로 덮어쓸 수 없습니다.`, next: ANOTHER_PLACE }),
  BD872: ({ leftovers, previous }) => ({
    what: `이제 어느 청중에게도 만들지 않는 파일이 남아 있습니다: ${leftoversOf(leftovers)}.`,
    next: `“npx briefdeck build --clean”을 실행하면 “${previous}”(으)로 옮깁니다. 손으로 수정한 것은 그대로 둡니다.`,
  }),
  BD873: ({ leftovers, previous }) => ({
    what: `이제 어느 청중에게도 만들지 않는 파일을 “${previous}”(으)로 옮겼습니다: ${leftoversOf(leftovers)}.`,
  }),
  BD874: ({ leftovers }) => ({
    what: `어느 청중에게도 만들지 않지만 그대로 둔 파일: ${leftoversOf(leftovers)}.`,
  }),
  BD875: ({ path }) => ({
    what: `“${path}”은(는) Briefdeck이 만든 파일이 아니거나 만든 뒤에 수정되어 그대로 두고, 아무것도 쓰지 않았습니다.`,
    next: '다른 곳으로 옮기거나 --force로 덮어쓰십시오. 덮어쓰면 이전 파일은 “previous”에 남습니다.',
  }),
  BD876: ({ path, previous }) => ({
    what: `--force에 따라 “${path}”을(를) 덮어썼습니다. 이전 파일은 “${previous}”에 있습니다.`,
  }),
  BD890: ({ path, limit }) => ({
    what: `프로젝트가 ${megabytes(limit)} MB보다 큽니다(“${path}”에서 초과).`,
    next: `발표 자료에 필요 없는 파일을 data와 templates 밖으로 옮기거나 한도를 늘리십시오: --max-input ${2 * megabytes(limit)}`,
  }),
  BD891: ({ path, size, most }) => ({
    what: `“${path}”의 크기가 ${megabytes(size)} MB입니다. 최대 ${megabytes(most)} MB까지 읽습니다.`,
    next: 'PowerPoint에서 동영상과 그림을 줄이십시오: 파일 > 정보 > 미디어 압축.',
  }),
};
