// Units of measure in texts: those that a language names, and those of the sciences.
import type { Locale } from '../../briefing/model/locale.ts';

/** A unit of measure with which a text goes on: `units` of the locale, or one that the sciences write. */
export function measureAt(
  rest: string,
  { manuscripts, notUnits }: Locale,
): { readonly unit: string; readonly words: string; readonly length: number } | undefined {
  if (notUnits.some(word => rest.trimStart().toLowerCase().startsWith(word.toLowerCase()))) return undefined;
  const space = rest.startsWith(' ') ? 1 : 0;
  const text = rest.slice(space);
  let best: { readonly unit: string; readonly words: string; readonly length: number } | undefined;
  for (const [unit, words] of Object.entries(manuscripts.measures)) {
    for (const word of words) {
      if (!text.startsWith(word) || (best && best.words.length >= word.length)) continue;
      if (/[A-Za-z0-9]$/.test(word) && /^[A-Za-z0-9]/.test(text.slice(word.length))) continue;
      best = { unit, words: word, length: space + word.length };
    }
  }
  const science = sciences.exec(text)?.[0];
  if (science !== undefined && science.length > (best?.words.length ?? 0))
    best = { unit: science.replaceAll('/', '-per-'), words: science, length: space + science.length };
  return best;
}

/** Units of physics and of computers with their prefixes, which all languages write alike. */
const sciences =
  /^(?:[kMGTPmnμµ]?(?:Wh|W|Hz|bps|B|V|A|Pa|eV|J|Ω|mol|cal)|[kmcnμµ]m|[kmμµn]g|ms|µs|μs|ns|dB|lx|ppm|ppb|rpm|hPa|FLOPS|[MGTPE]FLOPS)(?:\/(?:h|s|m³|m2|m²|㎡|kg|L|ℓ|d|day|kWh|km))?(?![A-Za-z0-9])/;
