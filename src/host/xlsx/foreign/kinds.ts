import type { ForeignKind } from '../../foreign';

/**
 * What becomes of what a file's relations lead to, by the last word of the relation's type: the ONE list of part kinds.
 * What is on neither list is carried over as it stands.
 */

/** The host has a model of it, or makes it anew: nothing to carry. */
export const MODELLED: ReadonlySet<string> = new Set([
  'worksheet',
  'table',
  'styles',
  'sharedStrings',
  'calcChain',
  'customXml',
  'hyperlink',
  'comments',
  'vmlDrawing',
  'officeDocument',
  'extended-properties',
  'custom-properties',
  'volatileDependencies',
]);

/** Cannot be carried: what stands in the cells for it goes with the cells, or the file would not be sound. */
export const LOST: Readonly<Record<string, ForeignKind>> = {
  vbaProject: 'macros',
  xlMacrosheet: 'macroSheet',
  xlIntlMacrosheet: 'macroSheet',
  attachedToolbars: 'macros',
  sheetMetadata: 'cellMetadata',
  rdRichValue: 'cellMetadata',
  rdRichValueStructure: 'cellMetadata',
  rdRichValueTypes: 'cellMetadata',
  rdRichValueWebImage: 'cellMetadata',
  rdArray: 'cellMetadata',
  rdSupportingPropertyBag: 'cellMetadata',
  rdSupportingPropertyBagStructure: 'cellMetadata',
  richStyles: 'cellMetadata',
  revisionHeaders: 'sharing',
  usernames: 'sharing',
  xmlMaps: 'other',
  origin: 'signature',
  // Slicers of tables and what hangs on them go with the tables.
  tableSingleCells: 'other',
};

/** Sheets without cells: carried as whole parts, named among the sheets. */
export const TABS: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet']);

/** These need the parts that notes are drawn with. */
export const CONTROLS: ReadonlySet<string> = new Set([
  'control',
  'ctrlProp',
  'oleObject',
  'package',
]);

/** A copy of a sheet takes these along; anything else may be there only once. */
export const COPIED: ReadonlySet<string> = new Set(['drawing', 'image', 'printerSettings']);

/** What a carried part is told of as, by its relation. */
export const COUNTED: Readonly<Record<string, ForeignKind>> = {
  chart: 'chart',
  chartEx: 'chart',
  image: 'picture',
  pivotTable: 'pivotTable',
  slicer: 'slicer',
  timeline: 'slicer',
  control: 'control',
  ctrlProp: 'control',
  oleObject: 'control',
  package: 'control',
  threadedComment: 'threadedComment',
};

/** Elements of a sheet's part that are carried, in the format's order with those that stand between them. */
export const SHEET_ORDER: readonly string[] =
  `sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells
   phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks
   colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture
   oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

export const SHEET_ELEMENTS: ReadonlySet<string> = new Set(
  `protectedRanges scenarios rowBreaks colBreaks customProperties ignoredErrors legacyDrawingHF picture oleObjects
   controls AlternateContent`.split(/\s+/),
);

export const BOOK_ORDER: readonly string[] =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
   calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
   webPublishObjects extLst`.split(/\s+/);

export const BOOK_ELEMENTS: ReadonlySet<string> = new Set([
  'functionGroups',
  'externalReferences',
  'pivotCaches',
]);

/** Extensions of a sheet that the host reads itself, or that belong to rules which are written anew. */
export const READ_EXTENSIONS: Readonly<Record<string, ForeignKind | null>> = {
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}': null,
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}': 'conditionalLook',
  '{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}': 'slicer',
};
