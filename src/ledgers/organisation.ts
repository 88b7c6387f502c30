import { normalise } from '../figures/normalise';

/** What a company's name ends with and people leave out. */
const FORMS =
  /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|股份公司|总公司|公司|（?普通合伙）?|\(普通合伙\)|\(有限合伙\))$/u;

/**
 * What two spellings of one organisation's name have in common: width, brackets, blanks, case and the form of company do not
 * count. Empty for a name that is nothing else.
 */
export function organisationKey(name: string): string {
  // ㈱ is (株), and ㎡ m2: other characters for the same words.
  const plain = normalise(name.normalize('NFKC'))
    .replace(/[\s·•.,，、]+/gu, '')
    .toLowerCase();
  return plain.replace(FORMS, '');
}
