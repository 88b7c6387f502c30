/** @jest-environment ./test/support/page.ts */
import { itKeepsTheRules } from './rules';

describe('the manifest for development', () => {
  itKeepsTheRules(() => ({ folder: process.cwd(), base: 'https://localhost:3000/' }));
});
