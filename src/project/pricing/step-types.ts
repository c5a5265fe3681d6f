/**
 * Prices of loans that are linked to sustainability.
 *
 * @module
 */
import type { MarginRatchet } from '../sustainability/ratchet/types.js'
import type { FacilityPrice } from './types.js'

/** The steps of a sustainability-linked loan; the rate they start from is that of the facility. */
export type RatchetSteps = Omit<MarginRatchet, 'annualRate'>

/** The return that counts. */
export interface PriceStepOptions {
  /** Nominal rate of a year that capital must earn after tax; that of the terms by default. */
  readonly annualHurdleRate?: number
}

/** The price at one step, were it to hold for all of the terms. */
export interface PriceStep {
  /** From this test day on; ISO. Absent for the price before any step. */
  readonly from?: string
  /** < 0 takes off. */
  readonly basisPoints: number
  readonly price: FacilityPrice
  readonly earnsHurdle: boolean
  /** What the step adds to profit after tax in a year; minor units, < 0 what it costs the lender. */
  readonly annualProfit: number
}

/** What steps do to a facility's return. */
export interface PriceSteps {
  /** Every target met. */
  readonly best: readonly PriceStep[]
  /** Before any step. */
  readonly base: PriceStep
  /** Every target missed. */
  readonly worst: readonly PriceStep[]
  /** The step that takes most off; that of `base` where none takes anything off. */
  readonly largestDiscount: PriceStep
  /**
   * The largest discount that still earns the hurdle, in basis points; below 0 what is missing before any step. Absent where no
   * margin earns the hurdle.
   */
  readonly affordableDiscount?: number
  /** In plain words. */
  readonly reasons: readonly string[]
}
