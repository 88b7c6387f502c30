import { TestEnvironment } from 'jest-environment-node';
import { Office } from './office/office';
import { runsBundles } from './bundles';
import { find } from './programs';

// This file is loaded once in each of jest's processes, while everything else is loaded anew for each suite.
const program = find('libreoffice');
const office = program === null ? null : new Office(program);

/** Node, with one LibreOffice that all suites of a process share, and bundles that are compiled once. */
export default class SharedOffice extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['libreOffice'] = office;
    this.global['runBundle'] = runsBundles(this.getVmContext()!);
  }
}
