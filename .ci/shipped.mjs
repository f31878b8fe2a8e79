// What is shipped: node .ci/shipped.mjs sbom.json writes the list of packages (CycloneDX) and fails on one without a licence that is allowed.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Those that may be shipped beside a program under MIT; libvips (LGPL) comes as a library of its own, which anybody may replace. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

const [place = 'sbom.json'] = process.argv.slice(2);
const { devDependencies: _, ...shipped } = JSON.parse(readFileSync('package.json', 'utf8'));
const text = packagesOf(shipped);
const { bomFormat, components } = JSON.parse(text);

const named = new Set(components.map(({ name }) => name));
const missing = Object.keys(shipped.dependencies).filter(name => !named.has(name));
const refused = components.filter(({ licenses = [] }) => !isAllowed(licenses.map(licenceOf)));
const faults = [
  ...(bomFormat === 'CycloneDX' ? [] : [`a list of packages in the format “${bomFormat}”`]),
  ...missing.map(name => `“${name}” of package.json is not in the list`),
  ...refused.map(({ name, version, licenses = [] }) => `${name} ${version}: licence “${licenses.map(licenceOf)}”`),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
mkdirSync(dirname(place), { recursive: true });
writeFileSync(place, text);
console.log(`${components.length} packages in ${place}, all with a licence that is allowed`);

/** Asked without the packages of the developers: `npm sbom --omit=dev` leaves out what both need. */
function packagesOf(description) {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  const npm = (...asked) => execFileSync('npm', asked, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(description));
    copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
    npm('install', '--package-lock-only', '--ignore-scripts', '--offline', '--no-audit', '--no-fund');
    return npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function licenceOf({ license, expression }) {
  return expression ?? license?.id ?? license?.name ?? '';
}

/** `(MIT OR GPL-3.0-or-later)`: one that may be chosen; `MIT AND OFL-1.1`: all. None at all is not allowed. */
function isAllowed(licences) {
  return (
    licences.length > 0 &&
    licences.every(each =>
      each
        .replace(/[()]/g, '')
        .split(' AND ')
        .every(part => part.split(' OR ').some(name => ALLOWED.has(name))),
    )
  );
}
