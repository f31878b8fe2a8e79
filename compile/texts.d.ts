// What compile/texts.mjs makes of files.
declare module '*?text' {
  const text: string;
  export default text;
}
