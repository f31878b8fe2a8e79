// Reads the author's own units (`units` in the plan): `ms: {en: " ms", ko: "ms"}`.

import type { Placed, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import {
  boolean,
  checked,
  described,
  mapped,
  mapping,
  mark,
  number,
  optional,
  type Reader,
  reader,
  record,
  shared,
  unknownKey,
} from '../../text/reader.ts';
import type { Schema } from '../../text/schema.ts';
import type { YamlNode } from '../../text/yaml.ts';
import { isBuiltInUnit, mostDecimals } from '../figures/figure-cells.ts';
import { keysByLanguage, languageName } from '../model/language.ts';
import type { OwnUnit, UnitWriting } from '../model/own-unit.ts';

/** Begins with no digit or sign of a number; commas, quotation marks and line ends would not come back from a cell as they are. */
const unitName = /^[\p{L}°℃℉Ω㎡-㎥%‰][^,;"“”'|\t\r\n]{0,39}$/u;

/** A reader of units by name, each with its writing in all of `languages`. */
export function ownUnits(languages: readonly string[]): Reader<ReadonlyMap<string, OwnUnit>> {
  const unit = ({ value: name, place }: Placed<string>) =>
    reader(
      () => unitSchema(languages),
      (node, report) => {
        if (isBuiltInUnit(name)) report(fault('BD443', place, { name }));
        else if (!unitName.test(name)) report(fault('BD442', place, { name }));
        return ownUnit(name, languages, node, report);
      },
    );
  return mapping(unit, { pattern: unitName });
}

const forms: Reader<UnitWriting> = mapped(
  record({
    one: described(mark, 'Behind exactly 1.'),
    other: described(mark, 'Behind any other number.'),
  }),
  ({ place, ...read }) => read,
);

const writing: Reader<UnitWriting> = shared(
  'writing',
  reader(
    () => orText(forms.schema()),
    (node, report) => {
      if (node.kind === 'map') return forms(node, report);
      const other = mark(node, report);
      return other === undefined ? undefined : { one: other, other };
    },
  ),
);

const orText = (map: Schema): Schema => ({ ...map, type: [...(mark.schema().type ?? []), ...(map.type ?? [])] });

const decimals = checked(
  number,
  (value, place) =>
    Number.isInteger(value) && value >= 0 && value <= mostDecimals
      ? undefined
      : fault('BD444', place, { count: value }),
  { minimum: 0, maximum: mostDecimals, multipleOf: 1 },
);

const settings = {
  scales: optional(
    described(boolean, 'Whether large numbers are written with million, 억 and the like; no, when left out.'),
    false,
  ),
  decimals: optional(described(decimals, `Decimals of the figures that state none themselves: 0 to ${mostDecimals}.`)),
};

function unitSchema(languages: readonly string[]): Schema {
  const own = record(settings).schema();
  const written = keysByLanguage(languages, name => ({
    ...writing.schema(),
    description: `Behind a number in ${name}; {one: ..., other: ...} where it has a plural.`,
  }));
  return {
    ...orText({ ...own, ...written, properties: { ...written.properties, ...own.properties } }),
    name: 'unit',
    description:
      'What stands behind a number of this unit, with the space before it; one text for all languages, or {en: ..., ko: ...}.',
  };
}

function ownUnit(name: string, languages: readonly string[], node: YamlNode, report: Report): OwnUnit | undefined {
  if (node.kind !== 'map') {
    const one = mark(node, report);
    return one === undefined ? undefined : { name, writings: inAll(languages, { one, other: one }), scales: false };
  }
  const entries = [...node.entries];
  const isSetting = (key: string) => Object.hasOwn(settings, key);
  const strange = entries.find(([key]) => !isSetting(key) && !languageName.test(key));
  if (strange) report(unknownKey(strange[1].key.place, strange[0], [...languages, ...Object.keys(settings)]));
  const part = (isIncluded: (key: string) => boolean) => ({
    ...node,
    entries: new Map(entries.filter(([key]) => isIncluded(key))),
  });
  const own = record(settings)(part(isSetting), report);
  const writings = mapping(() => writing)(
    part(key => languageName.test(key) && !isSetting(key)),
    report,
  );
  const missing = languages.find(language => !node.entries.has(language));
  if (missing !== undefined && !strange) report(fault('BD132', node.place, { key: missing }));
  if (!own || !writings) return undefined;
  return { name, writings: Object.fromEntries(writings), scales: own.scales, decimals: own.decimals };
}

function inAll(languages: readonly string[], written: UnitWriting): Readonly<Record<string, UnitWriting>> {
  return Object.fromEntries(languages.map(language => [language, written]));
}
