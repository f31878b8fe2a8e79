// What is said about a chart's specification itself (BD610-BD629): its JSON, its names, and what no chart may do.
import { type Diagnostic, diagnosticAt, didYouMean, type Message, type Place } from '../../diagnostics/diagnostics.ts';
import type { Expected } from './json.ts';

const list = (words: Iterable<string>) => [...words].join(', ');

const expectations: Readonly<Record<Expected, readonly [what: Message, next: Message]>> = {
  value: [
    { en: 'a value is expected here', ko: '여기에 값이 있어야 합니다' },
    {
      en: 'A value is "text", a number, true, false, null, { } or [ ]; no comma stands after the last one, and JSON has no comments.',
      ko: '값은 "글", 숫자, true, false, null, { }, [ ] 가운데 하나입니다. 마지막 값 뒤에는 쉼표가 없고, JSON에는 주석이 없습니다.',
    },
  ],
  key: [
    { en: 'a name in double quotes is expected here', ko: '여기에 큰따옴표로 묶은 이름이 있어야 합니다' },
    {
      en: 'Write "name": value, and no comma after the last one.',
      ko: '"이름": 값 형태로 쓰고, 마지막 값 뒤에는 쉼표를 쓰지 마십시오.',
    },
  ],
  colon: [
    { en: 'a colon is expected here', ko: '여기에 쌍점이 있어야 합니다' },
    { en: 'Write "name": value.', ko: '"이름": 값 형태로 쓰십시오.' },
  ],
  'comma-or-brace': [
    { en: 'a comma or } is expected here', ko: '여기에 쉼표나 }가 있어야 합니다' },
    {
      en: 'Put a comma after the value before, or close the brace.',
      ko: '앞 값 뒤에 쉼표를 넣거나 중괄호를 닫으십시오.',
    },
  ],
  'comma-or-bracket': [
    { en: 'a comma or ] is expected here', ko: '여기에 쉼표나 ]가 있어야 합니다' },
    {
      en: 'Put a comma after the value before, or close the bracket.',
      ko: '앞 값 뒤에 쉼표를 넣거나 대괄호를 닫으십시오.',
    },
  ],
  end: [
    { en: 'the specification has already ended', ko: '명세가 이미 끝났습니다' },
    {
      en: 'Take away what stands after the last brace.',
      ko: '마지막 중괄호 뒤에 있는 것을 지우십시오.',
    },
  ],
  shallower: [
    { en: 'it is nested more than 64 levels deep', ko: '64단계보다 깊게 겹쳐 있습니다' },
    { en: 'Nest it less deeply.', ko: '덜 깊게 겹치도록 고치십시오.' },
  ],
};

export const badJson = (place: Place, expected: Expected): Diagnostic => {
  const [what, next] = expectations[expected];
  return diagnosticAt(
    'BD610',
    place,
    { en: `this is no JSON: ${what.en}.`, ko: `올바른 JSON이 아닙니다. ${what.ko}.` },
    next,
  );
};

export const twice = (place: Place, key: string, first: Place): Diagnostic =>
  diagnosticAt(
    'BD611',
    place,
    {
      en: `“${key}” stands twice in one object, first in line ${first.line}.`,
      ko: `한 객체 안에 “${key}” 이름이 두 번 있습니다. 처음 나온 곳은 ${first.line}행입니다.`,
    },
    { en: 'Keep one of the two.', ko: '둘 가운데 하나만 남기십시오.' },
  );

export const tooLong = (place: Place, characters: number, most: number): Diagnostic =>
  diagnosticAt(
    'BD612',
    place,
    {
      en: `the specification has ${characters} characters; at most ${most} are read.`,
      ko: `명세가 ${characters}자입니다. ${most}자까지만 읽습니다.`,
    },
    {
      en: 'Keep data out of it: numbers come from figures.csv.',
      ko: '데이터는 빼십시오. 숫자는 figures.csv에서 옵니다.',
    },
  );

export const unknownSchema = (place: Place, version: string | undefined, supported: string): Diagnostic =>
  diagnosticAt(
    'BD613',
    place,
    version === undefined
      ? {
          en: 'the specification does not say which Vega-Lite it is written for.',
          ko: '어느 Vega-Lite 판으로 쓴 명세인지 적혀 있지 않습니다.',
        }
      : {
          en: `“${version}” is not drawn here.`,
          ko: `“${version}” 판은 여기서 그리지 않습니다.`,
        },
    { en: `Write "$schema": "${supported}".`, ko: `"$schema": "${supported}"로 쓰십시오.` },
  );

export const unknownProperty = (place: Place, name: string, names: readonly string[]): Diagnostic =>
  diagnosticAt(
    'BD614',
    place,
    { en: `there is no property “${name}” here.`, ko: `여기에는 “${name}” 속성이 없습니다.` },
    didYouMean(name, names, { en: `Possible here: ${list(names)}.`, ko: `쓸 수 있는 속성: ${list(names)}.` }),
  );

export const refused = (place: Place, name: string, reason: Message): Diagnostic =>
  diagnosticAt(
    'BD615',
    place,
    { en: `“${name}” cannot be used: ${reason.en}.`, ko: `“${name}” 기능은 쓸 수 없습니다. ${reason.ko}.` },
    { en: 'Take it out of the specification.', ko: '명세에서 빼십시오.' },
  );

export const wrongWord = (place: Place, word: string, words: readonly string[]): Diagnostic =>
  diagnosticAt(
    'BD616',
    place,
    { en: `“${word}” is not possible here.`, ko: `여기에는 “${word}” 값을 쓸 수 없습니다.` },
    didYouMean(word, words, { en: `Possible: ${list(words)}.`, ko: `쓸 수 있는 값: ${list(words)}.` }),
  );

export const wrongValue = (place: Place, expected: Message): Diagnostic =>
  diagnosticAt(
    'BD617',
    place,
    { en: `this must be ${expected.en}.`, ko: `여기에는 ${expected.ko} 있어야 합니다.` },
    {
      en: 'The specifications in templates/charts show how it is written.',
      ko: 'templates/charts에 있는 명세를 참고하십시오.',
    },
  );

export const missingProperty = (place: Place, name: string, meaning: Message): Diagnostic =>
  diagnosticAt(
    'BD618',
    place,
    { en: `“${name}” is missing: ${meaning.en}.`, ko: `“${name}” 속성이 없습니다. ${meaning.ko}.` },
    { en: `Add “${name}”.`, ko: `“${name}” 속성을 넣으십시오.` },
  );

export const unknownField = (place: Place, name: string, names: readonly string[]): Diagnostic =>
  diagnosticAt(
    'BD620',
    place,
    { en: `the data have no field “${name}”.`, ko: `데이터에 “${name}” 항목이 없습니다.` },
    didYouMean(name, names, { en: `Fields: ${list(names)}.`, ko: `항목: ${list(names)}.` }),
  );

export const badExpression = (place: Place, expression: string, fault: string): Diagnostic =>
  diagnosticAt(
    'BD621',
    place,
    {
      en: `the expression “${expression}” cannot be read (${fault}).`,
      ko: `“${expression}” 식을 읽을 수 없습니다(${fault}).`,
    },
    { en: 'Check its brackets, quotes and operators.', ko: '괄호, 따옴표, 연산자를 확인하십시오.' },
  );

export const unknownName = (place: Place, name: string, names: readonly string[]): Diagnostic =>
  diagnosticAt(
    'BD622',
    place,
    { en: `no value is called “${name}” in an expression.`, ko: `식에서 쓸 수 있는 “${name}” 값이 없습니다.` },
    didYouMean(name, names, { en: `Values: ${list(names)}.`, ko: `값: ${list(names)}.` }),
  );

export const unknownFunction = (place: Place, name: string, names: readonly string[]): Diagnostic =>
  diagnosticAt(
    'BD623',
    place,
    { en: `the function “${name}” is not used in charts.`, ko: `차트에서는 “${name}” 함수를 쓰지 않습니다.` },
    didYouMean(name, names, { en: `Functions: ${list(names)}.`, ko: `함수: ${list(names)}.` }),
  );

export const unknownMember = (place: Place, owner: string, name: string, names: readonly string[]): Diagnostic =>
  diagnosticAt(
    'BD624',
    place,
    { en: `“${owner}” has no “${name}”.`, ko: `“${owner}”에 “${name}” 항목이 없습니다.` },
    didYouMean(name, names, { en: `It has: ${list(names)}.`, ko: `있는 것: ${list(names)}.` }),
  );

export const unknownStyle = (place: Place, name: string, theme: string, names: readonly string[]): Diagnostic =>
  diagnosticAt(
    'BD625',
    place,
    {
      en: `the theme “${theme}” has no text style “${name}”.`,
      ko: `“${theme}” 테마에 “${name}” 글자 모양이 없습니다.`,
    },
    didYouMean(name, names, { en: `Add it to the styles of the theme.`, ko: '테마의 styles에 넣으십시오.' }),
  );

export const takenName = (place: Place, name: string): Diagnostic =>
  diagnosticAt(
    'BD627',
    place,
    {
      en: `“${name}” is a name that every chart has already.`,
      ko: `“${name}” 이름은 모든 차트에서 이미 쓰고 있습니다.`,
    },
    { en: 'Choose another name.', ko: '다른 이름을 쓰십시오.' },
  );

export const tooLarge = (place: Place, value: number, most: number): Diagnostic =>
  diagnosticAt(
    'BD626',
    place,
    {
      en: `the number ${value} is too large for a picture; at most ${most} is drawn.`,
      ko: `그림에 쓰기에 너무 큰 수입니다: ${value}. ${most}까지 쓸 수 있습니다.`,
    },
    { en: 'Use lengths in points.', ko: '길이는 포인트 단위로 쓰십시오.' },
  );
