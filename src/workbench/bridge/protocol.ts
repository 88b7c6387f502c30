import type { IWorkbookData } from '@univerjs/core';
import type { NotAWorkbookReason } from '../../host/xlsx/errors';

/** What is asked of the worker: bytes to a workbook, or a workbook to bytes. */
export type Job =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'write'; readonly workbook: IWorkbookData };

export type Answer =
  | { readonly kind: 'read'; readonly workbook: IWorkbookData }
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: NotAWorkbookReason }
  | { readonly kind: 'failed'; readonly message: string };
