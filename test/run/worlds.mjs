import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lengthOf } from './lengths.cjs';
import { CACHE, root } from './steps.mjs';

/**
 * What a suite says that needs a world of its own: a page; modules, objects or a clock that it replaces; another Excel,
 * which Office.js asks after once.
 */
const ALONE =
  /@jest-environment|\bjest\.(?!setTimeout\b|fn\b)|\b(?:requirements|locale|documentUrl):/;
/** What works in another process than jest's, and would gain nothing. */
const ELSEWHERE = /^test\/(browser|package|workbench)\//;

/** What would keep all others in its world from running, who then count as skipped. */
const FOCUSED = /\b(?:it|test|describe)(?:\.\w+)*\.only\b|\bf(?:it|describe)\(/;

/**
 * Settings of a run in which suites share what they import, in a few worlds: loading it, and running it until it is fast,
 * takes most of them longer than their tests.
 *
 * @param title of the run; each has a file of settings, which would be too long for a command
 * @param paths of suites
 * @param count how many worlds there are
 * @param setup files that are loaded in each world before its suites: what they do after a test, they do after each
 * @returns arguments for jest
 * @throws where a suite asks to be the only one
 */
export function inWorlds(title, paths, count, setup = []) {
  const { jest: settings } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { testTimeout, maxWorkers, reporters, testSequencer, ...others } = settings;
  const { globalSetup, globalTeardown, ...own } = others;
  const texts = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const focused = paths.filter((path) => FOCUSED.test(texts.get(path)));
  if (focused.length > 0) throw new Error(`nothing else would run: ${focused.join(', ')}`);
  const isAlone = (path) => ELSEWHERE.test(path) || ALONE.test(texts.get(path));
  const project = { ...own, rootDir: root };
  const config = {
    ...{ rootDir: root, testTimeout, maxWorkers, reporters, testSequencer },
    ...(setup.length > 0 && { globalSetup, globalTeardown }),
    projects: [
      ...worldsOf(
        paths.filter((path) => !isAlone(path)),
        count,
      ).map((suites, world) => ({
        ...project,
        id: `world-${world}`,
        globals: { SUITES: suites },
        setupFilesAfterEnv: setup.map((path) => `<rootDir>/${path}`),
        testMatch: ['<rootDir>/test/run/together.suite.ts'],
      })),
      { ...project, testMatch: paths.filter(isAlone).map((path) => `<rootDir>/${path}`) },
      // Without any pattern jest would take every file for a suite.
    ].filter(({ testMatch }) => testMatch.length > 0),
  };
  const path = join(root, CACHE, `jest-${title}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(config));
  return ['--config', path];
}

/** Worlds that take about as long: the longest suites first, each into the one that is least full. */
function worldsOf(paths, count) {
  const worlds = Array.from({ length: count }, () => ({ seconds: 0, suites: [] }));
  for (const path of [...paths].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const world = worlds.reduce((least, each) => (each.seconds < least.seconds ? each : least));
    world.suites.push(path);
    world.seconds += lengthOf(path);
  }
  return worlds.map(({ suites }) => suites);
}
