// What is said to the author about the texts of links to figures (BD420, BD421, BD424, BD425).
import type { Diagnostic, Place } from '../diagnostics.ts';

export const noNumberInForm = (place: Place, form: string, id: string): Diagnostic => ({
  code: 'BD420',
  severity: 'error',
  place,
  draftable: true,
  what: {
    en: `“${form}” shows no number, though it links to the figure “${id}”.`,
    ko: `“${form}”은(는) 수치 “${id}”에 연결되었지만 숫자가 없습니다.`,
  },
  next: {
    en: `Write the number into it, or mark it as words: [${form}](fig:${id} "words").`,
    ko: `숫자를 써 넣거나 낱말로 표시하십시오: [${form}](fig:${id} "words").`,
  },
});

export const severalNumbersInForm = (place: Place, form: string, id: string): Diagnostic => ({
  code: 'BD424',
  severity: 'error',
  place,
  draftable: true,
  what: {
    en: `“${form}” has several numbers, so it is not clear which of them is the figure “${id}”.`,
    ko: `“${form}”에 숫자가 여러 개 있어 어느 것이 수치 “${id}”인지 알 수 없습니다.`,
  },
  next: {
    en: 'Link each number to its own figure.',
    ko: '숫자마다 해당 수치에 따로 연결하십시오.',
  },
});

export const otherUnitInForm = (place: Place, form: string, id: string, right: string): Diagnostic => ({
  code: 'BD425',
  severity: 'error',
  place,
  draftable: true,
  what: {
    en: `“${form}” has another unit than the figure “${id}”, which is ${right}.`,
    ko: `“${form}”의 단위가 수치 “${id}”(${right})의 단위와 다릅니다.`,
  },
  next: {
    en: 'Percent are shares, percentage points are differences of shares: write the right one.',
    ko: '퍼센트는 비율, 퍼센트포인트는 비율의 차이입니다. 맞는 단위를 쓰십시오.',
  },
});

export const staleNumber = (place: Place, form: string, now: string, id: string): Diagnostic => ({
  code: 'BD421',
  severity: 'warning',
  place,
  what: {
    en: `“${form}” is written here, but the figure “${id}” is now ${now}.`,
    ko: `여기에는 “${form}”(이)라고 적혀 있지만 수치 “${id}”의 현재 값은 ${now}입니다.`,
  },
  next: {
    en: `Decks show ${now}; write it here too, or let “npx briefdeck sync --write” do it everywhere.`,
    ko: `덱에는 ${now}(으)로 표시됩니다. 여기도 고치거나 “npx briefdeck sync --write”로 모두 고치십시오.`,
  },
});

export const missingNumber = (place: Place, form: string, shown: string, id: string): Diagnostic => ({
  code: 'BD421',
  severity: 'warning',
  place,
  what: {
    en: `“${form}” is written here, but the figure “${id}” has no value; decks show “${shown}”.`,
    ko: `여기에는 “${form}”(이)라고 적혀 있지만 수치 “${id}”에 값이 없어 덱에는 “${shown}”(으)로 표시됩니다.`,
  },
  next: {
    en: 'Enter the value in the table of figures, or write the sentence without the number.',
    ko: '수치표에 값을 적거나, 숫자 없이 문장을 쓰십시오.',
  },
});
