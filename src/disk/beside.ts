// Decks beside one that stays: `talk (new).pptx`.

/** `talk (new).pptx`; with a number above 1 `talk (new 2).pptx`. */
export function nameBeside(path: string, number = 1): string {
  const [, stem = path, extension = ''] = /^(.*?)(\.pptx)?$/is.exec(path) ?? [];
  return `${stem} (new${number === 1 ? '' : ` ${number}`})${extension}`;
}
