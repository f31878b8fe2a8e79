// Seventeen slides by the library alone, or as many as asked for, without anything that Briefdeck adds: what a script of an afternoon does.
import PptxGenJS from 'pptxgenjs';

const [slides = 14, fileName = 'bare.pptx'] = process.argv.slice(2);
const deck = new PptxGenJS();
deck.layout = 'LAYOUT_WIDE';
for (let index = 0; index < Number(slides); index += 1) {
  const slide = deck.addSlide();
  slide.addText(`Slide ${index + 1}`, { x: 0.5, y: 0.4, w: 12, h: 0.8, fontSize: 28, bold: true });
  const points = ['78.4% of firms surveyed say they need AI', '30.6% have adopted it', '66.7% use it in development'];
  slide.addText(
    points.map(text => ({ text, options: { bullet: true, breakLine: true } })),
    { x: 0.5, y: 1.5, w: 12, h: 4, fontSize: 18 },
  );
  slide.addNotes('The first two rates are shares of all the firms surveyed.');
}
const rows = Array.from({ length: 6 }, (_, index) => [String(2019 + index), String(13_000 + index * 137)]);
deck.addSlide().addTable(
  rows.map(row => row.map(text => ({ text }))),
  { x: 0.5, y: 1.5, w: 12 },
);
for (const number of [1, 2]) deck.addSlide().addImage({ path: `chart-en-${number}.png`, x: 1, y: 1, w: 10, h: 5.6 });
await deck.writeFile({ fileName, compression: true });
