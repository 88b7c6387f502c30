/** What keeps Excel from a request, as far as a person can do something about it. */
export type HostTrouble =
  /** Too many requests, or one that Excel gave up: the same may work in a moment. */
  | 'busy'
  /** Excel, or the server that holds the workbook, does not answer any more. */
  | 'disconnected'
  /** More cells or bytes at once than Excel takes. */
  | 'tooLarge'
  /** A sheet, name or range went away between two requests. */
  | 'gone'
  /** A sheet or name of that name came up between two requests. */
  | 'nameTaken'
  /** Merged cells, a filter, a table or a pivot table do not let cells be written or moved. */
  | 'inTheWay'
  /** Another workbook or a dialog is in front. */
  | 'notInFront';

/** Every known code, and whether it is one of these, a refusal of its own, or nothing that a person could mend. */
export const HOST_CODES: Readonly<
  Record<string, HostTrouble | 'denied' | 'cellEditing' | 'apiMissing' | 'unexpected'>
> = {
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',

  ConnectionFailure: 'disconnected',
  InvalidOrTimedOutSession: 'disconnected',
  Unauthenticated: 'disconnected',

  FormulaLengthExceedsLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',

  InvalidBinding: 'gone',
  InvalidObjectPath: 'gone',
  InvalidReference: 'gone',
  ItemNotFound: 'gone',

  ItemAlreadyExists: 'nameTaken',

  FilteredRangeConflict: 'inTheWay',
  InsertDeleteConflict: 'inTheWay',
  MergedRangeConflict: 'inTheWay',
  NonBlankCellOffSheet: 'inTheWay',
  PivotTableRangeConflict: 'inTheWay',

  InactiveWorkbook: 'notInFront',
  InvalidSelection: 'notInFront',
  WriteNotSupportedWhenModalDialogOpen: 'notInFront',

  AccessDenied: 'denied',
  BadPassword: 'denied',

  InvalidOperationInCellEditMode: 'cellEditing',

  ApiNotAvailable: 'apiMissing',
  ApiNotFound: 'apiMissing',
  NotImplemented: 'apiMissing',
  UnsupportedOperation: 'apiMissing',

  // Mistakes of ours, or of things that the add-in has no use for.
  CannotRegisterEvent: 'unexpected',
  ContentLengthRequired: 'unexpected',
  DirtySupportingFormula: 'unexpected',
  EmptyChartSeries: 'unexpected',
  GeneralException: 'unexpected',
  InvalidArgument: 'unexpected',
  InvalidOperation: 'unexpected',
  InvalidRequest: 'unexpected',
  InvalidRequestContext: 'unexpected',
  OpenWorkbookLinksBlocked: 'unexpected',
  PowerQueryRefreshResourceChallenge: 'unexpected',
  PropertyNotLoaded: 'unexpected',
  RangeImageExceedsLimit: 'unexpected',
  RefreshWorkbookLinksBlocked: 'unexpected',
  RunMustReturnPromise: 'unexpected',
  UnsupportedFeature: 'unexpected',
  UnsupportedFillType: 'unexpected',
  UnsupportedSheet: 'unexpected',
  ValueNotLoaded: 'unexpected',
};
