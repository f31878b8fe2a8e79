// LibreOffice as a judge of lines: decks drawn with fonts of known widths, and without the spaces and hanging marks of its own.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { testFont } from './test-font.mjs';

const PACKAGES = 'node_modules';
const WEIGHTS = [
  { bold: false, pretendard: 'Pretendard-Regular.ttf' },
  { bold: true, pretendard: 'Pretendard-Bold.ttf' },
];
/** Two at a time: more gain nothing on machines with two processors. */
const PROCESSES = 2;
const TIME = 300_000;

/**
 * Makes everything that drawing needs in `folder` (fonts, a font configuration that knows no others, a profile) and gives back
 * `drawDecks(decks)`: for each path of a deck the path of its PDF. `malgunAdvance` is the program's table of widths.
 */
export function openLibreOffice(folder, malgunAdvance) {
  mkdirSync(folder, { recursive: true });
  const environment = { ...process.env, FONTCONFIG_FILE: writeFonts(folder, malgunAdvance), HOME: folder };
  const profiles = makeProfiles(folder, environment);
  const drawDecks = async decks => {
    const shares = profiles.map((_, at) => decks.filter((_, index) => index % profiles.length === at));
    await Promise.all(profiles.map((profile, at) => draw(shares[at], profile, environment)));
    const undrawn = decks.filter(deck => !existsSync(pdfOf(deck)));
    if (undrawn.length > 0) throw new Error(`LibreOffice has not drawn ${undrawn.join(', ')}.`);
    return decks.map(pdfOf);
  };
  return { drawDecks };
}

function pdfOf(deck) {
  return deck.replace(/\.pptx$/, '.pdf');
}

/** The path of a font configuration with Malgun Gothic's stand-in and one for Arial, and nothing else. */
function writeFonts(folder, malgunAdvance) {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const { bold, pretendard } of WEIGHTS) {
    const bytes = readFileSync(join(PACKAGES, 'pretendard/dist/public/static/alternative', pretendard));
    const advanceOf = (codePoint, own) => malgunAdvance(codePoint, bold, own);
    writeFileSync(join(fonts, pretendard.replace('Pretendard', 'Test')), testFont(bytes, bold, advanceOf));
  }
  const latin = latinFont();
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    ${[fonts, ...latin.folders].map(path => `<dir>${path}</dir>`).join('')}
    <cachedir>${join(folder, 'font-cache')}</cachedir>
    <alias binding="same"><family>Arial</family><prefer><family>${latin.family}</family></prefer></alias>
    </fontconfig>`,
  );
  return configuration;
}

/** Liberation Sans where the system has it, made by others than the font that the program measures with; else that one. */
function latinFont() {
  const found = execFileSync('fc-list', [':family=Liberation Sans:style=Regular', 'file'], { encoding: 'utf8' });
  const file = found.split('\n')[0].replace(/: *$/, '');
  if (file !== '') return { family: 'Liberation Sans', folders: [dirname(file)] };
  const weights = ['400Regular', '700Bold'];
  return {
    family: 'Arimo',
    folders: weights.map(weight => resolve(PACKAGES, '@expo-google-fonts/arimo', weight)),
  };
}

/** Profiles that know the macro below; LibreOffice fills a new one with macros of its own first. */
function makeProfiles(folder, environment) {
  const first = join(folder, 'profile-1');
  execFileSync('soffice', [installation(first), '--headless', '--terminate_after_init'], {
    env: environment,
    stdio: 'ignore',
    timeout: TIME,
  });
  const library = join(first, 'user/basic/Standard');
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, 'script.xlb'), LIBRARY);
  writeFileSync(join(library, 'Drawing.xba'), module(MACRO));
  const others = Array.from({ length: PROCESSES - 1 }, (_, index) => join(folder, `profile-${index + 2}`));
  for (const other of others) cpSync(first, other, { recursive: true });
  return [first, ...others];
}

function installation(profile) {
  return `-env:UserInstallation=${pathToFileURL(profile)}`;
}

function draw(decks, profile, env) {
  if (decks.length === 0) return undefined;
  const jobs = join(profile, 'jobs.txt');
  const lines = decks.map(deck => `${pathToFileURL(deck)}|${pathToFileURL(pdfOf(deck))}`);
  writeFileSync(jobs, `${lines.join('\n')}\n`);
  const options = [installation(profile), '--headless', `macro:///Standard.Drawing.DrawAll("${jobs}")`];
  return new Promise((done, failed) => {
    execFile('soffice', options, { env, timeout: TIME }, fault => (fault ? failed(fault) : done()));
  });
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Drawing"/>
</library:library>`;

function module(basic) {
  const escaped = basic.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Drawing" script:language="StarBasic">${escaped}</script:module>`;
}

/**
 * Draws each deck of a list after taking out of its texts what LibreOffice does and PowerPoint does not, and what no file of PowerPoint's
 * can turn off: a space of a quarter em between Hangul and Latin, punctuation that hangs over the right edge, and in tables lines that are
 * as high as the font says, not 1.2 times the size. (A cell has paragraphs only once it was asked for its text.)
 */
const MACRO = `
Sub DrawAll(jobs As String)
  Dim source As Integer, job As String, paths
  source = FreeFile
  Open jobs For Input As #source
  While Not Eof(source)
    Line Input #source, job
    If Len(job) > 0 Then
      paths = Split(job, "|")
      DrawDeck(paths(0), paths(1))
    End If
  Wend
  Close #source
End Sub

Sub DrawDeck(deck As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim document As Object, page As Integer
  On Error GoTo Undrawn
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  filter(0).Value = "impress_pdf_Export"
  document = StarDesktop.loadComponentFromURL(deck, "_blank", 0, hidden())
  For page = 0 To document.DrawPages.Count - 1
    LikePowerPoint(document.DrawPages.getByIndex(page))
  Next
  document.storeToURL(target, filter())
  document.close(True)
  Undrawn:
End Sub

Sub LikePowerPoint(page As Object)
  Dim index As Integer, row As Integer, column As Integer, shape As Object, cell As Object
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If shape.ShapeType = "com.sun.star.drawing.TableShape" Then
      For row = 0 To shape.Model.Rows.Count - 1
        For column = 0 To shape.Model.Columns.Count - 1
          cell = shape.Model.getCellByPosition(column, row)
          SetPlain(cell)
          SetLines(cell)
        Next
      Next
    ElseIf shape.supportsService("com.sun.star.drawing.Text") Then
      SetPlain(shape)
    End If
  Next
End Sub

Sub SetPlain(text As Object)
  Dim cursor As Object
  cursor = text.createTextCursor()
  cursor.gotoStart(False)
  cursor.gotoEnd(True)
  cursor.ParaIsCharacterDistance = False
  cursor.ParaIsHangingPunctuation = False
End Sub

Sub SetLines(cell As Object)
  Dim paragraphs As Object, paragraph As Object, runs As Object, size As Double
  Dim spacing As New com.sun.star.style.LineSpacing
  If Len(cell.getString()) = 0 Then Exit Sub
  paragraphs = cell.createEnumeration()
  While paragraphs.hasMoreElements()
    paragraph = paragraphs.nextElement()
    runs = paragraph.createEnumeration()
    size = 0
    While runs.hasMoreElements()
      size = MaxOf(size, runs.nextElement().CharHeight)
    Wend
    spacing.Mode = com.sun.star.style.LineSpacingMode.FIX
    spacing.Height = Int(size * 1.2 * paragraph.ParaLineSpacing.Height * 0.3527778 + 0.5)
    paragraph.ParaLineSpacing = spacing
  Wend
End Sub

Function MaxOf(a As Double, b As Double) As Double
  MaxOf = a
  If b > a Then MaxOf = b
End Function
`;
