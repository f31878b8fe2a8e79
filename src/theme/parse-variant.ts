// Reads the variants of a theme, such as `4:3` and `handout`.
import { color } from '../text/color.ts';
import {
  described,
  list,
  mapped,
  mapping,
  optional,
  type Reader,
  record,
  shared,
  text,
  within,
} from '../text/reader.ts';
import { type Common, decorations, layoutReader, pageSize, placeholders, typeSize } from './parse-layout.ts';
import type { TextStyle } from './theme.ts';
import type { Variant } from './variant.ts';

/** What layouts of another kind of page share. */
const NOTHING: Common = { placeholders: new Map(), decorations: [] };

const scale = within(0.1, 10);

const variantRecord = (style: Reader<Omit<TextStyle, 'name'>>) =>
  described(
    shared(
      'variant',
      record({
        size: optional(described(pageSize, 'Width and height of the page in points.')),
        across: optional(described(scale, 'Scale of all widths; 1 when left out.'), 1),
        body: optional(
          described(scale, 'Scale of the widths of what is not common to all layouts; 1 when left out.'),
          1,
        ),
        type: optional(described(scale, 'Scale of the type; 1 when left out.'), 1),
        'least-type': optional(
          described(
            typeSize,
            'The least size to which text may step down, and that comes of the scale; 12 when left out.',
          ),
          12,
        ),
        'usual-type': optional(
          described(typeSize, 'What no style is set smaller than while its text fits; least-type when left out.'),
        ),
        except: optional(described(list(text), 'Layouts whose body stays as it is.'), []),
        keep: optional(described(list(text), 'Text styles that keep their size.'), []),
        most: optional(
          described(
            mapping(() => described(typeSize, 'Points.')),
            'The largest size of a text style, by its name.',
          ),
          new Map(),
        ),
        placeholders: optional(described(placeholders, 'Placeholders that only this variant has, by name.'), new Map()),
        decorations: optional(described(decorations, 'Marks without meaning where these placeholders are.'), []),
        colors: optional(
          described(
            mapping(() => color),
            'Colors that are others in this variant, by name.',
          ),
          new Map(),
        ),
        styles: optional(
          described(
            mapping(() => style),
            'Text styles that only this variant has, by name.',
          ),
          new Map(),
        ),
        layouts: optional(
          described(
            mapping(() => layoutReader),
            'Layouts in place of those of the theme, on pages of another kind; each has what it says itself.',
          ),
          new Map(),
        ),
      }),
    ),
    'What is otherwise in a variant of the theme.',
  );

/** Reads a variant, its styles with a reader of those of themes; its name is the key in the theme, passed in later. */
export const variantReader = (style: Reader<Omit<TextStyle, 'name'>>): Reader<(name: string) => Variant> =>
  mapped(variantRecord(style), read => {
    const { size, across, body, type, except, keep, most, decorations, colors } = read;
    const leastType = read['least-type'];
    const usualType = read['usual-type'] ?? leastType;
    const placeholders = new Map([...read.placeholders].map(([key, one]) => [key, { ...one, name: key }]));
    const styles = new Map([...read.styles].map(([key, one]) => [key, { ...one, name: key }]));
    const layouts = new Map([...read.layouts].map(([key, layout]) => [key, layout(key, NOTHING)]));
    return name => ({
      name,
      size,
      across,
      body,
      type,
      leastType,
      usualType,
      except,
      keep,
      most,
      placeholders,
      decorations,
      colors,
      styles,
      layouts,
    });
  });
