// Arguments that messages about charts could have (BD6xx).
export const charts = {
  'BD619.alikeColors': { chart: 'exports', one: 'data', other: 'primary' },
  'BD619.faintColor': { chart: 'exports', role: 'context', contrast: '1.8', least: 3 },
};
