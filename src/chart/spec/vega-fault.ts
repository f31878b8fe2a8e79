// What Vega and Vega-Lite find wrong, in our words: theirs are English alone, and name parts that no author wrote.
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { About } from '../check/held.ts';

type Parts = readonly string[];
type Kind = readonly [words: RegExp, tell: (about: About, parts: Parts) => Diagnostic];

/** The kinds that can be told by their words, which are those of Vega 6 and Vega-Lite 6. */
const kinds: readonly Kind[] = [
  [/^Log scale domain includes zero/, ({ chart, place }) => fault('BD649.logarithmOfZero', place, { chart })],
  [
    /^Duplicate (?:signal|scale or projection|data set) name: "?([^"]*)/,
    ({ chart, place }, [name = '']) => fault('BD630.declaredTwice', place, { chart, name }),
  ],
  [
    /^(Missing|Too many) arguments to (\w+) function/,
    ({ chart, place }, [how, name = '']) => fault('BD630.arguments', place, { chart, name, isMore: how !== 'Missing' }),
  ],
  [
    /^Unrecognized function: (\w+)/,
    ({ chart, place }, [name = '']) => fault('BD630.unknownName', place, { chart, name }),
  ],
  [
    /^Unrecognized (?:signal|scale) name: "?([^"]*)/,
    ({ chart, place }, [name = '']) => fault('BD630.unknownName', place, { chart, name }),
  ],
  [
    /^Undefined data set name: undefined|^No scale domain defined/,
    ({ chart, place }) => fault('BD630.ends', place, { chart, property: 'domain' }),
  ],
  [
    /^Unsupported range type|^Unrecognized scale range value/,
    ({ chart, place }) => fault('BD630.ends', place, { chart, property: 'range' }),
  ],
  [
    /^(\w+)-scale's "(\w+)" is dropped as it does not work with (\w+) scale/,
    ({ chart, place }, [channel = '', property = '', type = '']) =>
      fault('BD630.scaleProperty', place, { chart, channel, property, type }),
  ],
  [
    /^Conflicting \w+ property "(\w+)" \((.*?) and (.*?)\)/,
    ({ chart, place }, [name = '', one = '', other = '']) =>
      fault('BD630.conflict', place, { chart, property: name === 'domains' ? 'domain' : name, one, other }),
  ],
  [
    /^(\w+) dropped (?:because|as) /,
    ({ chart, place }, [channel = '']) => fault('BD630.channel', place, { chart, channel }),
  ],
  [
    /^Line mark is for continuous lines and thus cannot be used with (\w+)/,
    ({ chart, place }, [channel = '']) => fault('BD630.channel', place, { chart, channel }),
  ],
  [
    /^(\w+) encoding should be discrete/,
    ({ chart, place }, [channel = '']) => fault('BD630.discrete', place, { chart, channel }),
  ],
  [
    /^Using discrete channel "(\w+)"/,
    ({ chart, place }, [channel = '']) => fault('BD630.discrete', place, { chart, channel }),
  ],
  [
    /^Dropping .* from channel "(\w+)" since it does not contain/,
    ({ chart, place }, [channel = '']) => fault('BD630.emptyChannel', place, { chart, channel }),
  ],
  [
    /does not work with "(\w+)" scale|^Scale type "(\w+)" does not work/,
    ({ chart, place }, [one, other]) => fault('BD630.scaleType', place, { chart, type: one ?? other ?? '' }),
  ],
  [/^Ignoring an invalid transform/, ({ chart, place }) => fault('BD630.transform', place, { chart })],
  [
    /^Infinite extent for field "?([^":]*)/,
    ({ chart, place }, [field = '']) => fault('BD630.noValues', place, { chart, field }),
  ],
];

/** What these words of Vega's mean to the author of a specification; the words themselves where nothing is known of them. */
export function vegaFault(message: string, about: About): Diagnostic {
  for (const [words, tell] of kinds) {
    const found = words.exec(message);
    if (found) return tell(about, found.slice(1));
  }
  return fault('BD630', about.place, { chart: about.chart, message });
}
