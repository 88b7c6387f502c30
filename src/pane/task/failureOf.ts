import { WorkbookError, type WorkbookFailure } from '../../actions/types';

/** Actions promise a WorkbookError; anything else is a mistake of ours and still gets a plain message. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookError) return error.failure;
  return { code: 'hostFailed', hostCode: error instanceof Error ? error.name : 'Unknown' };
}
