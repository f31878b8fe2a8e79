// Source files without their comments, for tests that search what the program says and does.

/** TypeScript or JavaScript without comments; strings stay, also those with `//` in them. */
export function codeOf(source: string): string {
  return source.replace(
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    part => (/^\/[/*]/.test(part) ? '' : part),
  );
}

/** A template of any kind without comments: Handlebars, YAML, JSON. */
export function templateTextOf(source: string, path: string): string {
  if (path.endsWith('.hbs')) {
    return source
      .replace(/\{\{!--[\s\S]*?--\}\}/g, '')
      .replace(/\{\{![\s\S]*?\}\}/g, '')
      .replace(/<!--[\s\S]*?-->/g, '');
  }
  return path.endsWith('.yaml') ? source.replace(/(^|\s)#[^\n]*/g, '$1') : source;
}
