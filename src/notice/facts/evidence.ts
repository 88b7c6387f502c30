/** What is known of a measure before its kind is. */
export interface Evidence {
  readonly name: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** The most that a figure of it has. */
  readonly decimals: number;
  /** The table itself says ≤. */
  readonly isAtMost: boolean;
}
