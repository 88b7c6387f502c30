/** Installs the packages of package-lock.json where they are missing or differ. Needs only Node and npm. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lock file's packages by path, without the project itself. */
function lockedPackages(path) {
  try {
    const { packages } = JSON.parse(readFileSync(path, 'utf8'));
    return Object.entries(packages).filter(([name]) => name !== '');
  } catch {
    return null;
  }
}

/** npm records what it really installed; an optional package for another system may be absent. */
function isInstalled(root) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || installed === null) return false;
  const versions = new Map(installed.map(([name, entry]) => [name, entry.version]));
  return wanted.every(
    ([name, entry]) =>
      versions.get(name) === entry.version || (entry.optional && !versions.has(name)),
  );
}

export function installPackages(root) {
  if (isInstalled(root)) return;
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: see its message above. Is the package registry reachable?');
    process.exit(status ?? 1);
  }
}
