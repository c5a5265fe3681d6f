/**
 * What the client pays for money and what the treasury asks for it.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import type { PreparedCurve } from '../../transfer-pricing/curves.js'
import { curveOf } from '../../transfer-pricing/curves.js'
import type { TransferRate } from '../../transfer-pricing/types.js'
import type { FacilityRate } from '../types.js'
import type { Accrual, FloatingRateBetween } from './accrue.js'
import { fixingOf, floatingBetween } from './floating-rate.js'
import type { PreparedTerms } from './prepare-terms.js'

/** Whose money it is. */
export interface Borrowed {
  readonly currency: string
  readonly firstDay: DayNumber
  readonly rate: FacilityRate
  /** What the treasury agreed. */
  readonly transferRate?: number | undefined
  readonly path: string
}

/** The floating part of the rate within the window; absent for a fixed rate. The curve is the latest when the window begins. */
export function floatingOf(
  { currency, firstDay, rate, path }: Borrowed,
  { curves, window }: PreparedTerms,
): FloatingRateBetween | undefined {
  if (rate.kind === 'fixed') return undefined
  const today = Math.max(firstDay, window.from)
  const curve = curveOf(curves, currency, today, `${path}.rate`)
  return floatingBetween({ firstDay, resetMonths: rate.resetMonths }, curve, today, window.to)
}

/** The rate of the first day, which splits level payments: a floating one as it is fixed first. */
export function firstRate({ currency, firstDay, rate, path }: Borrowed, { curves }: PreparedTerms): number {
  if (rate.kind === 'fixed') return rate.annualRate
  return fixingOf(curveOf(curves, currency, firstDay, `${path}.rate`), rate.resetMonths) + rate.margin
}

/** What the treasury asks: as agreed, or by the latest curve of the first day. */
export function transferOf(
  { currency, firstDay, transferRate, path }: Borrowed,
  { curves }: PreparedTerms,
  rateOn: (curve: PreparedCurve) => TransferRate,
): TransferRate {
  if (transferRate !== undefined) return { base: transferRate, liquidity: 0 }
  return rateOn(curveOf(curves, currency, firstDay, `${path}.transferRate`))
}

/** Net interest, line by line, with the transfer rate that was charged on average. */
export interface NetInterest {
  readonly interest: number
  readonly funding: number
  readonly liquidity: number
  readonly transfer: TransferRate
}

/** A floating rate is funded at itself, so that its margin less liquidity is left; unless the treasury agreed a rate. */
export function netInterest({ rate, transferRate }: Borrowed, accrual: Accrual, locked: TransferRate): NetInterest {
  const { interestBase, fundedBase, floatingInterest, floatingFunding } = accrual
  const liquidity = 0 - fundedBase * locked.liquidity
  if (rate.kind === 'fixed') {
    return {
      interest: interestBase * rate.annualRate,
      funding: 0 - fundedBase * locked.base,
      liquidity,
      transfer: locked,
    }
  }
  const interest = floatingInterest + interestBase * rate.margin
  if (transferRate !== undefined)
    return { interest, funding: 0 - fundedBase * transferRate, liquidity, transfer: locked }
  const transfer = fundedBase > 0 ? { base: floatingFunding / fundedBase, liquidity: locked.liquidity } : locked
  return { interest, funding: 0 - floatingFunding, liquidity, transfer }
}
