/** Excel's own error codes, as far as this host answers them. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'UnsupportedOperation';

const STATUS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

const MESSAGE: Record<ErrorCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path does not point at an object any more.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: 'The operation attempted is not supported.',
};

/** A refusal that the client reports to the add-in as an `OfficeExtension.Error`. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly status: number;
  constructor(
    readonly code: ErrorCode,
    detail?: string,
    /** `Type.member`; the interpreter fills it in where it is left empty. */
    public location = '',
  ) {
    super(detail === undefined ? MESSAGE[code] : `${MESSAGE[code]} (${detail})`);
    this.status = STATUS[code] ?? 400;
  }
}

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', member, member);

export const invalidArgument = (detail?: string): HostError =>
  new HostError('InvalidArgument', detail);
