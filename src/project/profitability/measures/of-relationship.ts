/**
 * Figures of a relationship and sums of them: what measures stand on.
 *
 * @module
 */

import type { FacilityFigures } from '../engine/figures.js'
import { linesFrom } from '../engine/lines-from.js'
import type { PreparedTerms } from '../engine/prepare-terms.js'
import type { NamedFigures } from '../engine/relationship-figures.js'
import { profitOf, returnOnCapital } from '../engine/statement.js'

/** Profit and capital before they are rounded. */
export interface Earning {
  /** After tax, in minor units. */
  readonly profit: number
  /** Capital × years. */
  readonly capitalYears: number
}

/** What several facilities earn together. */
export function earningOf(rows: readonly Pick<NamedFigures, 'figures'>[]): Earning {
  let [profit, capitalYears] = [0, 0]
  for (const { figures } of rows) {
    profit += profitOf(figures)
    capitalYears += figures.capital * figures.years
  }
  return { profit, capitalYears }
}

/** Profit over capital × years; `undefined` where there is no capital. */
export function returnOf({ profit, capitalYears }: Earning): number | undefined {
  return returnOnCapital(profit, capitalYears)
}

/** Profit less what capital must earn. */
export function economicProfitOf(
  { profit, capitalYears }: Earning,
  { annualHurdleRate }: Pick<PreparedTerms, 'annualHurdleRate'>,
): number {
  return profit - annualHurdleRate * capitalYears
}

/** Figures of what is there with a probability. */
export function weighted(figures: FacilityFigures, probability: number): FacilityFigures {
  const { lines, averageBalance, exposureAtDefault, capital, interestBase } = figures
  return {
    ...figures,
    lines: linesFrom(line => probability * lines[line]),
    averageBalance: probability * averageBalance,
    exposureAtDefault: probability * exposureAtDefault,
    capital: probability * capital,
    interestBase: probability * interestBase,
  }
}
