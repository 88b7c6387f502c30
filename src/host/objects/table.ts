import type { ObjectTable, ObjectType } from '../protocol/objects';
import { addinInternalService, applicationType, runtimeType } from './application';
import { rangeBorder, rangeBorderCollection } from './borders';
import { formatProtection, rangeFill, rangeFont } from './fill-font';
import { rangeFormat } from './format';
import { namedItem, namedItemCollection } from './names';
import { rangeType } from './range';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetCollection } from './worksheets';

/** Every type of object that this host knows, by the client's name for it. */
const TYPES: Readonly<Record<string, ObjectType>> = {
  Workbook: workbookType,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheetType,
  Range: rangeType,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  Application: applicationType,
  Runtime: runtimeType,
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
};

export const objectTable: ObjectTable = new Map(Object.entries(TYPES));
