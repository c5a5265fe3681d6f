/**
 * What money may be spent on for a loan or bond to be green or social.
 *
 * @module
 */

/** A measure that has to hold: of numbers within bounds, of facts as stated. */
export type ProceedsScreen =
  | { readonly measure: string; readonly unit: string; readonly atMost: number }
  | { readonly measure: string; readonly unit: string; readonly atLeast: number }
  /** Less than, not equal. */
  | { readonly measure: string; readonly unit: string; readonly below: number }
  /** More than, not equal. */
  | { readonly measure: string; readonly unit: string; readonly above: number }
  | { readonly measure: string; readonly is: boolean }

/** One category of an edition. */
export interface ProceedsCategory {
  readonly title: string
  readonly theme: 'green' | 'social'
  /** Every one of these has to hold. */
  readonly every?: readonly ProceedsScreen[]
  /** And every one of at least one of these lists. */
  readonly oneOf?: readonly (readonly ProceedsScreen[])[]
}

/** Categories by code. */
export type ProceedsRules = Readonly<Record<string, ProceedsCategory>>

/** What a part of the money pays for. */
export interface UseOfProceeds {
  /** Unique among uses. */
  readonly name: string
  /** >= 0, in one currency. */
  readonly amount: number
  /** Code of a category; absent for what belongs to none, such as refinancing of other debt. */
  readonly category?: string
  /** Numbers and facts by measure; what is not known is left out, and what the category does not ask for is not read. */
  readonly measures?: Readonly<Record<string, number | boolean>>
}

/** `not-known`: nothing speaks against it, and a measure is missing. */
export type ProceedsStatus = 'eligible' | 'not-eligible' | 'not-known'

/** How one use was judged. */
export interface JudgedUse {
  readonly name: string
  readonly amount: number
  readonly category?: string
  readonly theme?: 'green' | 'social'
  readonly status: ProceedsStatus
  readonly screens: readonly { readonly screen: ProceedsScreen; readonly result: 'holds' | 'fails' | 'not-known' }[]
  /** Paragraph of the category. */
  readonly source?: string
}

/** How all the money was judged. */
export interface JudgedProceeds {
  readonly edition: string
  readonly uses: readonly JudgedUse[]
  /** Amounts by status; they add up to the sum of all. */
  readonly amounts: Readonly<Record<ProceedsStatus, number>>
  /** Of what is eligible. */
  readonly themes: { readonly green: number; readonly social: number }
  /** Share of the sum that is eligible; absent where the sum is 0. */
  readonly eligibleShare?: number
  /** Measures that would settle what is not known. */
  readonly missing: readonly { readonly use: string; readonly measure: string }[]
}
