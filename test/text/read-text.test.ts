import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/text/read-text.ts';
import { collect } from '../briefing/diagnose.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap(part => (typeof part === 'string' ? [...utf8(part)] : part)));

function read(input: Uint8Array) {
  const { report, lines } = collect();
  return { text: decodeText('data/a/figures.csv', input, report), english: lines('en'), korean: lines('ko') };
}

describe('encodings', () => {
  it('reads UTF-8 with and without a byte order mark, without a word', () => {
    expect(read(utf8('id,라벨\n'))).toEqual({ text: 'id,라벨\n', english: [], korean: [] });
    expect(read(bytes([0xef, 0xbb, 0xbf], 'id,라벨\r\n'))).toEqual({ text: 'id,라벨\n', english: [], korean: [] });
    expect(read(new Uint8Array())).toEqual({ text: '', english: [], korean: [] });
  });

  it('reads the CP949 of Korean Excel, rare syllables too, and says so', () => {
    const text = 'id,label.ko\ngap,똠방각하 뷁 쀍 수요\n';
    expect(read(iconv.encode(text, 'cp949'))).toEqual({
      text,
      english: [
        '1:1 notice BD105: this file was read as CP949 (Korean Excel). Save it as “CSV UTF-8” in Excel, or as UTF-8 in your editor.',
      ],
      korean: [
        '1:1 notice BD105: CP949(한국어 Excel)로 읽었습니다. Excel에서는 “CSV UTF-8”로, 편집기에서는 UTF-8로 저장하십시오.',
      ],
    });
  });

  it('reads every Hangul syllable out of CP949', () => {
    const all = Array.from({ length: 11172 }, (_, index) => String.fromCharCode(0xac00 + index)).join('');
    const lines = (all.match(/.{1,40}/g) ?? []).join('\n');
    expect(read(iconv.encode(lines, 'cp949')).text).toBe(lines);
  });

  it('reads UTF-16 of both kinds and says so', () => {
    const text = 'id\t라벨\n';
    const expected = {
      text,
      english: [
        '1:1 notice BD106: this file was read as UTF-16 (“Unicode text”). Save it as “CSV UTF-8” in Excel, or as UTF-8 in your editor.',
      ],
      korean: [
        '1:1 notice BD106: UTF-16(“유니코드 텍스트”)으로 읽었습니다. Excel에서는 “CSV UTF-8”로, 편집기에서는 UTF-8로 저장하십시오.',
      ],
    };
    expect(read(iconv.encode(text, 'utf-16le', { addBOM: true }))).toEqual(expected);
    expect(read(iconv.encode(text, 'utf-16be', { addBOM: true }))).toEqual(expected);
  });

  it('names the first wrong byte of mixed encodings, and what it probably is', () => {
    expect(read(bytes('id,라벨\r\ngap,수요와 ', [0xb0, 0xa1], '\r\n'))).toEqual({
      text: undefined,
      english: [
        '2:9 error BD104: the bytes B0 A1 are not UTF-8, as the rest of the file is; in CP949 they are “가”. Write this character again and save the file as UTF-8.',
      ],
      korean: [
        '2:9 error BD104: 파일의 나머지는 UTF-8인데 바이트 B0 A1는 그렇지 않습니다. CP949로는 “가”입니다. 이 글자를 다시 쓰고 파일을 UTF-8로 저장하십시오.',
      ],
    });
    expect(read(bytes('수요 ', [0xe2, 0x80], ' x')).english).toEqual([
      '1:4 error BD104: the bytes E2 80 are not UTF-8, as the rest of the file is. Write this character again and save the file as UTF-8.',
    ]);
  });

  it('names a stray byte in CP949', () => {
    expect(read(new Uint8Array([...iconv.encode('수요\n가', 'cp949'), 0xff, 0x41])).english).toEqual([
      '2:2 error BD104: the bytes FF are not CP949, as the rest of the file is. Write this character again and save the file as UTF-8.',
    ]);
  });
});

describe('files that are no text', () => {
  it.each<[string, Uint8Array, string]>([
    ['a workbook', bytes('PK', [3, 4], 'xl/workbook.xml'), 'an Excel workbook'],
    ['an old workbook', bytes([0xd0, 0xcf, 0x11, 0xe0], 'W\0o\0r\0k\0b\0o\0o\0k\0'), 'an Excel workbook'],
    ['an old document', bytes([0xd0, 0xcf, 0x11, 0xe0], 'x'), 'an Office document of the old format'],
    ['a document', bytes('PK', [3, 4], 'word/document.xml'), 'a Word document'],
    ['a zip', bytes('PK', [3, 4], 'readme'), 'a compressed file'],
    ['HWPX', bytes('PK', [3, 4], 'Contents/section0.xml'), 'a Hangul (HWP) document'],
    ['PDF', bytes('%PDF-1.7'), 'a PDF document'],
    ['a picture', bytes([0x89], 'PNG'), 'a picture'],
  ])('names %s', (_, input, name) => {
    expect(read(input).english[0]).toContain(`error BD103: this is ${name}, not a text file.`);
  });

  it('says what to do with a workbook, in both languages', () => {
    const { english, korean } = read(bytes('PK', [3, 4], 'xl/workbook.xml'));
    expect(english).toEqual([
      '1:1 error BD103: this is an Excel workbook, not a text file. Open it in Excel and save it as “CSV UTF-8”.',
    ]);
    expect(korean).toEqual([
      '1:1 error BD103: 텍스트 파일이 아니라 Excel 통합 문서입니다. Excel에서 열어 “CSV UTF-8”로 저장하십시오.',
    ]);
  });
});

describe('characters', () => {
  it('puts decomposed Hangul together and says so', () => {
    expect(read(utf8('수요'.normalize('NFD')))).toEqual({
      text: '수요',
      english: [
        '1:1 notice BD107: the letters were split into parts (NFD, as macOS writes file names); they were put back together.',
      ],
      korean: ['1:1 notice BD107: 글자가 자모로 풀려 있어(NFD, macOS 방식) 모아서 읽었습니다.'],
    });
  });

  it('takes every kind of line end', () => {
    expect(read(utf8('a\rb\r\nc\nd')).text).toBe('a\nb\nc\nd');
  });

  it('names control and invisible characters where they stand', () => {
    const { text, english, korean } = read(utf8('a\tb\nc\u0000d\u000b\n한\u202e글\ufeff\ufffd'));
    expect(text).toBeUndefined();
    expect(english).toEqual([
      '2:4 notice BD363: invisible characters were left out, and line breaks of other programs read as spaces: U+000B, U+FEFF.',
      '2:2 error BD108: the character U+0000 (NUL) cannot stand in a slide. Delete it; it is invisible, so delete the space around it too.',
      '3:2 error BD108: the character U+202E (a direction mark) cannot stand in a slide. Delete it; it is invisible, so delete the space around it too.',
      '3:4 error BD108: the character U+FFFD (left where a character was lost) cannot stand in a slide. Write the lost character again.',
    ]);
    expect(korean[0]).toBe(
      '2:4 notice BD363: 보이지 않는 문자는 빼고, 다른 프로그램의 줄 바꿈은 빈칸으로 읽었습니다: U+000B, U+FEFF.',
    );
    expect(korean[1]).toBe(
      '2:2 error BD108: U+0000(NUL) 문자는 슬라이드에 쓸 수 없습니다. 지우십시오. 보이지 않으므로 앞뒤 공백까지 지우고 다시 쓰십시오.',
    );
    expect(korean[3]).toBe(
      '3:4 error BD108: U+FFFD(글자가 깨진 자리) 문자는 슬라이드에 쓸 수 없습니다. 깨진 글자를 다시 쓰십시오.',
    );
  });

  it.each([
    ['zero\u200bwidth\u200b space', 'zerowidth space', 'U+200B (2 times)'],
    ['a vertical\u000btab of Word', 'a vertical tab of Word', 'U+000B'],
    ['쪽\u000c나누기', '쪽 나누기', 'U+000C'],
    ['줄\u2028구분\u2029문자', '줄 구분 문자', 'U+2028, U+2029'],
    ['no\u200cjoin\u2060er', 'nojoiner', 'U+200C, U+2060'],
    ['inno\u00advation', 'innovation', 'U+00AD'],
    ['30.6\u200d%', '30.6%', 'U+200D'],
  ])('leaves out what is harmless: “%s” is “%s”', (written, text, names) => {
    const result = read(utf8(written));
    expect(result.text).toBe(text);
    expect(result.english).toEqual([
      expect.stringMatching(
        /^1:\d+ notice BD363: invisible characters were left out, and line breaks of other programs read as spaces: /,
      ),
    ]);
    expect(result.english[0]).toContain(`: ${names}.`);
  });

  it.each([
    ['2020\u00ad2021', 'U+00AD (a soft hyphen)'],
    ['a\u0085b', 'U+0085'],
    ['a\u2067b', 'U+2067 (a direction mark)'],
    ['a\u061cb', 'U+061C'],
  ])('refuses what may change the sense: “%s”', (written, name) => {
    const result = read(utf8(written));
    expect(result.text).toBeUndefined();
    expect(result.english[0]).toContain(`error BD108: the character ${name} cannot stand in a slide.`);
  });

  it('leaves the joiners of emoji', () => {
    expect(read(utf8('👩‍💻'))).toEqual({ text: '👩‍💻', english: [], korean: [] });
  });

  it('names at most ten of them', () => {
    expect(read(utf8('\u0001'.repeat(30))).english).toHaveLength(10);
  });

  it('leaves emoji and rare hanja alone', () => {
    expect(read(utf8('👍🏽 \u{20BB7}')).text).toBe('👍🏽 \u{20BB7}');
  });
});
