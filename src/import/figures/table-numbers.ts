// The numbers of a table: which cells are heads and which figures, with unit, label, base and time from the heads.
import { readNumberCell } from '../../briefing/figures/table/number-cell.ts';
import { foldable } from '../../briefing/locale/expressions.ts';
import { compare, fromDecimal, whole } from '../../briefing/model/decimal.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { type ManuscriptTable, textOfSpans } from '../../manuscript/manuscript.ts';
import type { ImportReason } from '../../messages/import-reasons.ts';
import { halfWidth } from '../../text/half-width.ts';
import type { FoundUnitName } from './found-number.ts';
import type { Mention } from './mentions.ts';
import type { NamedSource } from './sources.ts';
import { isColumnName, type TableUnit, unitOfWords, unitsNamedIn } from './table-units.ts';
import type { TextLine } from './text-line.ts';
import { type FoundTime, timeIn } from './times.ts';
import { wordAt } from './words-beside.ts';

/** A table with what stands around it. */
export interface TableInText {
  readonly at: { readonly manuscript: number; readonly block: number };
  readonly table: ManuscriptTable;
  readonly locale: Locale;
  /** The words above it, and those in which its units may stand. */
  readonly title: string;
  readonly around: string;
  readonly heading: string;
  readonly source?: NamedSource | undefined;
}

export interface NumbersOfTable extends TableInText {
  /** By row and column, as in `ManuscriptTable.rows`. */
  readonly cells: readonly (readonly (Mention | undefined)[])[];
  readonly columns: readonly string[];
  readonly layout: TableLayout;
}

/** Which rows and columns of a table are heads, and which count those asked. */
export interface TableLayout {
  /** How many rows are heads. */
  readonly head: number;
  /** The first column with values. */
  readonly firstValue: number;
  /** The column with the units of the rows, if there is one. */
  readonly unitColumn: number | undefined;
  readonly baseColumns: readonly boolean[];
  readonly baseRows: readonly boolean[];
}

/** A number of a cell, by itself. */
interface CellNumber {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly value: string;
  readonly decimals: number;
  readonly own: FoundUnitName | undefined;
}

export function numbersOfTable(text: TableInText): NumbersOfTable {
  const { table, locale } = text;
  const rows = table.rows.map(row => row.map(cell => cell.lines.map(textOfSpans).join('\n').normalize('NFC')));
  const numbers = rows.map(row => row.map(words => cellNumber(words, locale)));
  const width = Math.max(0, ...rows.map(row => row.length));
  const head = headRows(table, rows, numbers, locale);
  const firstValue = headColumns(rows, numbers, head, width, locale);
  const columns = Array.from({ length: width }, (_, column) =>
    headText(rows.slice(0, head).map(row => row[column] ?? '')),
  );
  const corner = rows.slice(0, head).flatMap(row => row.slice(0, firstValue));
  const ofTable = [
    ...corner.flatMap(words => amountUnit(words, locale) ?? []),
    ...unitsNamedIn([text.title, text.around, ...corner].join('\n'), locale),
  ];
  const names = namesOfColumns(columns.map(name => withoutUnits(name, locale)));
  const unitColumn = columns.findIndex((name, column) => column < firstValue && isUnitHead(name, locale));
  const bases = columns.map((name, column) => column >= firstValue && isBaseHead(name, locale));
  const namedUnits = columns.map((name, column) =>
    columnUnit(
      name,
      numbers.slice(head).map(row => row[column]),
      bases[column] === true,
      ofTable,
      locale,
    ),
  );
  const units = withDifferences(namedUnits, columns, numbers.slice(head), locale);
  const cells: (Mention | undefined)[][] = rows.map(row => row.map(() => undefined));
  const many =
    columns.filter((_, column) => column >= firstValue && numbers.slice(head).some(row => row[column])).length > 1;
  const nameOf = (row: number) =>
    headText(rows[row]?.slice(0, firstValue).filter((_, column) => column !== unitColumn) ?? []);
  const ownNameOf = (row: number) =>
    rows[row]?.slice(0, firstValue).findLast((words, column) => column !== unitColumn && words.trim() !== '') ?? '';
  const isBaseRow = (row: number) => isBaseHead(nameOf(row), locale);
  const baseOfColumn = new Map<number, Mention>();
  // Those who were asked first, for the shares of their row or column.
  const inOrder = [...rows.keys()]
    .slice(head)
    .toSorted((one, other) => Number(isBaseRow(other)) - Number(isBaseRow(one)));
  const columnsInOrder = [...columns.keys()]
    .slice(firstValue)
    .toSorted((one, other) => Number(bases[other]) - Number(bases[one]));
  for (const row of inOrder) {
    const name = nameOf(row);
    const rowUnit = unitColumn < 0 ? unitsNamedIn(name, locale)[0] : unitOfWords(rows[row]?.[unitColumn] ?? '', locale);
    const nOfRow = askedIn(name);
    let base: Mention | undefined;
    for (const column of columnsInOrder) {
      const number = numbers[row]?.[column];
      const source = table.rows[row]?.[column];
      // A merged cell is one number, however many places it covers.
      const isRepeated =
        source !== undefined && (table.rows[row]?.[column - 1] === source || table.rows[row - 1]?.[column] === source);
      if (!number || isRepeated) continue;
      const counts: TableUnit | undefined = isBaseRow(row) ? { unit: 'count', words: name } : undefined;
      const unit = number.own ?? counts ?? rowUnit ?? units[column];
      if (!unit) continue;
      const columnName = columns[column] ?? '';
      const labels = [withoutUnits(name, locale), many ? (names[column] ?? '') : ''].filter(part => part !== '');
      const time: FoundTime | undefined =
        timeIn(columnName, locale.dates.months) ??
        timeIn(name, locale.dates.months) ??
        timeIn(text.title, locale.dates.months);
      const asked = nOfRow ?? askedIn(columnName) ?? askedIn(text.title);
      const mention = mentionOf(text, {
        row,
        column,
        number,
        unit,
        label: labels.join(', '),
        columnName,
        name,
        ownName: ownNameOf(row),
        time,
        base: unit.unit === 'percent' ? (base ?? baseOfColumn.get(column)) : undefined,
        asked,
      });
      if (bases[column] === true && unit.unit === 'count') base = mention;
      if (counts) baseOfColumn.set(column, mention);
      const of = cells[row];
      if (of) of[column] = mention;
    }
  }
  const layout: TableLayout = {
    head,
    firstValue,
    unitColumn: unitColumn < 0 ? undefined : unitColumn,
    baseColumns: bases,
    baseRows: rows.map((_, row) => row >= head && isBaseRow(row)),
  };
  return { ...text, cells, columns, layout };
}

interface CellOfTable {
  readonly row: number;
  readonly column: number;
  readonly number: CellNumber;
  readonly unit: FoundUnitName & Partial<TableUnit>;
  readonly label: string;
  readonly columnName: string;
  readonly name: string;
  readonly ownName: string;
  readonly time: FoundTime | undefined;
  readonly base: Mention | undefined;
  readonly asked: string | undefined;
}

function mentionOf(text: TableInText, cell: CellOfTable): Mention {
  const { at, locale, heading, source, around, title } = text;
  const { row, column, number, unit, time, base, asked } = cell;
  const words = textOfSpans(text.table.rows[row]?.[column]?.lines[0] ?? []);
  const line: TextLine = {
    at: { ...at, cell: { row, column, line: 0 } },
    text: words,
    locale,
    kind: 'cell',
    heading,
    notes: [],
    isBeforeTable: false,
  };
  const multiple = locale.manuscripts.multiple.find(word => foldable(`${title} ${around}`).includes(foldable(word)));
  const isShare = unit.unit === 'percent';
  const label = cell.label === '' ? title || heading : cell.label;
  const reasons: ImportReason[] = [
    { key: 'tableCell', given: { row: cell.name, column: cell.columnName } },
    ...(unit.words === undefined ? [] : [{ key: 'tableUnit', given: { words: unit.words } } as const]),
    ...(base ? [{ key: 'base', given: { words: base.form } } as const] : []),
    ...(isShare && multiple !== undefined ? [{ key: 'multiple', given: { words: multiple } } as const] : []),
    ...(time ? [{ key: 'asOf', given: { words: time.words } } as const] : []),
    ...(source ? [{ key: 'source', given: { words: source.name } } as const] : []),
  ];
  return {
    line,
    from: number.from,
    to: number.to,
    end: number.to,
    form: number.form,
    value: number.value,
    decimals: number.decimals,
    unit: unit.unit,
    writing: unit.writing,
    isOwn: unit.isOwn,
    isScaled: false,
    asWords: false,
    order: 0,
    label: label.slice(0, longestLabel),
    subject: label,
    change: undefined,
    rowName: withoutUnits(cell.name, locale),
    ownName: withoutUnits(cell.ownName, locale),
    source,
    asOf: time?.date,
    base,
    askedCount: isShare && !base ? asked : undefined,
    multiple: isShare && multiple !== undefined,
    reasons,
    isDoubtful: false,
  };
}

const longestLabel = 80;

/** A cell that is a number, with its sign, the sign of its unit and marks of notes: `△2.3`, `56.2%`, `1,204*`. */
function cellNumber(words: string, locale: Locale): CellNumber | undefined {
  const plain = halfWidth(words);
  const [, lead = '', written = '', note = ''] =
    /^(\s*)((?:[-+△▲▵▴▽▼]\s?)?(?:[A-Z]{0,3}\p{Sc} ?)?[0-9][0-9,]*(?:\.[0-9]+)?(?: ?%p?)?)(\s*(?:[*†‡]+|[0-9]?\)|\([0-9a-z]\)|[pre])?\s*)$/u.exec(
      plain,
    ) ?? [];
  if (written === '' || (note.trim() !== '' && written.endsWith(' '))) return undefined;
  const sign = /^[A-Z]{0,3}\p{Sc} ?/u.exec(written)?.[0] ?? '';
  const digits = written.slice(sign.length);
  const share = /%p?$/.exec(digits)?.[0];
  const place = { file: '', line: 1, column: 1 };
  const isMinus = /^[-△▲▵▴▽▼]/.test(digits);
  const bare = digits.replace(/^[-+△▲▵▴▽▼]\s?/, '').replace(/ ?%p?$/, '');
  const read = readNumberCell({ text: bare, place }, undefined, () => {});
  if (read?.value === undefined || !/[0-9]/.test(bare)) return undefined;
  const from = lead.length;
  const money = sign === '' ? undefined : unitOfWords(sign.trim(), locale);
  const own = share === undefined ? money : { unit: share === '%' ? 'percent' : 'percentage points' };
  return {
    from,
    to: from + written.length,
    form: words.slice(from, from + written.length),
    value: isMinus && !/^[0.]+$/.test(read.value) ? `-${read.value}` : read.value,
    decimals: read.decimals,
    own,
  };
}

/** How many rows are heads: those that the file says, and below them those without numbers other than years. */
function headRows(
  table: ManuscriptTable,
  rows: readonly (readonly string[])[],
  numbers: readonly (readonly (CellNumber | undefined)[])[],
  locale: Locale,
): number {
  const isHead = (index: number) => {
    const row = rows[index] ?? [];
    const filled = row.slice(1).filter(words => words.trim() !== '');
    const values = row.slice(1).filter((words, column) => numbers[index]?.[column + 1] && !isTime(words, locale));
    return filled.length > 0 && values.length === 0;
  };
  let head = table.headerRows;
  while (
    head < rows.length - 1 &&
    isHead(head) &&
    (head < 1 || !rows[head]?.some((words, column) => column > 0 && isMissing(words)))
  )
    head++;
  return Math.min(head, rows.length);
}

function isMissing(words: string): boolean {
  return /^\s*(?:\.{1,3}|…|-|–|—|x|:|n\.?a\.?)\s*$/i.test(words);
}

function isTime(words: string, locale: Locale): boolean {
  const plain = words.trim();
  return /^['’‘]?(?:19|20)?\d\d\p{L}?p?$/iu.test(plain)
    ? /^(?:['’‘]|19|20)/.test(plain)
    : timeIn(plain, locale.dates.months)?.words === plain;
}

/** Which column is the first with values: those before it have words, or times. */
function headColumns(
  rows: readonly (readonly string[])[],
  numbers: readonly (readonly (CellNumber | undefined)[])[],
  head: number,
  width: number,
  locale: Locale,
): number {
  let column = 1;
  while (column < width - 1) {
    const filled = rows.slice(head).filter(row => (row[column] ?? '').trim() !== '');
    const values = rows
      .slice(head)
      .filter((row, index) => numbers[head + index]?.[column] && !isTime(row[column] ?? '', locale));
    const missing = filled.filter(row => isMissing(row[column] ?? ''));
    if (filled.length === 0 || 2 * values.length >= filled.length - missing.length) break;
    column++;
  }
  return Math.min(column, width);
}

/** The unit that is all that a head over the names of rows says: `£ million`; what is counted there names the rows. */
function amountUnit(words: string, locale: Locale): TableUnit | undefined {
  const unit = unitOfWords(words, locale);
  return unit && /(?:^|-)[A-Z]{3}$|^percent/.test(unit.unit) ? unit : undefined;
}

/** Heads of columns, of which those that stand there several times are called by the column before them, too: `Sales change`. */
function namesOfColumns(heads: readonly string[]): readonly string[] {
  const isRepeated = (head: string | undefined) => heads.filter(each => each === head).length > 1;
  return heads.map((head, column) => {
    const before = heads[column - 1];
    return isRepeated(head) && head !== '' && column > 1 && before !== undefined && !isRepeated(before)
      ? `${before} ${head}`
      : head;
  });
}

/** Heads over one another as one, each once. */
function headText(parts: readonly string[]): string {
  const words = parts.map(part => part.replace(/\s+/g, ' ').trim()).filter(part => part !== '');
  return words.filter((part, index) => part !== words[index - 1]).join(' ');
}

/** A head without its unit, and without what the number of those asked is. */
function withoutUnits(head: string, locale: Locale): string {
  return head
    .replace(/\s*[([（]([^()[\]（）]*)[)\]）]/gu, (whole, inside: string) =>
      isColumnName(inside) || unitsNamedIn(whole, locale).length > 0 || /^n\s*=|^\s*%/i.test(halfWidth(inside))
        ? ''
        : whole,
    )
    .trim();
}

/** `(n=201)` in a head. */
function askedIn(head: string): string | undefined {
  return /(?:^|[\s(,])n\s*=\s*([0-9][0-9,]*)/i.exec(halfWidth(head))?.[1]?.replaceAll(',', '');
}

function isUnitHead(head: string, { manuscripts }: Locale): boolean {
  return manuscripts.unitLines.some(word => foldable(head).trim() === foldable(word));
}

function isBaseHead(head: string, locale: Locale): boolean {
  const plain = foldable(withoutUnits(head, locale)).replace(/\s+/g, ' ').trim();
  return locale.manuscripts.baseHeads.some(word => plain === foldable(word) || wordAt(plain, [word]) !== undefined);
}

/** The unit of a column: that of its head, else the one of the table's that goes with its name and its numbers. */
function columnUnit(
  head: string,
  numbers: readonly (CellNumber | undefined)[],
  isBase: boolean,
  ofTable: readonly TableUnit[],
  locale: Locale,
): TableUnit | undefined {
  const [named] = unitsNamedIn(head, locale);
  if (named) return named;
  const values = numbers.flatMap(number => number ?? []);
  const isWhole = values.every(({ decimals }) => decimals === 0);
  const shares = ofTable.filter(({ unit }) => unit === 'percent' || unit === 'percentage points');
  const others = ofTable.filter(({ unit }) => unit !== 'percent' && unit !== 'percentage points');
  const { rates, differences } = locale.manuscripts;
  const isRate = hasWord(head, rates);
  const points = ofTable.find(({ unit }) => unit === 'percentage points');
  const isChange = hasWord(head, differences) && !isRateOfChange(head, locale);
  const isOfRate = hasWord(
    head,
    rates.filter(word => !differences.includes(word)),
  );
  // Beside counts, whole numbers are a change of these: `단위: 천명, %, %p`.
  if (points && isChange && (isOfRate || others.length === 0 || !isWhole)) return points;
  if (isChange && isOfRate && shares.length > 0 && !isWhole) return { unit: 'percentage points', words: head };
  if (points && isChange) return others[0];
  if (isBase)
    return others.find(({ unit }) => unit === 'count' || unit.endsWith('-count')) ?? { unit: 'count', words: head };
  const isInHundred = values.every(({ value }) => compare(fromDecimal(value.replace('-', '')) ?? zero, hundred) <= 0);
  if (shares.length > 0 && others.length === 0)
    return isInHundred || isRate || !isWhole ? shares[0] : { unit: 'count', words: head };
  if (shares.length > 0 && (isRate || (!isWhole && isInHundred))) return shares[0];
  if (others.length > 0) return others[0];
  if (isRate && !isWhole) return { unit: 'percent', words: head };
  const counts = countOf(head, locale);
  return counts && isWhole ? { unit: 'count', words: head } : undefined;
}

/** Whether a head names a percentage by which something changed, `증감률`, `rate of change`: not a change of a percentage. */
function isRateOfChange(head: string, { manuscripts: { differences, rates } }: Locale): boolean {
  const small = foldable(head);
  const ratesAlone = rates.filter(word => !differences.includes(word));
  return differences.some(change => {
    const isHangul = /^[\uAC00-\uD7A3]/.test(change);
    return ratesAlone.some(rate => small.includes(isHangul ? `${change}${rate}` : `${rate} of ${change}`));
  });
}

function hasWord(head: string, words: readonly string[]): boolean {
  const small = foldable(head);
  return words.some(word =>
    /^[a-z]/.test(word) ? new RegExp(`(?<![a-z])${word}(?![a-z])`).test(small) : small.includes(word),
  );
}

/**
 * Units of columns; one without a unit of its own, each of whose numbers is the difference of two others of its row, has theirs: percentage
 * points where they are shares.
 */
function withDifferences(
  units: readonly (TableUnit | undefined)[],
  columns: readonly string[],
  rows: readonly (readonly (CellNumber | undefined)[])[],
  locale: Locale,
): readonly (TableUnit | undefined)[] {
  const numberAt = (row: readonly (CellNumber | undefined)[], column: number) => fromDecimal(row[column]?.value ?? '');
  /** Rounded numbers differ from a difference of rounded ones by one in their last digit. */
  const slackOf = (row: readonly (CellNumber | undefined)[], column: number, isRounded: boolean) =>
    isRounded ? whole(1).div(whole(10n ** BigInt(row[column]?.decimals ?? 0))) : zero;
  const isDifference = (column: number, [of, from]: readonly [number, number], isRounded: boolean) => {
    const told = rows.filter(row => row[column]);
    return (
      told.length > 1 &&
      told.every(row => {
        const [value, minuend, subtrahend] = [column, of, from].map(at => numberAt(row, at));
        const rest = value && minuend && subtrahend && minuend.sub(subtrahend).sub(value).abs();
        return rest !== undefined && compare(rest, slackOf(row, column, isRounded)) <= 0;
      })
    );
  };
  const pairOf = (column: number, among: readonly number[], isRounded: boolean) =>
    among
      .flatMap(of => among.filter(from => from !== of).map(from => [of, from] as const))
      .find(pair => isDifference(column, pair, isRounded));
  const columnsOf = (name: string) =>
    [...units.entries()].filter(([, unit]) => unit?.unit === name).map(([column]) => column);
  const amounts = [...new Set(units.flatMap(unit => unit?.unit ?? []))].filter(
    name => name !== 'percent' && name !== 'percentage points',
  );
  const shares = columnsOf('percent');
  return units.map((unit, column) => {
    const head = columns[column] ?? '';
    if (unitsNamedIn(head, locale).length > 0) return unit;
    if (unit?.unit === 'percentage points') {
      const amount = amounts.find(name =>
        pairOf(
          column,
          columnsOf(name).filter(other => other < column),
          true,
        ),
      );
      return units.find(each => amount !== undefined && each?.unit === amount) ?? unit;
    }
    if (!shares.includes(column)) return unit;
    const pair = pairOf(
      column,
      shares.filter(other => other !== column),
      false,
    );
    // Of a sum, each part is a difference as well; a difference stands behind both of its shares.
    const isBehind = pair?.every(other => other < column) === true;
    return isBehind ? { unit: 'percentage points', words: head } : unit;
  });
}

const hundred = whole(100);
const zero = whole(0);

/** Whether a head names what is counted: `Number of firms`, `기업 수`. */
function countOf(head: string, { manuscripts: { counted, countHeads } }: Locale): boolean {
  const small = foldable(head).trim();
  const isListed = small.split(/[^a-z\uAC00-\uD7A3]+/).some(word => word.length > 3 && counted.includes(word));
  return isListed || countHeads.some(word => (/^[a-z]/.test(word) ? small.includes(word) : small.endsWith(word)));
}
