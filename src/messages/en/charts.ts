// What is said in English about charts (BD6xx).

import type { CatalogueOf, Sentences } from '../catalogue.ts';
import type { charts as examples } from '../examples/charts.ts';
import { named } from '../short-text.ts';
import { didYouMean, unitName } from './words.ts';

const list = (words: Iterable<string>) => [...words].join(', ');

const quoted = (text: string) => text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');

const points = (length: number) => Math.max(1, Math.ceil(length));

const wordFor = (kind: string): string => (Object.hasOwn(words, kind) ? words[kind] : undefined) ?? dot;

const words: Readonly<Record<string, string>> = {
  bar: 'bar',
  line: 'line',
  trail: 'line',
  area: 'area',
  rule: 'rule',
  tick: 'tick',
  text: 'text',
};

const dot: string = 'dot';

/** `the bar of “t.2020”`, and for texts their own words: `the text “41.0”`. */
const subject = (kind: string, id: string | undefined, text: string) =>
  kind === 'text' ? `the text “${text}”` : `the ${wordFor(kind)} of “${id ?? '?'}”`;

const direct: string = 'Set its position by the field “value”, unchanged.';

const number = (value: number) => String(Number(value.toPrecision(6)));

const widen: string = 'Leave the domain out, so that it follows from the values, or widen it.';

/** Where words name the unit of a chart. */
const unitPlaces = {
  title: { is: 'its title in the plan is', at: 'in the title of the chart' },
  slide: { is: 'its slide says', at: 'in the subtitle of the chart' },
  specification: { is: 'its specification writes', at: 'in the specification' },
} as const;

const example: string = 'Write “![what it shows](pictures/name.png)”.';

const pathFaults: Readonly<Record<'empty' | 'address' | 'absolute' | 'outside' | 'backslash', string>> = {
  empty: 'it names no file',
  address: 'it is an address, and nothing is fetched from the network',
  absolute: 'it begins at the root of a disk',
  outside: 'it leads out of the folder of the briefing',
  backslash: 'it has a backslash',
};

/** What PowerPoint's own charts do not have. */
const annotations = { callout: 'callout', line: 'line', bracket: 'bracket' } as const;

const notNative = {
  mark: 'PowerPoint’s charts have no such mark',
  text: 'PowerPoint’s charts have no text that is neither a name nor a value',
  rule: 'PowerPoint’s charts have no such line',
  scale: 'its marks do not grow from zero on one linear scale, as PowerPoint’s do',
  places: 'its marks do not stand in even steps, as PowerPoint’s do',
  names: 'its names do not stand beside its marks, where PowerPoint sets them',
  columns: 'its rows stand in two columns, which PowerPoint’s charts do not have',
  gaps: 'PowerPoint’s areas fall to zero where a value is missing',
  beyond: 'values behind the ends of bars have no place in PowerPoint’s stacked charts',
  words: 'its texts are not the values as digits, which is all that PowerPoint writes',
  annotation: 'PowerPoint’s charts have no such annotation',
} as const;

const showable: Readonly<Record<'png' | 'jpeg' | 'svg', string>> = { png: 'PNG', jpeg: 'JPEG', svg: 'SVG' };

const otherKinds = {
  gif: 'a GIF',
  webp: 'a WebP picture',
  heic: 'a HEIC photo, as phones take them',
  avif: 'an AVIF picture',
  tiff: 'a TIFF picture',
  bmp: 'a BMP picture',
  metafile: 'a Windows metafile',
  pdf: 'a PDF document',
  html: 'a web page',
  archive: 'a compressed file or an Office document',
  office: 'an Office document of the old format',
};

const save: string = 'Save it as PNG, JPEG or SVG.';

const simplify: string =
  'Simplify it in the drawing program (fewer points, no patterns, masks or markers inside each other), or save it as PNG.';

const svgFaults = {
  encoding: 'it is not UTF-8',
  broken: 'it is not well-formed XML',
  entities: 'it defines entities of its own',
  filter: 'it has filter effects, which every program draws otherwise',
  size: 'it says neither viewBox nor width and height',
  extent: 'its viewBox, or its width and height, are of no size that a drawing has',
  blank: 'nothing of it can be seen',
  circle: 'a part of it uses itself',
};

const svgParts = {
  elements: 'elements',
  drawn: 'elements to draw, counting those that are used again',
  depth: 'levels',
  bytes: 'bytes',
};

const refused = (file: string, reason: string) => ({
  what: `the picture “${file}” cannot be used: ${reason}.`,
  next: 'Save it as a plain SVG with everything inside, or as PNG.',
});

const inJson = {
  value: {
    wanted: 'a value is expected here',
    next: 'A value is "text", a number, true, false, null, { } or [ ]; no comma stands after the last one, and JSON has no comments.',
  },
  key: {
    wanted: 'a name in double quotes is expected here',
    next: 'Write "name": value, and no comma after the last one.',
  },
  colon: { wanted: 'a colon is expected here', next: 'Write "name": value.' },
  'comma-or-brace': {
    wanted: 'a comma or } is expected here',
    next: 'Put a comma after the value before, or close the brace.',
  },
  'comma-or-bracket': {
    wanted: 'a comma or ] is expected here',
    next: 'Put a comma after the value before, or close the bracket.',
  },
  end: { wanted: 'the specification has already ended', next: 'Remove what comes after the last brace.' },
  shallower: { wanted: 'it is nested more than 64 levels deep', next: 'Nest it less deeply.' },
};

const refusals = {
  outside: 'a chart reads no files and no addresses',
  data: 'numbers come from figures.csv alone',
  link: 'a picture on a slide has no links, tips or outside pictures',
  several: 'one chart is one picture',
  size: 'its size comes from the layout of the slide',
  pie: 'a pie is wrong for shares that do not add to a whole, as when each may give several answers; use bars',
  time: 'a time scale depends on the time zone; use ordinal with the labels of the figures',
  chance: 'it would differ from build to build',
  maps: 'there are no maps',
  title: 'the headline of the slide is the title',
  theme: 'colors and text styles come from the theme',
  gaps: 'a missing value would be drawn as zero, or passed over; without it there is a gap',
  curves: 'the curve would leave the values; use linear, monotone or step',
  scales: 'two scales in one picture show one value at two places',
  statistics: 'it would show numbers that are no figures',
  ownText: 'the figures bring their own text',
  clicks: 'nobody clicks on a slide',
};

const inSpec = {
  object: 'an object, { }',
  list: 'a list, [ ]',
  word: 'a word',
  value: 'a single value',
  expression: 'an expression as text',
  field: 'the name of a field',
  newName: 'a new name',
};

const meanings = {
  calculation: 'it says how the value is calculated',
  layer: 'it lists what is drawn',
  usermeta: 'it says which text styles the chart takes from the theme',
  label: 'it says how the names of the bars are set',
  value: 'it says how the values are set',
  style: 'the name of a text style of the theme',
};

/** Of a chart that stacks to 100 % what is no whole, with the reason as a sentence. */
function noWhole(chart: string, reason: string): Sentences {
  return {
    what: `the chart “${chart}” stacks its figures to 100 %, but they are not parts of one whole: ${reason}`,
    next: 'Draw them as separate bars, for instance with the chart “ranked-bars”.',
  };
}

export const charts: CatalogueOf<typeof examples> = {
  'BD619.alikeColors': ({ chart, one, other }) => ({
    what: `in the chart “${chart}” the colors “${one}” and “${other}” look alike to people who are color-blind or sit in the last row.`,
    next: 'Choose colors of which one is much darker than the other.',
  }),
  'BD619.faintColor': ({ chart, role, contrast, least }) => ({
    what: `in the chart “${chart}” the color “${role}” is hard to see on the page: its contrast is ${contrast} : 1.`,
    next: `Choose one that has ${least} : 1.`,
  }),
  BD600: ({ name, near, names }) => ({
    what: `there is no chart “${name}.vl.json” in templates/charts.`,
    next: didYouMean(near, `Available: ${names.join(', ')}.`),
  }),
  'BD601.emptyGroup': ({ chart, group, near }) => ({
    what: `the chart “${chart}” draws the group “${group}”, which no figure belongs to.`,
    next: didYouMean(near, 'Write the group into the column “group” of figures.csv.'),
  }),
  'BD601.unknownFigure': ({ chart, id, near }) => ({
    what: `the chart “${chart}” draws the figure “${id}”, which does not exist.`,
    next: didYouMean(near, 'Add it to figures.csv, or correct the id.'),
  }),
  'BD602.tooManyHere': ({ chart, count, most }) => ({
    what: `the chart “${chart}” has ${count} figures; a picture as narrow as this one has room for ${most}.`,
    next: 'Draw it on a slide of the template “chart”, or shorten the labels, or draw fewer figures.',
  }),
  'BD602.tooManySeries': ({ chart, count, most }) => ({
    what: `the chart “${chart}” has ${count} series; its specification draws at most ${most}.`,
    next: 'Draw fewer series, or make two charts.',
  }),
  'BD602.wrongCount': ({ chart, count, least, most }) => ({
    what: `the number of figures of the chart “${chart}” is ${count}; its specification draws ${least === most ? `${least}` : `${least} to ${most}`}.`,
    next: 'Name other figures, or choose another specification.',
  }),
  BD603: ({ chart, one, other }) => ({
    what: `the chart “${chart}” puts “${one}” and “${other}” on one scale, but their units differ.`,
    next: 'Draw figures with the same unit.',
  }),
  'BD604.belowZero': ({ id, chart, spec }) => ({
    what: `the figure “${id}” of the chart “${chart}” is below zero, and “${spec}” cannot draw that.`,
    next: 'Choose another specification.',
  }),
  'BD604.missingValue': ({ id, chart, spec }) => ({
    what: `the figure “${id}” of the chart “${chart}” has no value, and “${spec}” cannot draw that.`,
    next: 'Give it a value, or leave it out of the chart.',
  }),
  'BD604.noShare': ({ id, chart, spec }) => ({
    what: `the figure “${id}” of the chart “${chart}” is no share of 100%, and “${spec}” draws nothing else.`,
    next: 'Draw figures in percent of at most 100%, or choose another specification.',
  }),
  'BD604.noValues': ({ chart }) => ({
    what: `no figure of the chart “${chart}” has a value, so there is nothing to draw.`,
    next: 'Give one a value, or leave the chart out.',
  }),
  BD605: ({ id, language }) => ({
    what: `the figure “${id}” has no label in the language “${language}”, which its bar needs.`,
    next: `Fill in label.${language}.`,
  }),
  'BD606.unknownColorKey': ({ chart, key, near, keys }) => ({
    what: `the chart “${chart}” gives a color to “${key}”, which it does not draw.`,
    next: didYouMean(near, `Possible: ${list(keys)}.`),
  }),
  'BD606.unknownRole': ({ theme, role, near }) => ({
    what: `the theme “${theme}” has no color “${role}”.`,
    next: didYouMean(near, 'Use a color of the theme, or add it there.'),
  }),
  'BD607.noNamed': ({ spec, name, chart }) => ({
    what: `the specification “${spec}” reads a figure by the name “${name}”, but the chart “${chart}” names none.`,
    next: `Write named: {${name}: id of the figure} in the plan.`,
  }),
  'BD607.unreadNamed': ({ chart, name, spec, near, names }) => ({
    what: `the chart “${chart}” names a figure “${name}”, which its specification “${spec}” does not read.`,
    next: didYouMean(near, names.length === 0 ? 'Remove it from the plan.' : `It reads: ${list(names)}.`),
  }),
  BD608: ({ chart, difference, value, id }) => ({
    what: `the chart “${chart}” would draw ${difference} between its two bars, but write ${value} (“${id}”).`,
    next: 'Name the figure that is the difference of the two.',
  }),
  'BD609.mixedBases': ({ chart, one, other }) => ({
    what: `the chart “${chart}” compares “${one}” and “${other}”, for which different groups were asked.`,
    next: 'Make sure that they may be compared, or give each a chart of its own.',
  }),
  'BD609.mixedSources': ({ chart, one, other }) => ({
    what: `the chart “${chart}” compares “${one}” and “${other}”, which come from different sources.`,
    next: 'Make sure that they may be compared, or give each a slide of its own.',
  }),
  BD610: ({ expected }) => ({
    what: `this is not valid JSON: ${inJson[expected].wanted}.`,
    next: inJson[expected].next,
  }),
  BD611: ({ key, first }) => ({
    what: `“${key}” is twice in one object, first in line ${first.line}.`,
    next: 'Keep one of the two.',
  }),
  BD612: ({ characters, most }) => ({
    what: `the specification has ${characters} characters; at most ${most} are read.`,
    next: 'Keep data out of it: numbers come from figures.csv.',
  }),
  BD613: ({ version, supported }) => ({
    what:
      version === undefined
        ? 'the specification does not say which Vega-Lite it is written for.'
        : `“${version}” is not supported.`,
    next: `Write "$schema": "${supported}".`,
  }),
  BD614: ({ name, near, names }) => ({
    what: `there is no property “${name}” here.`,
    next: didYouMean(near, `Allowed here: ${list(names)}.`),
  }),
  BD615: ({ name, reason }) => ({
    what: `“${name}” cannot be used: ${refusals[reason]}.`,
    next: 'Remove it from the specification.',
  }),
  BD616: ({ word, near, words }) => ({
    what: `“${word}” is not allowed here.`,
    next: didYouMean(near, `Allowed: ${list(words)}.`),
  }),
  BD617: ({ expected }) => ({
    what: `this must be ${inSpec[expected]}.`,
    next: 'The specifications in templates/charts show how it is written.',
  }),
  BD618: ({ name, meaning }) => ({ what: `“${name}” is missing: ${meanings[meaning]}.`, next: `Add “${name}”.` }),
  BD620: ({ name, near, names }) => ({
    what: `the data has no field “${name}”.`,
    next: didYouMean(near, `Fields: ${list(names)}.`),
  }),
  'BD621.unreadable': ({ expression, mistake }) => ({
    what: `the expression “${expression}” cannot be read (${mistake}).`,
    next: 'Check its brackets, quotes and operators.',
  }),
  'BD621.tooDeep': ({ most }) => ({
    what: `brackets in this expression are nested more than ${most} deep.`,
    next: 'Divide it into several.',
  }),
  'BD621.tooLong': ({ most, length }) => ({
    what: `an expression has at most ${most} characters; this one has ${length}.`,
    next: 'Divide it into several.',
  }),
  BD622: ({ name, near, names }) => ({
    what: `no value is called “${name}” in an expression.`,
    next: didYouMean(near, `Values: ${list(names)}.`),
  }),
  BD623: ({ name, near, names }) => ({
    what: `the function “${name}” is not used in charts.`,
    next: didYouMean(near, `Functions: ${list(names)}.`),
  }),
  BD624: ({ owner, name, near, names }) => ({
    what: `“${owner}” has no “${name}”.`,
    next: didYouMean(near, `It has: ${list(names)}.`),
  }),
  BD673: ({ count, most }) => ({
    what: `the specification has ${count} layers; at most ${most} are drawn.`,
    next: 'Draw with one layer all that looks alike, one mark for each row of the data.',
  }),
  BD625: ({ theme, name, near }) => ({
    what: `the theme “${theme}” has no text style “${name}”.`,
    next: didYouMean(near, `Add it to the styles of the theme.`),
  }),
  BD626: ({ value, most }) => ({
    what: `the number ${value} is too large for a picture; at most ${most} is drawn.`,
    next: most > 10_000 ? 'Correct the number, or its unit.' : 'Use lengths in points.',
  }),
  BD627: ({ name }) => ({ what: `“${name}” is a name that every chart already uses.`, next: 'Choose another name.' }),
  BD630: ({ chart, message }) => ({
    what: `the chart “${chart}” cannot be drawn. Vega says: “${quoted(message)}”.`,
    next: 'Correct the specification.',
  }),
  'BD630.arguments': ({ chart, name, isMore }) => ({
    what: `an expression of the chart “${chart}” gives the function “${name}” too ${isMore ? 'many' : 'few'} values.`,
    next: 'Write if(condition, then, else) and clamp(value, least, most).',
  }),
  'BD630.channel': ({ chart, channel }) => ({
    what: `in the chart “${chart}” a mark cannot use the channel “${channel}”.`,
    next: 'Remove it there: an offset needs an axis of names, and a line has no second end.',
  }),
  'BD630.conflict': ({ chart, property, one, other }) => ({
    what: `layers of the chart “${chart}” set “${property}” of one scale or axis to ${one} and to ${other}.`,
    next: 'Set it in one layer; all layers share it.',
  }),
  'BD630.declaredTwice': ({ chart, name }) => ({
    what: `the specification of the chart “${chart}” declares “${name}” twice.`,
    next: 'Give each entry of “params” a name of its own.',
  }),
  'BD630.discrete': ({ chart, channel }) => ({
    what: `in the chart “${chart}” the channel “${channel}” shows amounts, which it cannot: it has a few looks for a few names.`,
    next: 'Give its field "type": "nominal" or "ordinal".',
  }),
  'BD630.emptyChannel': ({ chart, channel }) => ({
    what: `in the chart “${chart}” the channel “${channel}” says nothing.`,
    next: 'Give it a field, a datum or a value, or remove it.',
  }),
  'BD630.ends': ({ chart, property }) => ({
    what: `in the chart “${chart}” the ${property} of a scale is not a list.`,
    next: `Write its two ends, such as ${property === 'domain' ? '"domain": [0, 100]' : '"range": [0, {"expr": "width"}]'}, or leave it out.`,
  }),
  'BD630.noValues': ({ chart, field }) => ({
    what: `in the chart “${chart}” the field “${field}” has no values when a scale is made of it.`,
    next: 'Correct the filters and aggregates: they leave no row that has it.',
  }),
  'BD630.scaleProperty': ({ chart, channel, property, type }) => ({
    what: `in the chart “${chart}” the ${channel} scale is ${type}, and such a scale has no “${property}”.`,
    next: 'Remove it, or change the type of the scale.',
  }),
  'BD630.scaleType': ({ chart, type }) => ({
    what: `in the chart “${chart}” a scale of the type “${type}” does not suit its field or its channel.`,
    next: 'Remove the type of the scale, or correct the type of the field: quantitative for values, nominal for names.',
  }),
  'BD630.transform': ({ chart }) => ({
    what: `the chart “${chart}” has a transform that does nothing.`,
    next: 'Give it a calculate, a filter, a window or another step beside “as”, or remove it.',
  }),
  'BD630.unknownName': ({ chart, name }) => ({
    what: `an expression of the chart “${chart}” names “${name}”, and there is no such thing.`,
    next: 'Correct the name, or declare it in “params”.',
  }),
  BD631: ({ chart, label, excess }) => ({
    what: `in the chart “${chart}” the label “${label}” is ${points(excess)} pt too wide, even at the smallest size.`,
    next: 'Shorten the label in figures.csv.',
  }),
  BD632: ({ chart, longest }) => ({
    what: `in the chart “${chart}” labels and values leave no room for the bars; the longest value is “${longest}”.`,
    next: 'State the figures in a larger unit.',
  }),
  BD633: ({ chart, text, excess }) => ({
    what: `in the chart “${chart}” the text “${text}” sticks out of the picture by ${points(excess)} pt.`,
    next: 'Shorten the text, or correct its place in the specification.',
  }),
  BD634: ({ chart, one, other }) => ({
    what: `in the chart “${chart}” the texts “${one}” and “${other}” overlap.`,
    next: 'Shorten the labels or draw fewer figures.',
  }),
  'BD635.axisLabel': ({ chart, text, name }) => ({
    what: `an axis or legend of the chart “${chart}” writes “${text}” at the place of “${name}”.`,
    next: 'Remove “labelExpr”: each place then has its own name.',
  }),
  'BD635.brokenScale': ({ axis, chart }) => ({
    what: `the ${axis} scale of the chart “${chart}” changes its unit on the way: equal differences look unequal.`,
    next: 'Give its domain two numbers.',
  }),
  'BD635.covered': ({ chart, kind, id, text, other, over }) => ({
    what: `in the chart “${chart}” ${subject(kind, id, text)} lies under the ${wordFor(over)} of “${other ?? '?'}”.`,
    next:
      kind === 'text'
        ? 'Draw texts after the marks: write their layer further down in the specification.'
        : 'Give each figure a place of its own, for instance by "y": {"field": "id", "type": "nominal"}.',
  }),
  'BD635.faint': ({ chart, kind, id, text, color }) => ({
    what: `in the chart “${chart}” ${subject(kind, id, text)} cannot be seen: ${color} hardly differs from what is behind it.`,
    next: 'Give it another color of the theme, such as {"expr": "color.ink"}, and an opacity of 1.',
  }),
  'BD635.lineUnsaid': ({ chart, kind, text }) => ({
    what: `in the chart “${chart}” a ${wordFor(kind)} runs across the rows at ${text}, and nothing near it says that value.`,
    next: 'Write the value beside the line, or show the axis of values.',
  }),
  'BD635.lookOfNothing': ({ chart, channel, kind, id, field }) => ({
    what: `in the chart “${chart}” the ${channel} of the ${wordFor(kind)} of “${id}” follows “${field}”, but is read as its value.`,
    next: 'Give all of them one size, or use the field “value” on a linear scale from zero.',
  }),
  'BD635.markForMissing': ({ chart, kind, id }) => ({
    what: `the chart “${chart}” draws a ${wordFor(kind)} for “${id}”, which has no value: it would be read as one.`,
    next: 'Remove that mark from the specification. Beside bars the field “text” writes the word for a missing value; elsewhere the gap and its label say it.',
  }),
  'BD635.missingDrawn': ({ chart, kind, id }) => ({
    what: `the chart “${chart}” draws the ${wordFor(kind)} of “${id}”, which has no value.`,
    next: 'Set its position by the field “value”, unchanged: then nothing is drawn where a value is missing.',
  }),
  'BD635.noColor': ({ chart, kind, id, text, color }) => ({
    what: `in the chart “${chart}” ${subject(kind, id, text)} cannot be seen: “${color}” is not a color.`,
    next: 'Use the field “color” with "scale": null, or a color of the theme, such as {"expr": "color.ink"}.',
  }),
  'BD635.noFigureThere': ({ chart, kind }) => ({
    what: `in the chart “${chart}” one ${wordFor(kind)} is at a value that none of its figures has.`,
    next: 'Write that number into figures.csv, and read the figure by a name (“named” in the plan).',
  }),
  'BD635.notFromZero': ({ kind, chart }) => ({
    what:
      kind === 'bars'
        ? `the bars of the chart “${chart}” do not start at zero, or their lengths are not in proportion to the values.`
        : `the area of the chart “${chart}” does not start at zero, or is not in proportion to the values.`,
    next: 'Use a linear scale whose domain includes zero.',
  }),
  'BD635.otherColor': ({ chart, kind, id }) => ({
    what: `in the chart “${chart}” the ${wordFor(kind)} beside the name of “${id}” has the color of another figure.`,
    next: 'Give it the field “color” in the specification.',
  }),
  'BD635.overGap': ({ chart, kind, id }) => ({
    what: `in the chart “${chart}” the ${wordFor(kind)} goes on over “${id}”, which has no value.`,
    next: 'Remove the filter from the specification: a missing value then leaves a gap.',
  }),
  'BD635.tooSmall': ({ chart, kind, id, text }) => ({
    what: `in the chart “${chart}” ${subject(kind, id, text)} is too small or too thin to be seen.`,
    next: 'Enlarge its size or thickness in the specification.',
  }),
  'BD635.wrongLook': ({ chart, channel, kind, id, text }) => ({
    what: `in the chart “${chart}” the ${channel} of the ${wordFor(kind)} of “${id}” is not in proportion to its value, ${text}.`,
    next:
      kind === 'bar'
        ? 'Give all bars one thickness: their length shows the value.'
        : 'Use the field “value” as it is, on a linear scale from zero: for a size, "range": [0, 900].',
  }),
  'BD635.wrongPlace': ({ chart, kind, id, text }) => ({
    what: `in the chart “${chart}” the ${wordFor(kind)} of “${id ?? '?'}” does not stand at its value, ${text ?? 'n.a.'}.`,
    next: direct,
  }),
  BD636: ({ chart, ids }) => ({
    what: `the chart “${chart}” does not draw ${list(ids.map(id => `“${id}”`))} exactly once.`,
    next: 'Correct the filters and marks of the specification.',
  }),
  BD637: ({ chart, text, id }) => ({
    what: `the chart “${chart}” does not write “${text}”, the value or label of “${id}”.`,
    next: 'Show the fields “text” and “lines” as texts in the specification.',
  }),
  BD638: ({ chart, text, character }) => ({
    what: `in the chart “${chart}” the text “${text}” has the character ${named(character)}. A chart is drawn as a picture, and the fonts for pictures do not have it.`,
    next: /\p{Script=Han}/u.test(character)
      ? 'Write it in Hangul or Latin letters; only the text of slides may have Hanja.'
      : 'Write it with other characters.',
  }),
  BD639: ({ beside, chart, length }) => ({
    what: `the charts “${beside}” and “${chart}” are on one slide in one unit, so they share a scale; the longest bar of “${chart}” is ${points(length)} pt on it.`,
    next: `Give “${chart}” a slide of its own; there it has its own scale.`,
  }),
  'BD640.basesDiffer': ({ chart, first, other }) =>
    noWhole(chart, `“${first}” and “${other}” are shares of different bases, so they are not parts of one whole.`),
  'BD640.multipleResponse': ({ chart, total }) =>
    noWhole(chart, `These are multiple responses (they add up to ${total}%), so they are not parts of a whole.`),
  'BD640.moreThanHundred': ({ chart, total }) => ({
    what: `the chart “${chart}” stacks shares that add to ${total}%: they are not parts of one whole.`,
    next: 'Draw them as separate bars, for instance with the chart “ranked-bars”.',
  }),
  'BD640.notHundred': ({ chart, total, isMore }) => {
    const { what, next } = noWhole(
      chart,
      `These shares add to ${total}%, not to 100%, and rounding does not explain it.`,
    );
    const several =
      'If several answers were possible, write yes in the column multiple; if not, a number is wrong or counted twice.';
    return { what, next: isMore ? `${several} ${next}` : next };
  },
  'BD640.otherUnit': ({ chart, unit }) => noWhole(chart, `Values in ${unitName(unit)} are not parts of a whole.`),
  'BD640.partMissing': ({ chart, id }) => noWhole(chart, `“${id}” has no value, so the parts do not make a whole.`),
  'BD640.partNegative': ({ chart, id, value }) =>
    noWhole(chart, `“${id}” is ${value}, and a part of a whole cannot be negative.`),
  'BD640.unitsDiffer': ({ chart, first, firstUnit, other, otherUnit }) =>
    noWhole(
      chart,
      `“${first}” (${unitName(firstUnit)}) and “${other}” (${unitName(otherUnit)}) have different units, so they are not parts of a whole.`,
    ),
  'BD641.outsidePicture': ({ chart, id, kind, text }) => ({
    what: `in the chart “${chart}” ${id === undefined ? 'one' : 'the'} ${wordFor(kind)}${id === undefined ? '' : ` of “${id}” (${text})`} lies outside the picture.`,
    next: 'Correct the range of its scale: from 0 to the width or height of the picture.',
  }),
  'BD641.outsideScale': ({ chart, kind, id, text, least, most }) => ({
    what: `in the chart “${chart}” the ${wordFor(kind)} of “${id}” (${text}) lies outside its scale, which runs from ${number(least)} to ${number(most)}.`,
    next: widen,
  }),
  BD642: ({ chart, axis }) => ({
    what: `in the chart “${chart}” larger values are ${axis === 'x' ? 'further left' : 'lower down'}, and no axis says so.`,
    next: 'Reverse the range of the scale, or show the axis.',
  }),
  BD643: ({ chart, axis }) => ({
    what: `in the chart “${chart}” the values are lined up on ${axis} like names, however far apart they are.`,
    next: 'Give the field of values "type": "quantitative".',
  }),
  BD644: ({ chart, id, kind }) => ({
    what: `in the chart “${chart}” the value of “${id}” is alone between gaps, so its ${wordFor(kind)} shows nothing of it.`,
    next: 'Draw points too: "point": true beside the type of the mark.',
  }),
  BD645: ({ chart, text }) => ({
    what: `the chart “${chart}” writes “${text}”, a number that is not the text of that figure.`,
    next: 'Show the field “text”, or a figure that the plan gives a name (“named”).',
  }),
  'BD645.guide': ({ chart, text, example }) => ({
    what: `an axis or legend of the chart “${chart}” writes “${text}” where the value is ${example}.`,
    next: 'Let labelExpr write the value in its own unit, or leave it out.',
  }),
  BD646: ({ chart, text, id, other }) => ({
    what: `in the chart “${chart}” the text “${text}” of “${id}” is next to the mark of “${other}”.`,
    next: 'Place texts by the same fields as the marks; in a stack give both "order": {"field": "rank"}.',
  }),
  'BD646.nowhere': ({ chart, text, id }) => ({
    what: `in the chart “${chart}” nothing shows which mark is that of “${id}”: its text “${text}” has a place of its own, and the marks do not.`,
    next: 'Place the marks by the same field as the texts, or give each a color of its own.',
  }),
  'BD647.otherScale': ({ chart, unit, text }) => ({
    what: `the chart “${chart}” writes its values in ${unit}, but its slide says “${text}”.`,
    next: `Write “${unit}” into the subtitle of the chart, or leave the subtitle out.`,
  }),
  'BD647.otherUnit': ({ chart, example, text, where }) => ({
    what: `the chart “${chart}” shows values such as ${example}, but ${unitPlaces[where].is} “${text}”.`,
    next: `Correct the unit ${unitPlaces[where].at}, or leave it out.`,
  }),
  'BD647.scaleNotSaid': ({ chart, unit }) => ({
    what: `the chart “${chart}” writes its values in ${unit}, which its slide does not say.`,
    next: `Write “${unit}” into the subtitle of the chart, or leave the subtitle out.`,
  }),
  BD648: ({ chart, text }) => ({
    what: `in the chart “${chart}” the text “${text}” has no size in points.`,
    next: 'Give “fontSize” a number above 0.',
  }),
  'BD649.logarithmOfZero': ({ chart }) => ({
    what: `a logarithmic scale of the chart “${chart}” includes zero, which has no logarithm.`,
    next: 'Use a linear scale; for dots and lines without a zero, "domain" may begin above zero if the axis is shown.',
  }),
  'BD649.notLinear': ({ axis, chart }) => ({
    what: `the ${axis} scale of the chart “${chart}” is not linear: equal differences look unequal, and no axis says so.`,
    next: 'Use a linear scale, or show the axis.',
  }),
  'BD650.fileNameAsWords': ({ words }) => ({
    what: `“${words}” is the name of a file; it does not say what the picture shows.`,
    next: example,
  }),
  'BD650.pictureWithoutWords': ({ file }) => ({
    what: `the picture “${file}” has no description for people who cannot see it.`,
    next: example,
  }),
  'BD651.brokenPicture': ({ found }) => ({
    what: `“${found}” is not a valid picture link and would be shown as text.`,
    next: 'Put a path with spaces between < and >: “![what it shows](<pictures/my name.png>)”.',
  }),
  'BD651.refusedPath': ({ path, mistake }) => ({
    what: `the picture “${path}” cannot be used: ${pathFaults[mistake]}.`,
    next: 'Put the picture into the folder of the briefing and write its path from there: pictures/name.png.',
  }),
  BD652: ({ path, folder, near, paths }) => ({
    what: `there is no picture “${path}” in ${folder}.`,
    next: didYouMean(near, paths.length > 0 ? `Available: ${paths.join(', ')}.` : 'Put the file there.'),
  }),
  'BD653.empty': ({ file }) => ({ what: `the picture “${file}” is empty.`, next: 'Save it again.' }),
  'BD653.otherKind': ({ file, kind }) => ({
    what: `“${file}” is ${otherKinds[kind]}, which a deck cannot show.`,
    next: save,
  }),
  'BD653.unknown': ({ file }) => ({ what: `“${file}” is not a picture of a kind that can be used.`, next: save }),
  BD654: ({ file, kind, ending }) => ({
    what: `“${file}” has the format ${showable[kind]}, but its name says otherwise.`,
    next: `Rename it so that it ends in .${ending}.`,
  }),
  'BD655.element': ({ file, name }) => refused(file, `it has <${name}>`),
  'BD655.external': ({ file, name }) => refused(file, `it refers to “${name}” outside of it`),
  'BD655.handler': ({ file, name }) => refused(file, `it runs a script (${name})`),
  'BD655.large': ({ file, what, most }) => refused(file, `it has more than ${most} ${svgParts[what]}`),
  'BD655.text': ({ file }) => ({
    ...refused(file, 'it has text, which every machine draws with fonts of its own'),
    next: 'Convert its text to paths in the drawing program, or save it as PNG.',
  }),
  'BD655.unfit': ({ file, reason }) => refused(file, svgFaults[reason]),
  BD656: ({ file, width, height, most }) => ({
    what: `the picture “${file}” has ${width} x ${height} pixels; at most ${most} million are read.`,
    next: 'Save it smaller: 1,920 pixels across fill a slide.',
  }),
  BD657: ({ file }) => ({
    what: `the picture “${file}” is damaged and cannot be read to its end.`,
    next: 'Save or copy it again.',
  }),
  BD658: ({ file, pixels, wanted }) => ({
    what: `the picture “${file}” has ${pixels} ${pixels === 1 ? 'pixel' : 'pixels'} across, too few for its place on the slide.`,
    next: `Use one of ${wanted} pixels or more.`,
  }),
  'BD659.pictureTitle': ({ title }) => ({
    what: `the words “${title}” in quotes after the picture would not be shown.`,
    next: 'Write them as a paragraph of the slide; name the picture’s source under sources in briefing.yaml.',
  }),
  'BD659.secondPicture': ({ first }) => ({
    what: `a slide shows one picture, and the first is in line ${first.line}.`,
    next: 'Keep one of them, or write another slide.',
  }),
  BD662: ({ name, near, names }) => ({
    what: `no icon is called “${name}”.`,
    next: didYouMean(
      near,
      `${names.length > 0 ? `Like it: ${names.join(', ')}. ` : ''}All names are at https://lucide.dev/icons.`,
    ),
  }),
  BD661: ({ chart, one, other, label }) => ({
    what: `the chart “${chart}” draws “${one}” and “${other}”, which are both called “${label}”.`,
    next: 'Give each its own label, or draw them as series, for instance with “grouped-bars” or “lines”.',
  }),
  BD660: ({ chart, layer, reason }) => ({
    what: `the chart “${chart}” stays a picture: ${notNative[reason]} (layer “${layer}”).`,
    next: 'Draw it with another specification, or write “charts: picture” at the chart.',
  }),
  BD667: ({ chart, kind, words }) => ({
    what: `the chart “${chart}” has no room for the ${annotations[kind]} “${words}”.`,
    next: 'Shorten the words, give them to a mark with more room around it, or draw the chart on a slide of its own.',
  }),
  BD663: ({ chart, spec, kind }) => ({
    what: `the chart “${chart}” asks for a ${annotations[kind]}, which “${spec}” cannot have.`,
    next: 'Choose another specification, or leave it out.',
  }),
  'BD664.notDrawn': ({ chart, id, near, ids }) => ({
    what: `an annotation of the chart “${chart}” points to “${id}”, of which the chart draws no mark.`,
    next: didYouMean(near, `It draws: ${list(ids)}.`),
  }),
  'BD664.otherUnit': ({ chart, id, one }) => ({
    what: `the chart “${chart}” has a line at “${id}”, whose unit is not that of “${one}” and the other marks.`,
    next: 'Name a figure with the same unit.',
  }),
  'BD664.severalSeries': ({ chart, count }) => ({
    what: `the chart “${chart}” has a line at the average, but draws ${count} series.`,
    next: 'Calculate the average that is meant as a figure (column “formula”), and name that.',
  }),
  'BD664.notOfTwo': ({ chart, id }) => ({
    what: `the chart “${chart}” has a bracket of “${id}”, which is not calculated from two figures that the chart draws.`,
    next: 'Name a figure whose formula compares two of its marks, such as exports / imports.',
  }),
  'BD664.unsaid': ({ chart, id }) => ({
    what: `the words of a bracket of the chart “${chart}” do not show “${id}”, of which it is.`,
    next: `Write its number as a link: [2.0](fig:${id}).`,
  }),
  BD666: ({ found }) => ({
    what:
      found.length === 0
        ? 'this annotation of a chart does not say what it is.'
        : `this annotation of a chart is several things: ${list(found)}.`,
    next: 'Write one of callout, line and bracket, and words.',
  }),
  'BD670.megabytes': ({ file, most }) => ({
    what: `the picture “${file}” takes more than ${most} megabytes of memory to draw.`,
    next: simplify,
  }),
  'BD670.seconds': ({ file, most }) => ({
    what: `the picture “${file}” takes more than ${most} seconds of computing to draw.`,
    next: simplify,
  }),
};
