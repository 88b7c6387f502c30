/** How large a plan may be: far beyond any notice, small enough that a hostile file cannot stall Excel. */
export const LIMITS = {
  /** Characters of a plan's JSON. */
  json: 20_000_000,
  districts: 5_000,
  aliases: 50,
  indicators: 500,
  bodyTargets: 500,
  relations: 2_000,
  programmeTargets: 100,
  /** Each has its column on one printed page. */
  programmeYears: 15,
  /** Each has its sheet in every template. */
  ledgers: 60,
  ledgerColumns: 12,
  /** Columns with check characters: the formula that checks a row is no longer than Excel takes. */
  ledgerCodes: 3,
  /** Of one ledger. */
  ledgerFeeds: 20,
  ledgerChoices: 20,
  /** Words to choose from in one ledger, and their letters together: the same formula looks for each. */
  ledgerWords: 60,
  ledgerLetters: 500,
  issuers: 20,
  /** Characters of a name, a title, a short text. */
  name: 200,
  /** A column's heading, a word to choose. */
  heading: 40,
  footnote: 1_000,
  unit: 20,
} as const;
