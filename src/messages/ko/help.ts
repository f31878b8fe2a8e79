// The help texts in Korean, and the examples below them.

import type * as English from '../en/help.ts';

export const descriptions: typeof English.descriptions = {
  program: '두 언어로 쓴 원고 한 편과 수치 표로 PowerPoint 발표 자료를 만듭니다.',
  mainUsage: '[옵션] [명령]',
  version: '버전을 표시합니다',
  help: '도움말을 표시합니다',
  new: 'Word, 한글 등의 보고서와 Excel 표로 브리핑을 만듭니다',
  newUsage: '[옵션] <이름> <파일...>',
  reports: '브리핑 이름과 읽을 파일: .docx, .hwpx, .hwp, .md, .html, .txt, .xlsx, .csv',
  langOfText: '글의 언어를 알 수 없을 때 그 언어: en, ko 등 templates/locales에 있는 것',
  build: '브리핑의 발표 자료를 만듭니다',
  buildUsage: '[옵션] [브리핑...]',
  watch: '파일을 저장할 때마다 발표 자료를 다시 만듭니다',
  watchUsage: '[옵션] [브리핑...]',
  check: 'PowerPoint 없이 발표 자료의 부족한 점을 찾습니다. 다른 곳에서 만든 발표 자료도 됩니다',
  checkUsage: '[옵션] [파일.pptx | 브리핑...]',
  changes: '두 발표 자료 사이에 바뀐 수치와 위치를 알려 줍니다',
  changesUsage: '[옵션] [이전.pptx] [새.pptx]',
  plan: '브리핑의 계획을 생략된 것까지 모두 출력합니다',
  planUsage: '[옵션] [브리핑...]',
  template: '원고에 쓸 문단 스타일과 짧은 예시가 든 Word 문서를 씁니다',
  templateUsage: '[옵션] word [파일]',
  templateOf: 'word, 그리고 쓸 문서(기본값: article.en.docx 또는 article.ko.docx)',
  langOfTemplate: '문서의 언어, en 또는 ko(기본값: 파일 이름의 언어, 없으면 메시지의 언어)',
  link: '원고에서 어느 수치인지 확실한데 연결되지 않은 숫자를 찾습니다',
  linkUsage: '[옵션] [브리핑...]',
  sync: '원고의 수치를 수치 표에 맞춥니다',
  syncUsage: '[옵션] [브리핑...]',
  worker: '--queue로 맡긴 발표 자료를 이 컴퓨터에서 만듭니다. 끝낼 때까지 실행됩니다',
  workerUsage: '[옵션]',
  explain: '메시지 코드의 뜻과 예, 해결 방법을 보여 줍니다',
  explainUsage: '[옵션] [코드...]',
  completion: '셸에서 명령, 옵션, 이름을 자동 완성하는 스크립트를 출력합니다',
  completionUsage: '[옵션] bash|zsh|fish|powershell',
  shell: 'bash, zsh, fish, powershell 가운데 하나',
  code: 'BD421처럼 적습니다. 없으면 모든 코드를 보여 줍니다',
  briefing: 'data 안의 폴더 이름. 생략하면 모두',
  deck: '비교할 두 발표 자료. 하나만 쓰면 돌려받은 발표 자료와 output의 발표 자료, 생략하면 최근 빌드의 발표 자료와 그 이전 발표 자료',
  subject:
    '점검할 발표 자료(.pptx는 모두 가능) 또는 브리핑. 브리핑의 발표 자료는 점검하려고 만들 뿐 파일로 쓰지 않습니다. 생략하면 모든 브리핑',
  audience: 'briefing.yaml에 있는 이 청중의 발표 자료만',
  lang: '청중의 언어 대신 이 언어로: en, ko 또는 templates/locales의 다른 언어',
  out: endings =>
    `발표 자료를 쓸 폴더. 발표 자료가 하나이면 확장자가 ${endings.join(', ')}인 파일 이름도 가능(기본값: output)`,
  outFile: '보고서를 이 파일에 씁니다',
  noPictures: '바뀐 슬라이드의 전후 그림을 그리지 않습니다(그림은 output/changes에 씁니다)',
  slides: '발표 자료에서 이 슬라이드만. id를 쉼표로 나열',
  format: (formats, usual) => `만들 것만 쉼표로 나열: ${formats}. 기본값: ${usual}`,
  reportFormat: 'text, html, md, json(기본값: --out 파일의 확장자에 따르고, 없으면 text)',
  checkFormat: 'text, json, sarif(기본값: --out 파일의 확장자에 따르고, 없으면 text)',
  density: '발표 자료의 쓰임새: talk(발표용) 또는 handout(배포용). 기본값: 파일에 적힌 대로, 없으면 talk',
  strictCheck: '경고도 실패로 처리합니다',
  strict: '수치 표에 없거나 수치 표와 다른 숫자를 오류로 처리합니다',
  draft: '내용에 오류가 있어도 초안 표시를 붙여 만듭니다',
  toSend: '보낼 사본: 발표자 노트와, 무엇으로 만들었는지에 대한 기록을 뺍니다',
  force: '손으로 수정한 발표 자료도 덮어씁니다. 이전 발표 자료는 output/previous에 남습니다',
  clean: '이제 어느 청중에게도 만들지 않는 발표 자료와 그림을 output에서 output/previous로 옮깁니다',
  forceFile: '--out 파일이 다른 파일이어도 덮어씁니다. 이전 파일은 그 옆의 previous 폴더에 남습니다',
  writePlan: 'briefing.yaml로 저장합니다. 이미 있는 파일은 그대로 둡니다',
  write: '원고를 고칩니다. 파일의 다른 부분은 그대로입니다',
  syncLink: '그 대신, 수치임이 확실한 숫자를 연결합니다(“briefdeck link”와 같음)',
  all: '메시지가 50건을 넘어도 모두 표시합니다',
  json: '글 대신 JSON 하나로 출력합니다',
  messages: '메시지 언어, en 또는 ko(기본값: 시스템 언어)',
  debug: 'Briefdeck 자체의 오류가 난 위치를 표시합니다',
  each: '표(.csv나 .xlsx)의 행마다 발표 자료를 하나씩 만듭니다. 열 이름: 수치의 id, audience, language, title, file',
  shard: '--each의 행 가운데 일부만 만듭니다. 2/8은 여덟으로 나눈 둘째입니다',
  queue: '--each의 행을 다른 컴퓨터에서 만듭니다. briefdeck worker가 행을 가져갈 Redis의 주소를 씁니다',
  queueOfWorker: '행을 가져올 Redis의 주소. 예: redis://127.0.0.1:6379',
  store: '작업에 필요한 파일과 발표 자료를 둘 곳: 모든 컴퓨터가 함께 쓰는 폴더 또는 s3://버킷/경로',
  concurrency: '동시에 만들 발표 자료의 수(기본값: 프로세서 코어 수)',
  maxInput: 'data와 templates를 합한 최대 크기(MB, 기본값: 64)',
  limit: 'docs/limits.md에 있는 한도 가운데 하나의 값을 바꿉니다. 예: article-table-rows=2000. 여러 번 쓸 수 있습니다',
};

export const headings: typeof English.headings = {
  'Usage:': '사용법:',
  'Arguments:': '인수:',
  'Options:': '옵션:',
  'Commands:': '명령:',
};

export const examples: typeof English.examples = {
  main: `
예:
  npx briefdeck build            모든 발표 자료를 만듭니다
  npx briefdeck watch            파일을 저장할 때마다 다시 만듭니다
  npx briefdeck check            슬라이드의 부족한 점을 보여 줍니다
  npx briefdeck changes          최근 빌드에서 바뀐 것을 보여 줍니다
  npx briefdeck build --help     옵션을 모두 보여 줍니다`,
  new: `
예:
  npx briefdeck new ai-2025 report.docx
      보고서로 data/ai-2025 브리핑을 만듭니다: 수치, 원고, 슬라이드 계획
  npx briefdeck new ai-2025 report.ko.hwpx report.en.docx tables.xlsx
      두 언어의 보고서와 표로 만듭니다

바로 빌드할 수 있습니다. 제안한 내용과 까닭은 data/ai-2025/review.md에 있습니다. 이미 있는
파일은 그대로 두며, 다시 실행하면 없는 파일만 더합니다.`,
  build: `
예:
  npx briefdeck build
      모든 브리핑의 발표 자료를 모두 output 폴더에 만듭니다
  npx briefdeck build energy --audience ministry
      브리핑 “energy”에서 청중 “ministry”의 발표 자료만 만듭니다
  npx briefdeck build --audience ministry --lang en --out talk.pptx
      같은 발표 자료를 영어로, talk.pptx 파일로 만듭니다
  npx briefdeck build --format pptx,png
      발표 자료와 함께 슬라이드마다 그림을 만듭니다
  npx briefdeck build --draft
      발표 10분 전: 넘치는 글이 남아 있어도 초안으로 만듭니다
  npx briefdeck build --clean
      모두 만들고, 이제 만들지 않는 파일을 output/previous로 옮깁니다
  npx briefdeck build energy --each regions.csv
      figures.csv의 값 대신 각 행의 값으로 발표 자료를 하나씩 output/regions 폴더에 만듭니다.
      다시 실행하면 바뀌었거나 없는 것만 만듭니다

만든 뒤에 손으로 수정한 발표 자료는 덮어쓰지 않고 새 발표 자료를 그 옆에 씁니다. 덮어쓰려면
--force를 붙이십시오. 이전 발표 자료는 output/previous에 남습니다.

종료 코드:
  0  모든 발표 자료를 썼습니다            3  파일을 읽거나 쓸 수 없습니다
  1  내용에 오류가 있습니다          4  한도에 이르렀습니다
  2  명령을 이해하지 못했습니다      5  Briefdeck 자체의 오류입니다
0이 아니면 기존 발표 자료는 그대로입니다. --each에서는 발표 자료마다 따로 그러하며, 다른 행의
발표 자료는 만듭니다.`,
  watch: `
예:
  npx briefdeck watch
      모든 발표 자료를 만들고, 수치·원고·계획·템플릿 파일을 저장할 때마다 다시 만듭니다
  npx briefdeck watch energy --audience ministry
      작업 중인 발표 자료 하나만 만듭니다

오류가 있는 동안에는 마지막으로 만든 발표 자료가 그대로 있고 오류를 보여 줍니다. PowerPoint에서
열려 있는 발표 자료도 그대로 두고 새 발표 자료를 그 옆에 쓰며, 닫으면 그 자리에 넣습니다. Ctrl-C로
끝냅니다.

output/preview.html을 브라우저에서 열어 두면 두 언어의 발표 자료를 노트와 함께 나란히 보여 주고
스스로 새로 고칩니다.`,
  check: `
예:
  npx briefdeck check
      모든 브리핑의 발표 자료를 지금 만든다면 어떨지 점검합니다. 파일은 쓰지 않습니다
  npx briefdeck check talk.pptx
      손으로 고친 발표 자료든 남이 만든 발표 자료든 있는 그대로 점검합니다
  npx briefdeck check handout.pptx --density handout
      책상에서 읽는 배포용: 글자가 더 작고 글이 더 많아도 됩니다
  npx briefdeck check output/*.pptx --strict
      output에 있는 발표 자료를 점검합니다. 경고도 실패로 처리합니다
  npx briefdeck check --format sarif --out check.sarif
      파일 옆에 결과를 보여 주는 편집기와 코드 저장소에 씁니다

찾은 것마다 코드가 있습니다. 나쁜 예와 좋은 예는 docs/check.md에 있습니다. 일부러 그렇게 한
것은 briefing.yaml에 적어 두면 무시합니다.
  silence:
    - {rule: BC501, slide: members, reason: 위원회 이름이 곧 제목}

--out은 이전 보고서를 덮어씁니다. 다른 파일은 --force를 붙여야 덮어씁니다.

종료 코드:
  0  실패한 것이 없습니다            3  파일을 읽거나 쓸 수 없습니다
  1  오류를 찾았습니다               4  한도에 이르렀습니다
     (--strict이면 경고도)           5  Briefdeck 자체의 오류입니다
  2  명령을 이해하지 못했습니다`,
  changes: `
예:
  npx briefdeck changes
      최근 빌드에서 바뀐 것: output/previous의 발표 자료와 output의 발표 자료를 비교합니다
  npx briefdeck changes talk-from-mail.pptx
      돌려받은 발표 자료를 output의 같은 발표 자료와 비교하고, 손으로 수정한 곳을 알려 줍니다
  npx briefdeck changes march.pptx april.pptx --out changes.html
      두 발표 자료를 비교해 돌려 볼 수 있는 문서로 만듭니다

모양이 바뀐 슬라이드는 바뀌기 전과 후의 그림을 output/changes에 그립니다(index.html에서 변경
내역과 함께 볼 수 있습니다). 그곳의 이전 그림은 새 그림으로 바뀝니다.

--out은 이전 보고서를 덮어씁니다. 다른 파일은 --force를 붙여야 덮어씁니다.`,
  plan: `
예:
  npx briefdeck plan
      브리핑의 슬라이드, 발표 자료, 청중을 출력합니다. 계획에 적은 것과 원고에서 따라 나오는
      것이 모두 들어 있습니다
  npx briefdeck plan energy --write
      “energy”의 것을 data/energy/briefing.yaml에 저장합니다. 그 파일에서 고쳐 쓸 수 있습니다`,
  template: `
예시:
  npx briefdeck template word data/bus/article.ko.docx
      원고를 시작할 문서를 쓰고, figures.csv가 없으면 함께 씁니다
  npx briefdeck build bus
      그 발표 자료를 만듭니다

이미 있는 파일에는 쓰지 않습니다. 문서에 쓸 수 있는 것은 docs/author.ko.md의
“Word나 한글로 쓰는 원고”에 있습니다.`,
  link: `
예:
  npx briefdeck link
      원고에서 어느 수치인지 확실한데 연결되지 않은 숫자를 보여 줍니다
  npx briefdeck link energy --write
      브리핑 “energy”의 원고에서 그 숫자를 연결합니다`,
  sync: `
예:
  npx briefdeck sync
      원고의 수치 가운데 수치 표와 다른 것을 보여 줍니다
  npx briefdeck sync energy --write
      브리핑 “energy”의 원고에서 그 수치를 고칩니다`,
  worker: `
예:
  npx briefdeck worker --queue redis://10.0.0.5:6379 --store /mnt/share/decks
      Ctrl-C를 누를 때까지 대기열에서 행을 가져와 모든 프로세서 코어로 만듭니다
  npx briefdeck build energy --each regions.csv --queue redis://10.0.0.5:6379 --store /mnt/share/decks
      어느 컴퓨터에서든 행을 대기열에 넣고, 만들어진 발표 자료를 받아 씁니다

빌드와 작업 프로그램은 같은 버전의 Briefdeck과 같은 저장소를 써야 합니다. 작업 프로그램이 중단되어도
잃는 것은 없습니다. 몇 초 뒤 다른 작업 프로그램이 그 행을 맡습니다. 기다리는 빌드가 없을 때는
저장소를 비워도 됩니다.`,
  explain: `
예:
  npx briefdeck explain BD421
      BD421의 뜻과 할 일을 보여 줍니다
  npx briefdeck explain
      모든 코드를 보여 줍니다`,
  completion: `
예(두 줄을 셸이 시작할 때 읽는 파일에 적으십시오):
  bash        alias briefdeck="npx briefdeck"
              source <(npx briefdeck completion bash)
  zsh         alias briefdeck="npx briefdeck"
              source <(npx briefdeck completion zsh)
  fish        alias briefdeck="npx briefdeck"
              npx briefdeck completion fish | source
  PowerShell  function briefdeck { npx briefdeck @args }
              npx briefdeck completion powershell | Out-String | Invoke-Expression

그러면 --audience 뒤에서 Tab 키를 누를 때 브리핑의 청중이 나옵니다.
bash에는 bash-completion 패키지가 설치되어 있어야 합니다.`,
};
