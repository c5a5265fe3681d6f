/**
 * Money or time for some of many things to do.
 *
 * @module
 */

/** Something that a budget may be spent on. */
export interface AllocationOption {
  /** Unique among options. */
  readonly id: string
  /** What it is expected to bring, its cost taken off or not; at any rate what is to be made as large as it can be. */
  readonly gain: number
  /** Of the budget, in its unit: hours, visits, capital; >= 0. */
  readonly cost: number
  /** Of options with one name at most one is taken: a small visit or a large one. All are apart by default. */
  readonly group?: string
}

/** What is taken. */
export interface Allocation {
  /** Ids, in the order of the options given. */
  readonly taken: readonly string[]
  readonly gain: number
  /** Of the budget. */
  readonly spent: number
  /** No choice within the budget gains more; the gain itself where that is proven to be the best. */
  readonly bound: number
  /** Whether no choice is better, up to rounding of sums. */
  readonly isExact: boolean
  /** What one more unit of the budget would bring at the margin; 0 where all that gains is taken. */
  readonly shadowPrice: number
}
