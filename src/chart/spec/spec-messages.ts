// What is said about a chart's specification itself (BD610-BD629): its JSON, its names, and what no chart may do.
import { type Diagnostic, diagnosticAt, type Message, type Place } from '../../diagnostics/diagnostics.ts';
import type { Expected } from './json.ts';

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

export const refused = (place: Place, name: string, reason: Message): Diagnostic =>
  diagnosticAt(
    'BD615',
    place,
    { en: `“${name}” cannot be used: ${reason.en}.`, ko: `“${name}” 기능은 쓸 수 없습니다. ${reason.ko}.` },
    { en: 'Take it out of the specification.', ko: '명세에서 빼십시오.' },
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
