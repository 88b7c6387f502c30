import type { ObjectTable, ObjectType } from '../protocol/objects';
import { autoFilter } from './filters/auto-filter';
import { addinInternalService, applicationType, runtimeType } from './application';
import { rangeBorder, rangeBorderCollection } from './borders';
import { formatProtection, rangeFill, rangeFont } from './fill-font';
import { rangeFormat } from './format';
import {
  cellValueFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customFormat,
  textFormat,
} from './conditional-parts';
import { chartAxes, chartAxis, chartGridlines } from './charts/axes';
import { chartType } from './charts/chart';
import { chartCollection } from './charts/collection';
import { chartLegend, chartLegendEntry, chartLegendEntryCollection } from './charts/legend';
import { chartDataLabels, chartFill, chartLineFormat, chartSeriesFormat } from './charts/paint';
import { chartSeries, chartSeriesCollection } from './charts/series';
import { chartFont, chartTitle, chartTitleFormat } from './charts/title';
import { conditionalFormat, conditionalFormatCollection } from './conditional-formats';
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from './custom-xml';
import { freezePanes } from './freeze-panes';
import { workbookCreated } from './new-workbook';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import { customProperties, documentProperties, settings } from './properties';
import { workbookProtection, worksheetProtection } from './protection';
import { dataValidation } from './validation';
import { namedItem, namedItemCollection } from './names';
import { tableCollection, tableScopedCollection } from './tables/collection';
import { tableColumn, tableColumnCollection } from './tables/columns';
import { tableFilter } from './tables/filter';
import { tableSort } from './tables/sort';
import { tableRow, tableRowCollection } from './tables/rows';
import { tableType } from './tables/table';
import { rangeType } from './range';
import { rangeAreas } from './range-areas';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetCollection } from './worksheets';

/** Every type of object that this host knows, by the client's name for it. */
const TYPES: Readonly<Record<string, ObjectType>> = {
  Workbook: workbookType,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheetType,
  Range: rangeType,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: tableType,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  Filter: tableFilter,
  Application: applicationType,
  WorkbookCreated: workbookCreated,
  Runtime: runtimeType,
  WorksheetProtection: worksheetProtection,
  WorkbookProtection: workbookProtection,
  AutoFilter: autoFilter,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  SettingCollection: settings.collection,
  Setting: settings.item,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customProperties.collection,
  CustomProperty: customProperties.item,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customFormat,
  ConditionalFormatRule: conditionalFormatRule,
  CellValueConditionalFormat: cellValueFormat,
  TextConditionalFormat: textFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ChartCollection: chartCollection,
  Chart: chartType,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartFont: chartFont,
  ChartLegend: chartLegend,
  ChartLegendEntryCollection: chartLegendEntryCollection,
  ChartLegendEntry: chartLegendEntry,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartDataLabels: chartDataLabels,
  ChartGridlines: chartGridlines,
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
};

export const objectTable: ObjectTable = new Map(Object.entries(TYPES));
