import type { Stair } from './dated.js'

/** What is earned or paid on a day while the relationship lasts. */
export interface Flow {
  readonly facility: string
  readonly source: string
  /** Counted from the valuation date. */
  readonly day: number
  /** Below 0 where it is paid. */
  readonly amount: number
}

/** What is paid per day, below 0, while the relationship lasts. */
export interface Accrual extends Stair {
  readonly facility: string
}
