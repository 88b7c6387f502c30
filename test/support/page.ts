import { TestEnvironment } from 'jest-environment-jsdom';
import { runsBundles } from './bundles';

/** A page without a browser, with bundles that are compiled once. */
export default class Page extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['runBundle'] = runsBundles(this.getVmContext()!);
  }
}
