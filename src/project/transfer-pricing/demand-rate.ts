/**
 * What the treasury credits for money that is withdrawn at will.
 *
 *   r = core·(r₁ + … + rₙ)/n + (1 − core)·r₀
 *
 * The core is placed as a ladder: n equal parts for 1 to n months, each placed for n months again when it comes back. Placed today,
 * the ladder earns the mean of today's par rates rₖ; r₀ is the curve's rate for its shortest term, for a year. All are paid month by
 * month.
 *
 * Sources: Konings and Ducuroir (2014), Replicating Portfolio Approach to Determine the Duration of Non-Maturing Liabilities,
 * Reacfin; Dermine (2016), Fund Transfer Pricing for Bank Deposits: The Case of Products with Undefined Maturity, The Capco
 * Institute Journal of Financial Transformation.
 *
 * @module
 */
import type { PreparedCurve } from './curves.js'
import type { Discounting } from './discounting.js'
import type { BulletTerm } from './profile.js'
import { bulletProfile } from './profile.js'
import type { BalanceProfile, TransferRate } from './types.js'

/** How money that is withdrawn at will counts. */
export interface DemandTerm extends Pick<BulletTerm, 'from' | 'dayCount'> {
  /** Within [0, 1]. */
  readonly coreShare: number
  /** Until the longest placement of the ladder comes back. */
  readonly coreMonths: number
}

/** Each placement of the ladder, and the rest. */
export interface Ladder {
  /** Par rates of 1, 2, … months. */
  readonly placements: readonly TransferRate[]
  readonly shortest: TransferRate
}

/** The rate of all of the money, for what was checked. */
export function demandTransferRate(term: DemandTerm, curve: PreparedCurve, path = 'deposit'): TransferRate {
  return ladderRate(ladderOf(term, curve, path), term.coreShare)
}

/** Core and rest by their shares. */
export function ladderRate({ placements, shortest }: Ladder, coreShare: number): TransferRate {
  const mean = (of: 'base' | 'liquidity'): number =>
    placements.reduce((sum, placement) => sum + placement[of], 0) / placements.length
  const mixed = (of: 'base' | 'liquidity'): number => coreShare * mean(of) + (1 - coreShare) * shortest[of]
  return { base: mixed('base'), liquidity: mixed('liquidity') }
}

/** The rates that today's curve pays for each placement. */
export function ladderOf({ from, dayCount, coreMonths }: DemandTerm, curve: PreparedCurve, path: string): Ladder {
  const months = bulletProfile({ from, dayCount, months: coreMonths, everyMonths: 1 }, path)
  const year = bulletProfile({ from, dayCount, months: 12, everyMonths: 1 }, path)
  const base = parRates(months, curve.base)
  const shortBase = shortRate(year, curve.base)
  const { withLiquidity } = curve
  if (withLiquidity === undefined) {
    return {
      placements: Array.from(base, rate => ({ base: rate, liquidity: 0 })),
      shortest: { base: shortBase, liquidity: 0 },
    }
  }
  const all = parRates(months, withLiquidity)
  return {
    placements: Array.from(base, (rate, k) => ({ base: rate, liquidity: all[k]! - rate })),
    shortest: { base: shortBase, liquidity: shortRate(year, withLiquidity) - shortBase },
  }
}

/** Of bullets of 1, 2, … periods. */
function parRates({ fractions, years }: BalanceProfile, { at }: Discounting): Float64Array {
  const rates = new Float64Array(years.length)
  let paidPerRate = 0
  for (let k = 0; k < rates.length; k++) {
    const factor = at(years[k]!)
    paidPerRate += fractions[k]! * factor
    rates[k] = (1 - factor) / paidPerRate
  }
  return rates
}

/**
 * Twelve payments of a month's interest at the curve's shortest rate, as nominal rate of the year they fill: of one month alone it
 * would depend on that month's days.
 */
function shortRate({ fractions, years }: BalanceProfile, { shortest }: Discounting): number {
  const paid = fractions.length * Math.expm1(years[0]! * Math.log1p(shortest))
  return paid / fractions.reduce((sum, fraction) => sum + fraction, 0)
}
