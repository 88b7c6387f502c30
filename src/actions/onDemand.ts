import { WorkbookError } from '../workbook/errors';

/**
 * A part of the add-in that is loaded when it is first needed. Asked for again after a failure, it is tried again.
 *
 * @param load an `import()` of that part
 * @throws WorkbookError `partMissing`: the network is gone, or the add-in was replaced on its server
 */
export async function onDemand<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new WorkbookError({ code: 'partMissing' }, { cause: error });
  }
}
