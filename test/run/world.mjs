import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './steps.mjs';

/** What a suite says that needs a world of its own: a page, modules or a clock that it replaces. */
const ALONE = /@jest-environment|\bjest\./;

/**
 * Settings of a run in which suites share what they import, in as many worlds as there are cores. Loading it takes most of
 * them longer than their tests.
 *
 * @param paths of suites
 * @returns arguments for jest
 */
export function inFewWorlds(paths) {
  const { jest: settings } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { testTimeout, maxWorkers, reporters, testSequencer, ...others } = settings;
  const { globalSetup: _begin, globalTeardown: _end, ...own } = others;
  const isAlone = (path) => ALONE.test(readFileSync(join(root, path), 'utf8'));
  const shared = paths.filter((path) => !isAlone(path));
  const count = availableParallelism();
  const worlds = Array.from({ length: count }, (_, world) =>
    shared.filter((_path, index) => index % count === world),
  );
  const project = { ...own, rootDir: root };
  const config = {
    rootDir: root,
    testTimeout,
    maxWorkers,
    reporters,
    testSequencer,
    projects: [
      ...worlds.map((suites, world) => ({
        ...project,
        id: `world-${world}`,
        globals: { SUITES: suites },
        testMatch: ['<rootDir>/test/run/together.suite.ts'],
      })),
      { ...project, testMatch: paths.filter(isAlone).map((path) => `<rootDir>/${path}`) },
    ],
  };
  return ['--silent', '--config', JSON.stringify(config)];
}
