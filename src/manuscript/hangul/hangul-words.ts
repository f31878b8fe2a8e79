// What Hangul itself writes beside the text of its authors, in both of its formats.

/** `https\://www.example.kr;1;0;0;` as the address that it is. */
export function plainAddress(written: string): string | undefined {
  const [address = ''] = written.replaceAll('\\:', ':').replaceAll('\\?', '?').split(';');
  return address === '' ? undefined : address;
}

/** The words for a picture, unless they are those that Hangul puts there. */
export function ownComment(comment: string): string {
  return /^(?:그림|표|수식|사각형|묶음 개체)입니다\./u.test(comment.trim()) ? '' : comment;
}
