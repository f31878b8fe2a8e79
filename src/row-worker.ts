// A thread of the pool that makes decks of a table of rows: reads what they share once, then makes one row after another.
import { workerData } from 'node:worker_threads';
import type { BuildResult } from './build/build.ts';
import { openRows } from './build/build-rows.ts';
import type { PlannedRow } from './build/plan-rows.ts';
import { drawApart } from './cli/draw-apart.ts';
import type { ThreadData } from './cli/row-pool.ts';
import { cacheOf } from './disk/project-cache.ts';
import { setLimits } from './limits.ts';

const { shared, root, limits }: ThreadData = workerData;
setLimits(limits);
const { build } = await openRows({ ...shared, cache: cacheOf({ root }), drawSvg: drawApart });

export default (row: PlannedRow): Promise<BuildResult> => build(row);
