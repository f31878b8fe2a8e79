// How the tests run: the files of a worker share one process and its modules, which spares loading the program 160 times.
import { defineConfig } from 'vitest/config';
import { textsInTests } from './compile/texts.mjs';

export default defineConfig({
  plugins: [textsInTests],
  test: {
    // Threads would not do: tests set the time zone of their process.
    pool: 'forks',
    isolate: false,
    setupFiles: ['test/equal-bytes.ts'],
    // As long as a slow machine needs for a whole build; what hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    tags: [
      {
        name: 'slow',
        description: 'Several whole builds, or processes: `npm test` leaves these to `npm run test:all`.',
      },
    ],
  },
});
