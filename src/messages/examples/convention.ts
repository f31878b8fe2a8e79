// Arguments that messages about what is filled in where a plan leaves it out (BD570 to BD589) could have.

export const convention = {
  BD570: { id: 'exports', after: 'imports', other: 'data/energy/article.en.md' },
  BD571: { slide: 'exports', heading: 'Trade', other: { file: 'data/energy/article.en.md', line: 12 } },
  BD572: {},
  BD573: { names: ['article.en.md', 'article.ko.md'] },
  BD574: { key: 'template', value: 'chart', other: 'table', at: { file: 'data/energy/briefing.yaml', line: 12 } },
  BD575: { path: 'data/energy/briefing.yaml' },
};
