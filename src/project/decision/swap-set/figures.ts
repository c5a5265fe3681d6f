/**
 * Figures of sets of applicants that add up: those of two sets together are the sums of theirs.
 *
 * @module
 */
import { compensatedSum } from '../../../numeric/core.js'
import { proportionInterval } from '../../../statistics/index.js'
import type { ReadApplicants } from '../applicants.js'
import { expectedWorth, observedWorth } from '../applicants.js'
import type { SwapFigures } from './types.js'

/** What adds up. */
export interface SwapSums {
  readonly count: number
  readonly amount?: number
  /** Σ PD. */
  readonly expectedDefaults: number
  readonly expectedProfit: number
  readonly known: number
  readonly defaults: number
  readonly profit: number
}

/** Sums over the applicants of each of `cells` sets; `cellOf` says which is whose. */
export function sumsByCell(
  applicants: ReadApplicants,
  outcomeKnown: Float64Array,
  cellOf: Uint8Array,
  cells: number,
): readonly SwapSums[] {
  const { amount, probability, defaulted } = applicants
  const expected = expectedWorth(applicants)
  const observed = defaulted && observedWorth(applicants, defaulted)
  return Array.from({ length: cells }, (_, cell) => {
    const isIn = Uint8Array.from(cellOf, of => (of === cell ? 1 : 0))
    const isKnown = Uint8Array.from(isIn, (one, i) => one * outcomeKnown[i]!)
    const over = (column: Float64Array, of: Uint8Array): number => compensatedSum(column.map((x, i) => x * of[i]!))
    return {
      count: compensatedSum(isIn),
      ...(amount && { amount: over(amount, isIn) }),
      expectedDefaults: over(probability, isIn),
      expectedProfit: over(expected, isIn),
      known: defaulted ? compensatedSum(isKnown) : 0,
      defaults: defaulted ? over(defaulted, isKnown) : 0,
      profit: observed ? over(observed, isKnown) : 0,
    }
  })
}

/** The sums of two sets that share nobody. */
export function together(a: SwapSums, b: SwapSums): SwapSums {
  return {
    count: a.count + b.count,
    ...(a.amount !== undefined && b.amount !== undefined && { amount: a.amount + b.amount }),
    expectedDefaults: a.expectedDefaults + b.expectedDefaults,
    expectedProfit: a.expectedProfit + b.expectedProfit,
    known: a.known + b.known,
    defaults: a.defaults + b.defaults,
    profit: a.profit + b.profit,
  }
}

/** Sums as they are reported. */
export function figuresOf(sums: SwapSums, applicants: number): SwapFigures {
  const { count, amount, expectedDefaults, expectedProfit, known, defaults, profit } = sums
  return {
    count,
    share: count / applicants,
    ...(amount !== undefined && { amount }),
    ...(count > 0 && { expectedBadRate: expectedDefaults / count }),
    expectedProfit,
    ...(known > 0 && {
      observed: { known, defaults, badRate: defaults / known, interval: proportionInterval(defaults, known), profit },
    }),
  }
}
