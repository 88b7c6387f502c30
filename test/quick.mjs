/**
 * `npm run quick`: types, lint, format and the suites that need neither host nor page nor another program, side by
 * side. What it says is what `npm test` would say of the same, sooner.
 */
import { availableParallelism } from 'node:os';
import { installPackages } from '../src/workbench/install.mjs';
import { pureSuites } from './run/pure.mjs';
import { CHECKS, root, suites, together } from './run/steps.mjs';
import { inWorlds } from './run/worlds.mjs';

installPackages(root);
await together([
  ...CHECKS,
  suites(['--silent', ...inWorlds('quick', pureSuites(), availableParallelism())]),
]);
