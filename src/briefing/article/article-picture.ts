// A picture on a slide: an image that stands alone in its paragraph, with words for those who cannot see it.

import type { Image, Paragraph } from 'mdast';
import { fault } from '../../diagnostics/fault.ts';
import type { ArticleBlock } from '../model/article.ts';
import { placeOfNode, type Reading } from './article-markdown.ts';

/** The image of a paragraph that has nothing else; undefined for all other paragraphs. */
export function onlyImage(paragraph: Paragraph): Image | undefined {
  const [image, ...others] = paragraph.children.filter(child => child.type !== 'text' || child.value.trim() !== '');
  return image?.type === 'image' && others.length === 0 ? image : undefined;
}

/** The picture; reports one that says nothing, or says more than is shown. */
export function readArticlePicture(image: Image, reading: Reading): ArticleBlock {
  const place = placeOfNode(image, reading.file);
  const alt = (image.alt ?? '').replace(/\s+/gu, ' ').trim();
  const file = decoded(image.url).normalize('NFC');
  if (alt === '') reading.report(fault('BD650.pictureWithoutWords', place, { file }));
  else if (/^[^\s]*\.(?:png|jpe?g|svg|gif|webp|heic|tiff?|bmp|pdf)$/iu.test(alt))
    reading.report(fault('BD650.fileNameAsWords', place, { words: alt }));
  if (image.title) reading.report(fault('BD659.pictureTitle', place, { title: image.title }));
  return { kind: 'picture', file, alt, place };
}

/** `pictures/a%20b.png` as its author means it; a sign `%` of the name itself stays. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
