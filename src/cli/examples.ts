// What stands below the options in each help text: examples to copy, and what the shell is told.
import type { Message } from '../diagnostics/diagnostics.ts';

export const MAIN_EXAMPLES: Message = {
  en: `
Examples:
  npx briefdeck build            make all decks
  npx briefdeck watch            make them again whenever a file is saved
  npx briefdeck check            check their slides for faults
  npx briefdeck changes          show what the last build changed
  npx briefdeck build --help     show all options`,
  ko: `
예:
  npx briefdeck build            모든 발표 자료를 만듭니다
  npx briefdeck watch            파일을 저장할 때마다 다시 만듭니다
  npx briefdeck check            슬라이드의 부족한 점을 보여 줍니다
  npx briefdeck changes          최근 빌드에서 바뀐 것을 보여 줍니다
  npx briefdeck build --help     옵션을 모두 보여 줍니다`,
};

export const BUILD_EXAMPLES: Message = {
  en: `
Examples:
  npx briefdeck build
      make all decks of all briefings, into the folder output
  npx briefdeck build energy --audience ministry
      make only the deck for the audience “ministry” of the briefing “energy”
  npx briefdeck build --audience ministry --lang en --out talk.pptx
      make it in English, as the file talk.pptx
  npx briefdeck build --format pptx,png
      make the decks, and a picture of each slide beside them
  npx briefdeck build --draft
      ten minutes before the talk: make the decks even if something does not fit yet
  npx briefdeck build --clean
      make all decks, and move what no audience needs any more to output/previous

A deck that was edited by hand since it was built is never overwritten: the new one is
written beside it, unless you say --force. The deck before is kept in output/previous.

Exit codes:
  0  all decks were written          3  a file could not be read or written
  1  the content has errors          4  a limit was reached
  2  the command was not understood  5  Briefdeck itself failed
In every case but 0, the old decks are unchanged.`,
  ko: `
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

만든 뒤에 손으로 수정한 발표 자료는 덮어쓰지 않고 새 발표 자료를 그 옆에 씁니다. 덮어쓰려면
--force를 붙이십시오. 이전 발표 자료는 output/previous에 남습니다.

종료 코드:
  0  모든 발표 자료를 썼습니다            3  파일을 읽거나 쓸 수 없습니다
  1  내용에 오류가 있습니다          4  한도에 이르렀습니다
  2  명령을 이해하지 못했습니다      5  Briefdeck 자체의 오류입니다
0이 아니면 기존 발표 자료는 그대로입니다.`,
};

export const WATCH_EXAMPLES: Message = {
  en: `
Examples:
  npx briefdeck watch
      make all decks now, and again whenever figures, articles, plans or templates are saved
  npx briefdeck watch energy --audience ministry
      only the one deck that you are working on

While something is wrong, the last good decks stay and the errors are shown. A deck that is
open in PowerPoint stays too: the new one is written beside it, and takes its place when you
close it. Ctrl-C ends.

Open output/preview.html in a browser: it shows the decks of two languages side by side with
their notes, and reloads itself.`,
  ko: `
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
};

export const CHECK_EXAMPLES: Message = {
  en: `
Examples:
  npx briefdeck check
      the decks of all briefings, as a build would make them now; nothing is written
  npx briefdeck check talk.pptx
      a deck as it is, edited or somebody else’s
  npx briefdeck check handout.pptx --density handout
      a deck that is read at a desk: smaller type and more words will do
  npx briefdeck check output/*.pptx --strict
      the decks in output; warnings fail, too
  npx briefdeck check --format sarif --out check.sarif
      for editors and code hosts that show findings beside the files

Every finding has a code; docs/check.md shows a bad and a good example of each. To silence what
is intended, write in briefing.yaml:
  silence:
    - {rule: BC501, slide: members, reason: the title is the name of the council}

--out replaces an earlier report; any other file stays, unless you say --force.

Exit codes:
  0  nothing that fails              3  a file could not be read or written
  1  errors were found (with         4  a limit was reached
     --strict also warnings)         5  Briefdeck itself failed
  2  the command was not understood`,
  ko: `
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
};

export const CHANGES_EXAMPLES: Message = {
  en: `
Examples:
  npx briefdeck changes
      what the last build changed: the decks in output/previous against those in output
  npx briefdeck changes talk-from-mail.pptx
      a deck that came back, against the same deck in output; says what was edited by hand
  npx briefdeck changes march.pptx april.pptx --out changes.html
      two decks, as a page to send around

Slides that look different are drawn before and after, into output/changes (index.html shows
them with what changed); pictures from an earlier run are replaced.

--out replaces an earlier report; any other file stays, unless you say --force.`,
  ko: `
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
};

export const SYNC_EXAMPLES: Message = {
  en: `
Examples:
  npx briefdeck sync
      show which numbers in the articles differ from the table
  npx briefdeck sync energy --write
      correct them in the articles of the briefing “energy”`,
  ko: `
예:
  npx briefdeck sync
      원고의 수치 가운데 수치 표와 다른 것을 보여 줍니다
  npx briefdeck sync energy --write
      브리핑 “energy”의 원고에서 그 수치를 고칩니다`,
};

export const EXPLAIN_EXAMPLES: Message = {
  en: `
Examples:
  npx briefdeck explain BD421
      explain BD421 and what to do
  npx briefdeck explain
      list all codes`,
  ko: `
예:
  npx briefdeck explain BD421
      BD421의 뜻과 할 일을 보여 줍니다
  npx briefdeck explain
      모든 코드를 보여 줍니다`,
};

export const COMPLETION_EXAMPLES: Message = {
  en: `
Examples (both lines go into the file that your shell reads when it starts):
  bash        alias briefdeck="npx briefdeck"
              source <(npx briefdeck completion bash)
  zsh         alias briefdeck="npx briefdeck"
              source <(npx briefdeck completion zsh)
  fish        alias briefdeck="npx briefdeck"
              npx briefdeck completion fish | source
  PowerShell  function briefdeck { npx briefdeck @args }
              npx briefdeck completion powershell | Out-String | Invoke-Expression

Then the Tab key behind --audience shows the audiences of your briefings, and so on.
In bash, the package bash-completion must be installed.`,
  ko: `
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
