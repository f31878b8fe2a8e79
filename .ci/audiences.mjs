// Prints how many decks a build of all briefings must make: one for each audience of each plan.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const plans = readdirSync('data')
  .map(briefing => join('data', briefing, 'briefing.yaml'))
  .filter(path => existsSync(path));
console.log(plans.reduce((sum, path) => sum + Object.keys(parse(readFileSync(path, 'utf8')).audiences).length, 0));
