/** @jest-environment jsdom */
import { itKeepsTheRules } from './rules';

describe('the manifest for development', () => {
  itKeepsTheRules(() => ({ folder: process.cwd(), base: 'https://localhost:3000/' }));
});
