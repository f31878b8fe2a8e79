// Every message with arguments that it could have: they say of which types its arguments are, and the reference (docs/messages.md) prints them.
import { charts } from './examples/charts.ts';

export const examples = { ...charts };
