// What is said in Korean about charts (BD6xx).
import type { CatalogueOf } from '../catalogue.ts';
import type { charts as examples } from '../examples/charts.ts';

export const charts: CatalogueOf<typeof examples> = {
  'BD619.alikeColors': ({ chart, one, other }) => ({
    what: `“${chart}” 차트의 “${one}” 색과 “${other}” 색은 색각 이상이 있거나 뒷자리에 앉은 사람이 구별하기 어렵습니다.`,
    next: '밝기가 뚜렷이 다른 색을 고르십시오.',
  }),
  'BD619.faintColor': ({ chart, role, contrast, least }) => ({
    what: `“${chart}” 차트의 “${role}” 색은 바탕에서 잘 보이지 않습니다. 명도 대비가 ${contrast} : 1입니다.`,
    next: `${least} : 1 이상인 색을 고르십시오.`,
  }),
};
