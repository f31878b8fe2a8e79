// What Hangul documents hold, as it is read from both of their formats.
import { describe, expect, test } from 'vitest';
import { hwpxDocument, hwpxLine, hwpxList, hwpxParagraph, hwpxRun, hwpxTable } from './make-hwpx.ts';
import { readFile, wordsOf } from './manuscript-text.ts';
import { hwpOf, wordsByRhwp } from './rhwp.ts';

const read = (inside: string, more: Omit<Parameters<typeof hwpxDocument>[0], 'sections'> = {}) =>
  readFile('report.hwpx', hwpxDocument({ sections: [inside], ...more }));

const text = (words: string): string => hwpxRun(`<hp:t>${words}</hp:t>`);

const control = (inside: string): string => hwpxRun(`<hp:ctrl>${inside}</hp:ctrl>`);

const note = (kind: string, number: number, words: string): string =>
  control(
    `<hp:${kind} number="${number}" suffixChar="41" instId="1">${hwpxList(
      hwpxLine(
        control(`<hp:autoNum num="${number}" numType="${kind === 'footNote' ? 'FOOTNOTE' : 'ENDNOTE'}"/>`) +
          text(words),
      ),
    )}</hp:${kind}>`,
  );

const merged = hwpxTable([
  { inside: hwpxParagraph('구분'), row: 0, column: 0, rows: 2, isHeader: true },
  { inside: hwpxParagraph('도입률'), row: 0, column: 1, columns: 2, isHeader: true },
  { inside: hwpxParagraph('2023'), row: 1, column: 1, isHeader: true },
  { inside: hwpxParagraph('2024'), row: 1, column: 2, isHeader: true },
  { inside: hwpxParagraph('제조업') + hwpxParagraph('(n=500)'), row: 2, column: 0 },
  { inside: hwpxParagraph('21%'), row: 2, column: 1 },
  { inside: hwpxParagraph('30%'), row: 2, column: 2 },
]);

const whole = [
  hwpxParagraph('AI 도입 실태와 과제', 1),
  hwpxParagraph('서론', 2, 1),
  hwpxLine(
    text('기업의 ') +
      hwpxRun('<hp:t>30.6%</hp:t>', 1) +
      text('만 도입했다') +
      note('footNote', 1, '2024년 조사.') +
      text('.'),
  ),
  hwpxParagraph('조사 결과', 2, 1),
  hwpxLine(hwpxRun(`${merged}<hp:t/>`)),
  hwpxParagraph('자료: 통계청'),
  hwpxParagraph('점 하나', 0, 4),
  hwpxParagraph('맺음말', 2, 1),
  hwpxLine(text('끝.') + note('endNote', 1, '미주이다.')),
].join('');

const wholeText = `\
# AI 도입 실태와 과제
## 서론
기업의 *30.6%*만 도입했다^1.
## 조사 결과
구분 | 도입률 | 도입률
구분 | 2023 | 2024
제조업 / (n=500) | 21% | 30%
자료: 통계청
- 점 하나
## 맺음말
끝.^i
[^1]: 2024년 조사.
[^i]: 미주이다.`;

describe('both formats', () => {
  test('headings by style, bold, notes, merged cells, lists', async () => {
    const { text: found, said, manuscript } = await read(whole);
    expect(said('en')).toBe('');
    expect(found).toBe(wholeText);
    const table = manuscript?.blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.headerRows).toBe(2);
  });

  test('the same from a .hwp', async () => {
    const { text: found, said } = await readFile('report.hwp', await hwpOf(hwpxDocument({ sections: [whole] })));
    expect(said('en')).toBe('');
    expect(found).toBe(wholeText);
  });

  test('several sections follow each other', async () => {
    const sections = Array.from({ length: 11 }, (_, index) => hwpxParagraph(`구역 ${index}에서 시작한다.`));
    const bytes = hwpxDocument({ sections });
    const words = sections.map((_, index) => `구역 ${index}에서 시작한다.`).join('\n');
    expect((await readFile('report.hwpx', bytes)).text).toBe(words);
    expect((await readFile('report.hwp', await hwpOf(bytes))).text).toBe(words);
  });
});

describe('within text', () => {
  test('tabs, line ends and spaces of the format', async () => {
    const words =
      '가<hp:tab width="1000" leader="0" type="1"/>나<hp:nbSpace/>다<hp:fwSpace/>라<hp:lineBreak/>마<hp:hyphen/>바';
    expect((await read(hwpxLine(text(words)))).text).toBe('가 나 다 라 마-바');
  });

  test('tracked changes as if accepted, over runs', async () => {
    const { text: found, said } = await read(
      hwpxLine(
        text('도입률은 <hp:deleteBegin Id="1" TcId="1"/>21%') +
          text(
            '<hp:deleteEnd Id="1" TcId="1" paraend="0"/><hp:insertBegin Id="2" TcId="2"/>30%<hp:insertEnd Id="2" TcId="2" paraend="0"/>이다.',
          ),
      ),
    );
    expect(found).toBe('도입률은 30%이다.');
    expect(said('ko')).toBe(
      'report.hwpx, 1번째 문단 알림 BD709: 변경 내용 추적 2건은 모두 적용한 것으로 읽었습니다. 넣은 글은 있고 지운 글은 없습니다.\n',
    );
  });

  test('an address is kept where it stands', async () => {
    const field =
      '<hp:fieldBegin id="1" type="HYPERLINK" name="" editable="0" dirty="0" zorder="-1" fieldid="1"><hp:parameters cnt="1" name=""><hp:stringParam name="Command">https\\://example.org/a;1;0;0;</hp:stringParam></hp:parameters></hp:fieldBegin>';
    const body = hwpxLine(
      text('자세한 것은 ') +
        control(field) +
        text('여기') +
        control('<hp:fieldEnd beginIDRef="1"/>') +
        text('에 있다.'),
    );
    expect((await read(body)).text).toBe('자세한 것은 [여기](https://example.org/a)에 있다.');
  });

  test('captions with the numbers that Hangul counts, above the table or below', async () => {
    const caption = (side: string): string =>
      `<hp:caption side="${side}" fullSz="0" width="8504" gap="850" lastWidth="40000">${hwpxList(hwpxLine(text('표 ') + control('<hp:autoNum num="1" numType="TABLE"/>') + text('. 도입률')))}</hp:caption>`;
    const cells = [0, 1].map(column => ({ inside: hwpxParagraph('가나'[column] ?? ''), row: 0, column }));
    const table = (side: string): string => hwpxLine(hwpxRun(hwpxTable(cells, caption(side))));
    expect((await read(table('TOP'))).text).toBe('표 1. 도입률\n가 | 나');
    expect((await read(table('BOTTOM'))).text).toBe('가 | 나\n표 1. 도입률');
  });

  test('a table of one cell is a frame, and what is in it stays a table', async () => {
    const inner = hwpxTable([0, 1].map(column => ({ inside: hwpxParagraph('가나'[column] ?? ''), row: 0, column })));
    const frame = hwpxTable([{ inside: hwpxParagraph('요약이다.') + hwpxLine(hwpxRun(inner)), row: 0, column: 0 }]);
    const { text: found, said } = await read(hwpxLine(hwpxRun(frame)));
    expect(found).toBe('요약이다.\n가 | 나');
    expect(said('en')).toBe('');
  });

  test('a table within a cell of another: its text is kept, and it is named', async () => {
    const inner = hwpxTable([0, 1].map(column => ({ inside: hwpxParagraph('가나'[column] ?? ''), row: 0, column })));
    const outer = hwpxTable([
      { inside: hwpxLine(hwpxRun(inner)), row: 0, column: 0 },
      { inside: hwpxParagraph('다'), row: 0, column: 1 },
    ]);
    const { text: found, said } = await read(hwpxLine(hwpxRun(outer)));
    expect(found).toBe('가 나 | 다');
    expect(said('ko')).toContain('경고 BD716: 칸 안에 다시 들어 있는 표가 1개 있습니다.');
  });

  test('equations, charts, comments, text boxes and headers are named', async () => {
    const body = [
      hwpxLine(text('수식 ') + hwpxRun('<hp:equation><hp:script>a over b</hp:script></hp:equation>') + text('이다.')),
      hwpxLine(text('차트이다.') + hwpxRun('<hp:switch><hp:case><hp:chart/></hp:case></hp:switch>')),
      hwpxLine(text('메모') + control('<hp:hiddenComment/>') + text('이다.')),
      hwpxLine(
        text('상자.') +
          hwpxRun(
            `<hp:rect><hp:drawText lastWidth="1">${hwpxList(hwpxParagraph('상자 속의 글.'))}</hp:drawText></hp:rect>`,
          ),
      ),
      hwpxLine(
        control(`<hp:header id="1" applyPageType="BOTH">${hwpxList(hwpxParagraph('대외주의'))}</hp:header>`) +
          text('끝.'),
      ),
    ];
    const { text: found, said } = await read(body.join(''));
    expect(found).toBe('수식 이다.\n차트이다.\n메모이다.\n상자.\n상자 속의 글.\n끝.');
    expect([...said('en').matchAll(/BD\d+/gu)].map(([code]) => code)).toEqual([
      'BD711',
      'BD713',
      'BD710',
      'BD712',
      'BD714',
    ]);
  });

  test('a picture with its own words, not those that Hangul puts there', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
    const picture = (words: string): string =>
      hwpxLine(
        hwpxRun(`<hp:pic><hc:img binaryItemIDRef="image1"/><hp:shapeComment>${words}</hp:shapeComment></hp:pic>`),
      );
    const more = {
      items: '<opf:item id="image1" href="BinData/image1.png" media-type="image/png" isEmbeded="1"/>',
      parts: { 'BinData/image1.png': png },
    };
    const body =
      hwpxParagraph('그림이 있다.') + picture('도입률 그래프') + picture('그림입니다.\n원본 그림의 이름: a.png');
    expect((await read(body, more)).text).toBe('그림이 있다.\n![도입률 그래프](png, 9)\n![](png, 9)');
  });
});

describe('what authors of offices draw with tables', () => {
  const bar = (...cells: readonly string[]): string =>
    hwpxLine(hwpxRun(hwpxTable(cells.map((cell, column) => ({ inside: hwpxParagraph(cell), row: 0, column })))));

  test('a bar with a number and words is a heading, a bar around one text is none', async () => {
    const title = hwpxTable([
      { inside: hwpxParagraph(''), row: 0, column: 0, columns: 3 },
      { inside: hwpxParagraph('AI 확산 대응 보고'), row: 1, column: 0, columns: 3 },
      { inside: hwpxParagraph(''), row: 2, column: 0, columns: 3 },
    ]);
    const body = [
      hwpxLine(hwpxRun(title)),
      bar('Ⅰ', '', '추진 배경'),
      hwpxParagraph('□ 기업의 30.6%가 도입'),
      hwpxLine(hwpxRun('<hp:t>ㅇ 대기업은 48%</hp:t>', 1)),
      bar('Ⅱ', '', '결론'),
      hwpxParagraph('본문이다.'),
      bar('구분', '비고'),
    ];
    expect((await read(body.join(''))).text).toBe(
      '# AI 확산 대응 보고\n## {Ⅰ} 추진 배경\n- {□} 기업의 30.6%가 도입\n  - {ㅇ} *대기업은 48%*\n## {Ⅱ} 결론\n본문이다.\n구분 | 비고',
    );
  });

  test('a short paragraph all in bold is a heading below those with numbers', async () => {
    const bold = (words: string): string => hwpxLine(hwpxRun(`<hp:t>${words}</hp:t>`, 1));
    const body = [
      bold('보도자료'),
      hwpxParagraph('Ⅰ. 배경'),
      bold('국내'),
      hwpxParagraph('본문이다.'),
      hwpxParagraph('Ⅱ. 결론'),
      hwpxParagraph('끝이다.'),
    ];
    expect((await read(body.join(''))).text).toBe(
      '# *보도자료*\n## {Ⅰ.} 배경\n### *국내*\n본문이다.\n## {Ⅱ.} 결론\n끝이다.',
    );
  });

  test('a table of contents that is typed is left out, and that is said', async () => {
    const body = [
      '보고서',
      '목 차',
      'Ⅰ. 배경 ······ 1',
      'Ⅱ. 결론 ······ 12',
      'Ⅰ. 배경',
      '본문이다.',
      'Ⅱ. 결론',
      '끝이다.',
    ];
    const { text: found, said } = await read(body.map(words => hwpxParagraph(words)).join(''));
    expect(found).toBe('# 보고서\n## {Ⅰ.} 배경\n본문이다.\n## {Ⅱ.} 결론\n끝이다.');
    expect(said('ko')).toBe('report.hwpx, ‘보고서’ 알림 BD717: 차례를 뺐습니다.\n');
  });

  test('words called contents above a list of other things are kept', async () => {
    const body = ['보고서', '목차', '첫째 것이다.', '둘째 것이다.'];
    expect((await read(body.map(words => hwpxParagraph(words)).join(''))).text).toContain('목차\n첫째 것이다.');
  });
});

test.each(['2016', '2024'])('names of the edition of %s are the same', async edition => {
  const bytes = hwpxDocument({
    sections: [''],
    parts: {
      'Contents/section0.xml': `<s:sec xmlns:s="http://www.${edition === '2016' ? 'hancom.co.kr/hwpml' : 'owpml.org/owpml'}/${edition}/section" xmlns:q="http://www.${edition === '2016' ? 'hancom.co.kr/hwpml' : 'owpml.org/owpml'}/${edition}/paragraph"><q:p paraPrIDRef="0" styleIDRef="0"><q:run charPrIDRef="0"><q:t>본문<q:tab/>이다.</q:t></q:run></q:p></s:sec>`,
    },
  });
  expect((await readFile('report.hwpx', bytes)).text).toBe('본문 이다.');
});

test('the words are those that another reader finds', async () => {
  const inside = [
    hwpxParagraph('AI 도입 실태', 1),
    hwpxParagraph('□ 추진 배경'),
    hwpxParagraph('○ 기업의 30.6%가 도입'),
    hwpxLine(hwpxRun(`${merged}<hp:t/>`)),
    hwpxParagraph('※ 자료: 통계청'),
  ].join('');
  const hwpx = hwpxDocument({ sections: [inside] });
  for (const [name, bytes] of [
    ['report.hwpx', hwpx],
    ['report.hwp', await hwpOf(hwpx)],
  ] as const) {
    const { manuscript } = await readFile(name, bytes);
    expect(manuscript && wordsOf(manuscript)).toBe(await wordsByRhwp(bytes));
  }
});
