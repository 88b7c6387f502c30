/**
 * The contents of all files in `seeds/`, in the order of their names. A bundler puts them here
 * (`src/package/seeds.cjs`), so that a plan is found by lying there.
 */
export declare const seeds: readonly unknown[];
