// Files that are no report, or not a whole one: each a message in both languages, and nothing read.
import { describe, expect, test } from 'vitest';
import { zip } from '../../src/container/zip.ts';
import { articleAs, blocksAs } from './article-as.ts';
import { hwpxDocument, hwpxParagraph } from './make-hwpx.ts';
import { wordDocument, wordParagraph } from './make-word.ts';
import { readFile } from './manuscript-text.ts';
import { openHangul } from './rhwp.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zip(new Map(Object.entries(parts).map(([name, text]) => [name, utf8(text)])), () => false);

/** A compound file whose directory names these streams; nothing more of it is there. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of names.entries()) {
    for (const [at, letter] of [...name].entries()) bytes[512 + index * 128 + at * 2] = letter.charCodeAt(0);
  }
  return bytes;
}

/** A .hwp with other properties in its header, from the offset of its signature. */
async function hwpWith(flags: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await blocksAs('hwp', [{ text: '본문이다.' }]));
  const text = new TextDecoder('latin1').decode(bytes);
  const at = text.indexOf('HWP Document File');
  bytes[at + 36] = flags;
  return bytes;
}

interface BadFile {
  readonly about: string;
  readonly path: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly en: string;
  readonly ko: string;
}

const word = wordDocument({ body: wordParagraph('Text.') });

const pdf = {
  en: 'error BD700: this is a PDF, in which paragraphs and tables can no longer be told apart. Ask for the document that it was made from, in Word or Hangul; of a scan there is no text at all.',
  ko: '오류 BD700: PDF 파일입니다. PDF에서는 문단과 표를 구별할 수 없습니다. PDF를 만든 워드나 한글 문서를 받으십시오. 스캔한 PDF에는 글이 없습니다.',
};

const password = {
  en: 'error BD701: the document is protected by a password. Open it with its password, remove the password, and save it again.',
  ko: '오류 BD701: 암호가 걸린 문서입니다. 암호를 넣어 연 다음 암호를 없애고 다시 저장하십시오.',
};

const cut = {
  en: 'error BD703: the document is damaged: its end is missing, as after a download that broke off. Take another copy of it.',
  ko: '오류 BD703: 문서가 손상되었습니다. 내려받다가 끊긴 것처럼 끝부분이 없습니다. 다른 사본을 쓰십시오.',
};

const files: readonly BadFile[] = [
  { about: 'a PDF', path: 'report.pdf', bytes: () => utf8('%PDF-1.7\n…'), ...pdf },
  { about: 'a PDF that is called a Word document', path: 'report.docx', bytes: () => utf8('%PDF-1.4\n…'), ...pdf },
  {
    about: 'a .doc',
    path: 'report.doc',
    bytes: () => compound('WordDocument', '1Table'),
    en: 'error BD700: this is a Word document of the old format (.doc). Open it in Word and save it as “Word Document (.docx)”.',
    ko: '오류 BD700: 예전 형식의 워드 문서(.doc)입니다. 워드에서 열어 “Word 문서(.docx)”로 저장하십시오.',
  },
  {
    about: 'a .ppt',
    path: 'slides.ppt',
    bytes: () => compound('PowerPoint Document'),
    en: 'error BD700: this is a presentation of the old format (.ppt), not a report. Give the report that the slides were made from.',
    ko: '오류 BD700: 보고서가 아니라 예전 형식의 PowerPoint 파일(.ppt)입니다. 슬라이드의 바탕이 된 보고서를 지정하십시오.',
  },
  {
    about: 'a .xls',
    path: 'tables.xls',
    bytes: () => compound('Workbook'),
    en: 'error BD700: this is an Excel workbook of the old format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    ko: '오류 BD700: 예전 형식의 Excel 파일(.xls)입니다. Excel에서 열어 “Excel 통합 문서(.xlsx)”로 저장하십시오.',
  },
  {
    about: 'a .pptx',
    path: 'slides.pptx',
    bytes: () => zipped({ '[Content_Types].xml': '<x/>', 'ppt/presentation.xml': '<x/>' }),
    en: 'error BD700: this is a PowerPoint presentation, not a report. Give the report that the slides were made from.',
    ko: '오류 BD700: 보고서가 아니라 PowerPoint 파일입니다. 슬라이드의 바탕이 된 보고서를 지정하십시오.',
  },
  {
    about: 'an .odt',
    path: 'report.odt',
    bytes: () => zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    en: 'error BD700: this is an OpenDocument file. Open it in its program and save it as “Word (.docx)”, or a table as “Excel (.xlsx)”.',
    ko: '오류 BD700: OpenDocument 파일입니다. 만든 프로그램에서 열어 워드 문서(.docx)로, 표는 Excel 파일(.xlsx)로 저장하십시오.',
  },
  {
    about: 'an .rtf',
    path: 'report.rtf',
    bytes: () => utf8('{\\rtf1\\ansi Text.}'),
    en: 'error BD700: this is a file in Rich Text Format (.rtf). Open it in Word and save it as “Word Document (.docx)”.',
    ko: '오류 BD700: 서식 있는 텍스트 파일(.rtf)입니다. 워드에서 열어 “Word 문서(.docx)”로 저장하십시오.',
  },
  {
    about: 'a HWP 3 document',
    path: 'report.hwp',
    bytes: () => utf8('HWP Document File V3.00 \u001a\u0001\u0002\u0003\u0004\u0005'),
    en: 'error BD700: this is a Hangul document of version 3, from before 2000. Open it in Hangul and save it as .hwpx.',
    ko: '오류 BD700: 2000년 이전의 한글 3 문서입니다. 한글에서 열어 .hwpx로 저장하십시오.',
  },
  {
    about: 'a zip of documents',
    path: 'all.zip',
    bytes: () => zipped({ 'report.docx': 'x' }),
    en: 'error BD700: this is a compressed file. Unpack it and give the documents in it.',
    ko: '오류 BD700: 압축 파일입니다. 압축을 풀고 안에 있는 문서를 지정하십시오.',
  },
  {
    about: 'a picture',
    path: 'scan.png',
    bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    en: 'error BD700: this is a picture. Give a document with text; pictures of text are not read.',
    ko: '오류 BD700: 그림 파일입니다. 글이 있는 문서를 지정하십시오. 그림 속의 글은 읽지 않습니다.',
  },
  {
    about: 'a document that is stored as one XML file',
    path: 'report.hml',
    bytes: () => utf8('<?xml version="1.0"?><HWPML/>'),
    en: 'error BD700: this is not a document that can be read. Word (.docx), Hangul (.hwpx, .hwp), Excel (.xlsx), a web page (.html), Markdown (.md), text (.txt) and CSV (.csv) can be read.',
    ko: '오류 BD700: 읽을 수 있는 문서가 아닙니다. 워드(.docx), 한글(.hwpx, .hwp), Excel(.xlsx), 웹 페이지(.html), Markdown(.md), 텍스트(.txt), CSV(.csv) 파일을 읽을 수 있습니다.',
  },
  {
    about: 'a Word document with a password',
    path: 'report.docx',
    bytes: () => compound('EncryptedPackage'),
    ...password,
  },
  {
    about: 'a .hwpx with a password',
    path: 'report.hwpx',
    bytes: () =>
      hwpxDocument({
        sections: [hwpxParagraph('x')],
        parts: { 'META-INF/manifest.xml': '<odf:manifest xmlns:odf="x"><odf:encryption-data/></odf:manifest>' },
      }),
    ...password,
  },
  {
    about: 'a .hwpx with a password, as Hangul-like programs write it',
    path: 'report.hwpx',
    bytes: async () => (await openHangul(await blocksAs('hwpx', [{ text: '본문' }]))).exportHwpxWithPassword('secret'),
    ...password,
  },
  { about: 'a .hwp with a password', path: 'report.hwp', bytes: () => hwpWith(0b11), ...password },
  {
    about: 'a .hwp that is locked for distribution',
    path: 'report.hwp',
    bytes: () => hwpWith(0b101),
    en: 'error BD702: the document is locked for distribution: its text is encrypted. Ask its author for a copy that is not locked.',
    ko: '오류 BD702: 배포용 문서입니다. 내용이 암호화되어 있습니다. 잠그지 않은 문서를 작성자에게 받으십시오.',
  },
  {
    about: 'a document that an office has encrypted',
    path: 'report.hwp',
    bytes: () => Uint8Array.from([0x9b, 0x20, ...utf8('DRMONE This Document is encrypted')]),
    en: 'error BD702: the document is encrypted by the rights management (DRM) of an organisation. Ask its author for a copy that is not locked.',
    ko: '오류 BD702: 기관의 문서 보안(DRM)으로 암호화된 문서입니다. 잠그지 않은 문서를 작성자에게 받으십시오.',
  },
  { about: 'a download that broke off', path: 'report.docx', bytes: () => word.subarray(0, word.length - 40), ...cut },
  {
    about: 'half of a .hwp',
    path: 'report.hwp',
    bytes: async () => (await articleAs('hwp', 'ko')).subarray(0, 9000),
    ...cut,
  },
  {
    about: 'a .docx without its document',
    path: 'report.docx',
    bytes: () => wordDocument({ body: '', without: ['word/document.xml'] }),
    en: 'error BD703: the document is damaged: it has no “word/document.xml”. Open it in its program, save it again, or take another copy.',
    ko: '오류 BD703: 문서가 손상되었습니다. 안에 “word/document.xml”이(가) 없습니다. 만든 프로그램에서 열어 다시 저장하거나 다른 사본을 쓰십시오.',
  },
  {
    about: 'a .hwpx without sections',
    path: 'report.hwpx',
    bytes: () => hwpxDocument({ sections: [] }),
    en: 'error BD703: the document is damaged: it has no “Contents/section0.xml”. Open it in its program, save it again, or take another copy.',
    ko: '오류 BD703: 문서가 손상되었습니다. 안에 “Contents/section0.xml”이(가) 없습니다. 만든 프로그램에서 열어 다시 저장하거나 다른 사본을 쓰십시오.',
  },
  {
    about: 'XML that ends in the middle',
    path: 'report.docx',
    bytes: () => wordDocument({ body: '', parts: { 'word/document.xml': '<w:document><w:body>' } }),
    en: 'error BD703: the document is damaged: “word/document.xml” in it cannot be read. Open it in its program, save it again, or take another copy.',
    ko: '오류 BD703: 문서가 손상되었습니다. 안에 있는 “word/document.xml”을(를) 읽을 수 없습니다. 만든 프로그램에서 열어 다시 저장하거나 다른 사본을 쓰십시오.',
  },
  {
    about: 'entities in XML, by which a small file grows without end',
    path: 'report.docx',
    bytes: () =>
      wordDocument({
        body: '',
        parts: {
          'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>',
        },
      }),
    en: 'error BD703: the document is damaged: “word/document.xml” in it cannot be read. Open it in its program, save it again, or take another copy.',
    ko: '오류 BD703: 문서가 손상되었습니다. 안에 있는 “word/document.xml”을(를) 읽을 수 없습니다. 만든 프로그램에서 열어 다시 저장하거나 다른 사본을 쓰십시오.',
  },
  {
    about: 'a zip bomb',
    path: 'report.docx',
    bytes: () => wordDocument({ body: '', parts: { 'word/document.xml': new Uint8Array(16 * 1024 * 1024) } }),
    en: 'error BD705: the document would unpack to 16 MB in 5 parts, as no report does. Do not open it if you do not know who made it; else remove its largest pictures and save it again.',
    ko: '오류 BD705: 압축을 풀면 파일 5개, 16MB가 됩니다. 보고서는 이렇게 커지지 않습니다. 누가 만들었는지 모르는 문서라면 열지 마십시오. 아니라면 큰 그림을 빼고 다시 저장하십시오.',
  },
  {
    about: 'a document without text',
    path: 'report.docx',
    bytes: () => wordDocument({ body: '<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>' }),
    en: 'error BD707: the document has no text. Check whether it is the right file.',
    ko: '오류 BD707: 문서에 글이 없습니다. 맞는 파일인지 확인하십시오.',
  },
  {
    about: 'an empty file',
    path: 'report.md',
    bytes: () => new Uint8Array(),
    en: 'error BD707: the document has no text. Check whether it is the right file.',
    ko: '오류 BD707: 문서에 글이 없습니다. 맞는 파일인지 확인하십시오.',
  },
];

test.each(files)('$about', async ({ path, bytes, en, ko }) => {
  const { manuscript, said } = await readFile(path, await bytes());
  expect(manuscript).toBeUndefined();
  expect(said('en')).toBe(`${path}:1:1 ${en}\n`);
  expect(said('ko')).toBe(`${path}:1:1 ${ko}\n`);
});

describe('what is read nevertheless', () => {
  test.each([
    [
      'a .hwp that is a .hwpx',
      'report.hwp',
      'hwpx',
      'a Hangul document of the new format (.hwpx)',
      '새 형식의 한글 문서(.hwpx)',
    ],
    [
      'a .hwpx that is a .hwp',
      'report.hwpx',
      'hwp',
      'a Hangul document of the old format (.hwp)',
      '예전 형식의 한글 문서(.hwp)',
    ],
    ['a .doc that is a .docx', 'report.doc', 'docx', 'a Word document (.docx)', '워드 문서(.docx)'],
  ] as const)('%s', async (_, path, format, en, ko) => {
    const { text, said } = await readFile(path, await blocksAs(format, [{ text: '본문이다.' }]));
    expect(text).toBe('본문이다.');
    const ending = path.slice(path.lastIndexOf('.'));
    expect(said('en')).toBe(
      `${path}:1:1 notice BD706: the file is named “${ending}”, but it is ${en}, and was read as that.\n`,
    );
    expect(said('ko')).toBe(
      `${path}:1:1 알림 BD706: 파일 이름은 “${ending}”로 끝나지만 내용은 ${ko}입니다. 내용대로 읽었습니다.\n`,
    );
  });

  test('a web page that Excel or Word is said to have saved', async () => {
    const { text, said } = await readFile('tables.xls', '<html><body><table><tr><td>a<td>1<tr><td>b<td>2</table>');
    expect(text).toBe('a | 1\nb | 2');
    expect(said('en')).toContain('notice BD706: the file is named “.xls”, but it is a web page (.html)');
  });

  test('a name in the separate letters of a Mac is written as everybody types it', async () => {
    const { manuscript, said } = await readFile('보고서.txt'.normalize('NFD'), '본문이다.');
    expect(manuscript?.file).toBe('보고서.txt'.normalize('NFC'));
    expect(manuscript?.blocks[0]?.place.file).toBe('보고서.txt'.normalize('NFC'));
    expect(said('ko')).toBe(
      '보고서.txt:1:1 알림 BD719: 파일 이름이 Mac에서 쓴 것처럼 자모로 풀려 있습니다(NFD). 이제부터 “보고서.txt”로 씁니다.\n',
    );
  });

  test('links out of a document are not followed, whatever they lead to', async () => {
    const bytes = wordDocument({
      body: `${wordParagraph('Text.')}<w:p><w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r></w:p>`,
      links:
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>',
    });
    const { text, said } = await readFile('report.docx', bytes);
    expect(text).toBe('Text.');
    expect(said('en')).toContain('warning BD715: 1 picture left out');
  });
});
