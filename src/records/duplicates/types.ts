/**
 * What is said about records of clients that may be one client.
 *
 * @module
 */

/** The fields of a client that tell whether two records are one client. */
export type DuplicateField =
  | 'name'
  | 'socialCreditCode'
  | 'lei'
  | 'registrationNumber'
  | 'country'
  | 'region'
  | 'registeredOn'
  | 'representative'
  | 'website'
  | 'industry'
  | 'entityType'

/** What one field says about two records. */
export interface DuplicateEvidence {
  /** `'name'` stands for `name` and `localName` together. */
  readonly field: DuplicateField
  /** For or against one client. */
  readonly speaks: 'for' | 'against'
  /** How much, in bits: log2 of how many times likelier this is among records of one client than of two; below 0 against. */
  readonly bits: number
  /** In words: `registration number HRB 1234 in both`. */
  readonly reason: string
}

/** Two records that are one client, or may be. */
export interface DuplicatePair {
  /** Their rows in the table of clients, the earlier first. */
  readonly rows: readonly [number, number]
  /** Their ids. */
  readonly clients: readonly [string, string]
  /** That they are one client; [0, 1]. */
  readonly probability: number
  /** `'same'` from the threshold on, `'perhaps'` below it: for a person to look at. */
  readonly verdict: 'same' | 'perhaps'
  /** What speaks for it and against it, the weightiest first. */
  readonly evidence: readonly DuplicateEvidence[]
}

/** What to do with one field of records that are to become one. */
export interface FieldSuggestion {
  readonly field: string
  /** `'fill'`: the record that is kept lacks it and one other value is known; `'choose'`: values differ, a person decides. */
  readonly action: 'fill' | 'choose'
  /** The values there are, with the clients that have them. */
  readonly values: readonly { readonly value: unknown; readonly clients: readonly string[] }[]
}

/** How records could become one; a suggestion, never applied. */
export interface MergeSuggestion {
  /** The id of the record to keep: the one that says most, the earlier of equals. */
  readonly keep: string
  /** The ids to point to it from then on. */
  readonly replace: readonly string[]
  readonly fields: readonly FieldSuggestion[]
}

/** Two records that links through others put together although they themselves speak against it. */
export interface DuplicateConflict {
  readonly rows: readonly [number, number]
  readonly clients: readonly [string, string]
  /** That these two alone are one client. */
  readonly probability: number
  readonly evidence: readonly DuplicateEvidence[]
}

/** Records that are one client: joined by pairs whose verdict is `'same'`, directly or through others. */
export interface DuplicateCluster {
  /** Their rows, ascending. */
  readonly rows: readonly number[]
  /** Their ids, in the order of rows. */
  readonly clients: readonly string[]
  /** The lowest probability on the best way from any of them to any other. */
  readonly probability: number
  /** Pairs within that speak against it; none where all agree. */
  readonly conflicts: readonly DuplicateConflict[]
  readonly suggestion: MergeSuggestion
}

/** What was looked at, so that nothing is left out unsaid. */
export interface DuplicateSearch {
  /** Records looked through. */
  readonly clients: number
  /** Pairs that share enough to be compared. */
  readonly comparedPairs: number
  /** Keys that so many records share that pairs sharing nothing else were not compared. */
  readonly keysLeftOut: number
}

/** Records of clients that are one client, or may be. */
export interface Duplicates {
  /** From which probability on two records are one client. */
  readonly threshold: number
  /** The likeliest first. */
  readonly pairs: readonly DuplicatePair[]
  /** The largest first. */
  readonly clusters: readonly DuplicateCluster[]
  readonly search: DuplicateSearch
}

/** How to look for duplicates. */
export interface DuplicateOptions {
  /** From which probability on two records are one client; above 0.5, below 1. Default 0.8. */
  readonly threshold?: number
  /** From which probability on pairs are shown for a person to look at; above 0, at most the threshold. Default 0.5. */
  readonly perhapsFrom?: number
  /** Share of the records that are thought to repeat an earlier one; above 0, below 1. Default 0.05. */
  readonly expectedShare?: number
}
