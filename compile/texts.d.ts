// What compile/texts.mjs makes of files.
declare module '*?text' {
  const text: string;
  export default text;
}

// What compile/templates.mjs makes of the program's own templates.
declare module '*?compiled' {
  /** The path of each, what reading its text gives, and what Handlebars makes of that. */
  const templates: readonly (readonly [
    path: string,
    known: {
      readonly text: string;
      readonly source: string;
      readonly partials: readonly import('../src/slide/template.ts').Inclusion[];
      readonly reads: readonly string[];
    },
    compiled: object,
  ])[];
  export default templates;
}
