// Why an SVG is refused (BD655).
import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { MessageArguments } from '../messages/catalogue.ts';

export type SvgFault =
  | { readonly kind: 'element' | 'handler' | 'external'; readonly name: string }
  | { readonly kind: 'text' | MessageArguments['BD655.unfit']['reason'] }
  | { readonly kind: 'large'; readonly what: MessageArguments['BD655.large']['what']; readonly most: number };

export function refusedSvg(place: Place, file: string, mistake: SvgFault): Diagnostic {
  switch (mistake.kind) {
    case 'element':
    case 'handler':
    case 'external':
      return fault(`BD655.${mistake.kind}`, place, { file, name: mistake.name });
    case 'large':
      return fault('BD655.large', place, { file, what: mistake.what, most: mistake.most });
    case 'text':
      return fault('BD655.text', place, { file });
    default:
      return fault('BD655.unfit', place, { file, reason: mistake.kind });
  }
}
