// Known security holes of what is shipped: fails on one that is high or critical, and says when the registry could not be asked.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], { encoding: 'utf8' });
const { vulnerabilities, message } = parsed(stdout);

if (vulnerabilities === undefined) {
  console.log(`note: the registry could not be asked for known security holes: ${message ?? 'no answer'}`);
} else {
  const grave = Object.values(vulnerabilities).filter(({ severity }) => ['high', 'critical'].includes(severity));
  for (const { name, severity, range, via } of grave) {
    const advisories = via.flatMap(each => (typeof each === 'string' ? [] : [each.url]));
    console.log(`${severity}: ${name} ${range} ${advisories.join(' ')}`);
  }
  console.log(`${Object.keys(vulnerabilities).length} packages with known security holes, ${grave.length} grave`);
  process.exitCode = grave.length > 0 ? 1 : 0;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
