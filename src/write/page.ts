// HTML pages from Handlebars templates; all data is escaped as text.
import Handlebars from 'handlebars';
import { visible } from '../diagnostics/visible.ts';

/** What fills a template; a name that its data lacks is thrown. */
export function pageMaker(template: string): (data: object) => string {
  const fill = Handlebars.create().compile(template, { strict: true, preventIndent: true });
  return data => visible(fill(data));
}
