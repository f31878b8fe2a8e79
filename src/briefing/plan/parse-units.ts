// Reads the author's own units (`units` in the plan): `ms: {en: " ms", ko: "ms"}`.
import type { Report } from '../../diagnostics/diagnostics.ts';
import { boolean, checked, mapped, mapping, mark, number, optional, type Reader, record } from '../../text/reader.ts';
import type { YamlNode } from '../../text/yaml.ts';
import { missingKey, unknownKey } from '../../text/yaml-messages.ts';
import { isBuiltInUnit } from '../figures/figure-cells.ts';
import { languageName } from '../model/language.ts';
import type { OwnUnit, UnitWriting } from '../model/own-unit.ts';
import { badUnitDecimals, badUnitName, builtInUnit } from './plan-messages.ts';

/** Begins with no digit or sign of a number; commas, quotation marks and line ends would not come back from a cell as they are. */
const unitName = /^[\p{L}°℃℉Ω㎡-㎥%‰][^,;"“”'|\t\r\n]{0,39}$/u;

/** A reader of units by name, each with its writing in all of `languages`. */
export function ownUnits(languages: readonly string[]): Reader<ReadonlyMap<string, OwnUnit>> {
  return mapping(({ value: name, place }) => (node, report) => {
    if (isBuiltInUnit(name)) report(builtInUnit(place, name));
    else if (!unitName.test(name)) report(badUnitName(place, name));
    return ownUnit(name, languages, node, report);
  });
}

const writing: Reader<UnitWriting> = (node, report) => {
  if (node.kind === 'map') return forms(node, report);
  const other = mark(node, report);
  return other === undefined ? undefined : { one: other, other };
};

const forms: Reader<UnitWriting> = mapped(record({ one: mark, other: mark }), ({ place, ...read }) => read);

const settings = {
  scales: optional(boolean, false),
  decimals: optional(
    checked(number, (value, place) => (/^[0-6]$/.test(String(value)) ? undefined : badUnitDecimals(place, value))),
  ),
};

function ownUnit(name: string, languages: readonly string[], node: YamlNode, report: Report): OwnUnit | undefined {
  if (node.kind !== 'map') {
    const one = mark(node, report);
    return one === undefined ? undefined : { name, writings: inAll(languages, { one, other: one }), scales: false };
  }
  const entries = [...node.entries];
  const isSetting = (key: string) => Object.hasOwn(settings, key);
  const strange = entries.find(([key]) => !isSetting(key) && !languageName.test(key));
  if (strange) report(unknownKey(strange[1].key.place, strange[0], [...languages, ...Object.keys(settings)]));
  const part = (wanted: (key: string) => boolean) => ({
    ...node,
    entries: new Map(entries.filter(([key]) => wanted(key))),
  });
  const own = record(settings)(part(isSetting), report);
  const writings = mapping(() => writing)(
    part(key => languageName.test(key) && !isSetting(key)),
    report,
  );
  const missing = languages.find(language => !node.entries.has(language));
  if (missing !== undefined && !strange) report(missingKey(node.place, missing));
  if (!own || !writings) return undefined;
  return { name, writings: Object.fromEntries(writings), scales: own.scales, decimals: own.decimals };
}

function inAll(languages: readonly string[], written: UnitWriting): Readonly<Record<string, UnitWriting>> {
  return Object.fromEntries(languages.map(language => [language, written]));
}
