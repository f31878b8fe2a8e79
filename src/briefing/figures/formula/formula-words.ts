// A formula as slides show it, with its numbers (`78.4 − 30.6`), and the published figures that it depends on.

import type { Figure, Figures } from '../../model/figure.ts';
import { figuresOfGroup, publishedAmount } from '../../model/quantity.ts';
import type { ExpressionPart } from './expression.ts';
import { parseExpression } from './expression-parser.ts';
import { figuresNamed } from './formula-order.ts';
import { attaining } from './group-value.ts';

/**
 * The formula of a figure with its inputs as `formatValue` writes them: `need - adoption` is `78.4 − 30.6`, `sum(ai-use)`
 * `66.7 + 33.3`, `round(need / adoption, 1)` `round(78.4 ÷ 30.6, 1)`. A figure without a readable formula is shown as its value.
 */
export function formulaInWords(figure: Figure, figures: Figures, formatValue: (figure: Figure) => string): string {
  const expression = parsed(figure);
  return expression ? inWords(expression.root, figures, formatValue).text : formatValue(figure);
}

/** The ids of the published figures that a derived figure depends on, directly or indirectly, in the order of their names; empty for a published one. */
export function inputsOf(figure: Figure, figures: Figures): readonly string[] {
  const published: string[] = [];
  const seen = new Set<string>([figure.id]);
  // A stack: the first input goes last.
  const open = namedBy(figure, figures).reverse();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const input = figures.get(id);
    if (!input || seen.has(id)) continue;
    seen.add(id);
    if (input.formula === undefined) published.push(id);
    else for (const named of namedBy(input, figures).reverse()) open.push(named);
  }
  return published;
}

function namedBy(figure: Figure, figures: Figures): string[] {
  const expression = parsed(figure);
  return expression ? [...figuresNamed(expression, figures)] : [];
}

function parsed(figure: Figure) {
  const { formula, formulaPlace, place } = figure;
  return formula === undefined ? undefined : parseExpression(formula, formulaPlace ?? place, () => {});
}

/** `binding`: 1 for a sum, 2 for a product, 3 if it never needs parentheses. */
interface Words {
  readonly text: string;
  readonly binding: 1 | 2 | 3;
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' };

function inWords(part: ExpressionPart, figures: Figures, formatValue: (figure: Figure) => string): Words {
  const value = (inner: ExpressionPart) => inWords(inner, figures, formatValue);
  const all = (list: readonly Figure[]) => list.map(formatValue);
  switch (part.kind) {
    case 'number':
      return { text: part.written, binding: 3 };
    case 'figure': {
      const figure = figures.get(part.id);
      return { text: figure ? formatValue(figure) : part.id, binding: 3 };
    }
    case 'group': {
      const members = figuresOfGroup(figures, part.group);
      if (part.name === 'count') return { text: String(members.length), binding: 3 };
      if (part.name === 'sum') return { text: all(members).join(' + '), binding: members.length > 1 ? 1 : 3 };
      const [extreme] = attaining(part.name, part.group, { figures, amountOf: publishedAmount });
      return { text: extreme ? formatValue(extreme) : part.group, binding: 3 };
    }
    case 'round': {
      const decimals = part.decimals === 0 ? '' : `, ${part.decimals}`;
      return { text: `round(${value(part.value).text}${decimals})`, binding: 3 };
    }
    case 'call': {
      const values = part.values.map(inner => value(inner).text).join(', ');
      return { text: part.name === 'abs' ? `|${values}|` : `${part.name}(${values})`, binding: 3 };
    }
    case 'negative':
      return { text: `−${within(value(part.value), 3)}`, binding: 2 };
    case 'arithmetic': {
      const binding = part.sign === '+' || part.sign === '-' ? 1 : 2;
      const least = part.sign === '+' || part.sign === '*' ? binding : binding === 1 ? 2 : 3;
      const text = `${within(value(part.left), binding)} ${signs[part.sign]} ${within(value(part.right), least)}`;
      return { text, binding };
    }
    case 'comparison':
    case 'logic':
    case 'not':
      return { text: '', binding: 3 };
  }
}

function within(words: Words, least: 1 | 2 | 3): string {
  return words.binding < least ? `(${words.text})` : words.text;
}
