import { edited, tagsOf, withoutAttribute } from './xmlTags';

/** What stands before the settings of calculation, in the order of the schema. */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** The workbook's XML, saying that everything is to be calculated when it is opened. */
export function calcOnLoad(xml: string): string {
  let at = 0;
  let own = '';
  for (const { kind, name, prefix, attributes, start, end } of tagsOf(xml)) {
    if (name === 'calcPr' && kind !== 'close') {
      const others = withoutAttribute(attributes, 'fullCalcOnLoad').trimEnd();
      const close = kind === 'empty' ? '/>' : '>';
      const text = `<${prefix}calcPr${others} fullCalcOnLoad="1"${close}`;
      return edited(xml, [{ start, end, text }]);
    }
    if (BEFORE.has(name) && kind !== 'open') [at, own] = [end, prefix];
  }
  return edited(xml, [{ start: at, end: at, text: `<${own}calcPr fullCalcOnLoad="1"/>` }]);
}
