import type { WorkbookExtras } from '../snapshot';
import { attribute, elements, escape, openings, unescape } from './xml';
import type { Archive } from './zip/archive';

/**
 * Custom XML parts and the add-in's settings. Excel itself keeps settings in a part of its own for each add-in,
 * which only Excel can tie to one; here they travel as one more custom XML part, under a namespace of ours.
 */
const SETTINGS = 'urn:ip-target-addin:host:settings';
const SETTINGS_ID = '{5D2A6C1E-7E0B-4B4C-9D53-0C2D6B7F9A11}';
const STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';

type Parts = Pick<WorkbookExtras, 'customXml' | 'settings'>;

/** Adds the parts to a written workbook, with the entries that make them known. */
export async function addCustomParts(archive: Archive, extras: Parts): Promise<void> {
  const settings = extras.settings ?? {};
  const parts = [
    ...(extras.customXml ?? []),
    ...(Object.keys(settings).length > 0
      ? [{ id: SETTINGS_ID, xml: DECLARATION + settingsXml(settings) }]
      : []),
  ];
  if (parts.length === 0) return;
  let types = '';
  let relations = '';
  parts.forEach(({ id, xml }, index) => {
    const number = index + 1;
    archive.set(`customXml/item${number}.xml`, xml);
    archive.set(`customXml/itemProps${number}.xml`, propertiesXml(id));
    archive.set(`customXml/_rels/item${number}.xml.rels`, relationXml(number));
    types += `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`;
    relations += `<Relationship Id="customXml${number}" Type="${RELATIONS}/customXml" Target="../customXml/item${number}.xml"/>`;
  });
  await insertBefore(archive, '[Content_Types].xml', '</Types>', types);
  await insertBefore(archive, WORKBOOK_RELATIONS, '</Relationships>', relations);
}

async function insertBefore(archive: Archive, path: string, end: string, text: string) {
  archive.set(
    path,
    archive.text(path).replace(end, () => text + end),
  );
}

function propertiesXml(id: string): string {
  return `${DECLARATION}<ds:datastoreItem${attribute('ds:itemID', id)} xmlns:ds="${STORE}"><ds:schemaRefs/></ds:datastoreItem>`;
}

function relationXml(number: number): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
}

function settingsXml(settings: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(settings).map(
    ([name, value]) =>
      `<setting${attribute('name', jsonText(name))}>${escape(jsonText(value))}</setting>`,
  );
  return `<settings xmlns="${SETTINGS}">${entries.join('')}</settings>`;
}

/** JSON in which nothing is left that XML cannot hold. */
function jsonText(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/[\u007f-\u009f\ufffe\uffff]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The parts of an opened workbook; `paths` are those its relationships name. */
export async function readCustomParts(archive: Archive, paths: readonly string[]): Promise<Parts> {
  const customXml: { id: string; xml: string }[] = [];
  let settings: Record<string, unknown> | undefined;
  for (const path of paths) {
    if (!archive.has(path)) continue;
    const xml = archive.text(path);
    if (xml.includes(SETTINGS)) settings = parseSettings(xml);
    else customXml.push({ id: await idOf(archive, path), xml });
  }
  return {
    ...(customXml.length > 0 ? { customXml } : {}),
    ...(settings === undefined ? {} : { settings }),
  };
}

async function idOf(archive: Archive, path: string): Promise<string> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const relations = `${folder}/_rels/${path.slice(folder.length + 1)}.rels`;
  if (!archive.has(relations)) return path;
  const target = openings(archive.text(relations), 'Relationship')[0]?.['Target'] ?? '';
  const properties = target.startsWith('/') ? target.slice(1) : `${folder}/${target}`;
  if (!archive.has(properties)) return path;
  const item = openings(archive.text(properties), 'datastoreItem')[0] ?? {};
  return item['ds:itemID'] ?? item['itemID'] ?? path;
}

function parseSettings(xml: string): Record<string, unknown> {
  const entries = elements(xml, 'setting').map(({ attributes, inner }) => [
    parseJson(attributes['name'] ?? '""'),
    parseJson(unescape(inner)),
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
