import type { SentLedger } from '../../ledgers/types';
import type { Identity } from '../../sheets/template/identity';
import type { Contact } from '../../sheets/submission/contact';
import type { Heading } from '../../sheets/submission/heading';
import type { SubmissionNote } from '../../sheets/submission/submissionNotes';
import type { SubmissionProblem } from '../../sheets/submission/readSubmission';
import type { Submission } from '../../rules/submission';
import type { Refusal } from '../read/refusal';

/** A file as a person chose or dropped it. */
export interface FileSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/** What became of one file. A file is never passed over in silence: each one chosen has its reading. */
export type FileOutcome = { readonly name: string } & FileResult;

export type FileResult =
  | {
      readonly kind: 'submission';
      /** Hexadecimal SHA-256 of the file, for the log. */
      readonly hash: string;
      readonly submission: Submission;
      readonly identity: Identity;
      readonly heading: Heading;
      readonly contact: Contact;
      readonly ledgers: readonly SentLedger[];
      readonly notes: readonly SubmissionNote[];
    }
  /** Not a workbook that can be read. */
  | { readonly kind: 'unreadable'; readonly refusal: Refusal }
  /** A workbook, but no submission can be made of it. */
  | { readonly kind: 'refused'; readonly hash: string; readonly problem: SubmissionProblem }
  /** A file that the system left in the folder; nobody meant to send it. */
  | { readonly kind: 'skipped' }
  /** The file could not be opened: another program holds it, or it is gone. */
  | { readonly kind: 'locked' };
