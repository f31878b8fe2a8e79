// What stands in the heading of a slide's box, as the braces of an article: `wish, chart=ai-use` is `{#wish chart=ai-use}`.

/** Values with spaces are put in quotes; commas within a value, `charts=days,hours`, are its own. */
export function slideLine(inside: string): string {
  const [id = '', ...settings] = inside
    .replace(/[“”„«»]/gu, '"')
    .split(/,\s*(?=$|[\p{L}][\p{L}\p{N}_-]*\s*=)/u)
    .map(part => part.trim());
  const written = settings.filter(part => part !== '').map(quoted);
  return `{${[`#${id.replace(/^#/u, '')}`, ...written].join(' ')}}`;
}

function quoted(setting: string): string {
  const [, name, value] = /^([^=]*?)\s*=\s*([^"\s]+\s[^"]*)$/u.exec(setting) ?? [];
  return name === undefined ? setting : `${name}="${value}"`;
}
