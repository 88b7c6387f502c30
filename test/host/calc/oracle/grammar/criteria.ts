import fc from 'fast-check';
import { called, joined, type Part } from './place';
import { cell } from './references';

/** Excel counts cells of an error that it is asked for; LibreOffice answers with the error. */
const sound = cell.map((part) => called('IFERROR', [part, joined(['"/"'])]));

/** What COUNTIF and its like look for: numbers, words, comparisons, wildcards, a cell, a comparison with a cell. */
export const criterion: fc.Arbitrary<Part> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(
        ...[
          '"/"',
          '"有误"',
          '"海门"',
          '"<0"',
          '">=0"',
          '">0"',
          '"<=1"',
          '"<>0"',
          '"=8"',
          '">12.34"',
        ],
        ...[
          '"?*/?*"',
          '"*/*"',
          '"海*"',
          '"*误"',
          '"??"',
          '"~*"',
          '"8/2000"',
          '"<>/"',
          '"=/"',
          '"<>"',
        ],
        ...['"12"', '0', '8', '"a*"', '"A"'],
      )
      .map((text) => joined([text])),
  },
  { weight: 1, arbitrary: sound },
  { weight: 1, arbitrary: sound.map((part) => joined(['">"&', part])) },
);
