/**
 * Where a template says what it is: in document properties, in defined names and on a very hidden sheet. Any one
 * of them is enough, for each is lost in some program or by some habit (a sheet copied into another workbook
 * loses two of them).
 */
export const marks = {
  /** Document properties and defined names begin with it. */
  prefix: 'ipt_id_',
  /** The block of rows: header and one row per measure, 序号 to 说明. */
  entries: 'ipt_entries',
  /** The very hidden sheet's pairs. */
  identity: 'ipt_identity',
  /** Who filled it in, with telephone: two cells side by side, twice. */
  contact: 'ipt_contact',
  identitySheet: '_标识',
} as const;

export function markName(key: string): string {
  return marks.prefix + key;
}
