import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/text/markdown.ts';

const blocks = `# Title

A paragraph with [a link][report], [another] and a note[^1].

- one
- two

  still two

1. first

2. second

> quoted

> [inside]: https://example.org/inside

Setext
======

\`\`\`
code

# no heading
\`\`\`

| a | b |
|---|---|
| 1 | 2 |

[^1]: The note

    goes on.

See [inside] and ![a picture][Report].

***
:::
***

[report]: https://example.org/report
[another]: <https://example.org/another>
`;

test.each([
  ['blocks of all kinds', blocks],
  ['the article in English', readFileSync('data/industry-5.0/article.en.md', 'utf8')],
  ['the article in Korean', readFileSync('data/industry-5.0/article.ko.md', 'utf8')],
])('%s: read in pieces is the same as read at once', async (_, source) => {
  expect(await parseMarkdown(source, 1)).toEqual(await parseMarkdown(source, Number.POSITIVE_INFINITY));
});

test('twice the headings take twice the steps, not four times', { tags: ['slow'] }, async () => {
  const headings = (count: number) => 'a\n==\n\n'.repeat(count);
  const nodes = await parseMarkdown(headings(20_000));
  expect(nodes).toHaveLength(20_000);
  expect(nodes.at(-1)?.position?.start.line).toBe(3 * 19_999 + 1);
});
