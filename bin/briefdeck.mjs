#!/usr/bin/env node
// Starts the program for `npx briefdeck`, which needs a file that is there before the first build; compiles the program where it is not yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../dist/cli.js', import.meta.url);

if (!existsSync(program)) {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const isWindows = process.platform === 'win32';
  spawnSync('npm', ['run', '--silent', 'compile'], { cwd: folder, shell: isWindows, stdio: 'ignore' });
}

if (existsSync(program)) {
  try {
    await import(program.href);
  } catch (error) {
    if (error?.code !== 'EMFILE' && error?.code !== 'ENFILE') throw error;
    console.error(`The system lets Briefdeck open too few files (${error.code}). Allow more: ulimit -n 1024.`);
    console.error(`열 수 있는 파일 수가 모자랍니다(${error.code}). “ulimit -n 1024”로 한도를 늘리십시오.`);
    process.exitCode = 3;
  }
} else {
  console.error('Briefdeck is not installed completely. Run “npm ci” in its folder.');
  console.error('Briefdeck 설치가 끝나지 않았습니다. Briefdeck 폴더에서 “npm ci”를 실행하십시오.');
  process.exitCode = 3;
}
