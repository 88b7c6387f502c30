import type { FileOutcome } from '../../files/gather/fileOutcome';

/** A file of which a submission could be made. */
export type SubmittedFile = Extract<FileOutcome, { readonly kind: 'submission' }>;
