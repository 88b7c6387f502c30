/** What Excel's answers owe to its language. Number formats are codes as `Range.numberFormat` has them. */
export interface Language {
  /** What new things are called, each with a number behind it but the line of totals. */
  readonly words: {
    readonly table: string;
    readonly column: string;
    readonly total: string;
    readonly workbook: string;
    readonly chart: string;
  };
  /** Of a new workbook; size in points, width and height of cells in pixels. */
  readonly font: { readonly name: string; readonly size: number };
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** What `numberFormatLocal` calls "General". */
  readonly general: string;
  readonly typed: TypedLanguage;
  /** Formats that a file names by number alone, where they follow the language. */
  readonly numbered: Readonly<Record<number, string>>;
  /** Weekdays, Sunday first, that `aaaa` stands for; null where it is the same as `dddd`. */
  readonly days: readonly string[] | null;
}

/** How dates and money are typed, and the formats that General cells take on. */
export interface TypedLanguage {
  readonly yearMonthDay: string;
  readonly monthDay: string;
  /** Of three short parts the year stands last, not first. */
  readonly isYearLast: boolean;
  /** 2017年5月10日 is a date. */
  readonly hasCharacters: boolean;
  /** The format for the sign of a currency, with `.00` or nothing behind its digits. */
  readonly money: (sign: '$' | '¥', decimals: string) => string;
}
