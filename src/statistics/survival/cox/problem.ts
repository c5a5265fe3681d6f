/**
 * What a Cox regression maximises over: risk sets, and columns as a search needs them, centred within strata (a shift of a whole
 * stratum changes no likelihood) and in standard deviations.
 *
 * @module
 */
import type { Design } from '../../regression/design.js'
import type { RiskSets } from './risk-sets.js'
import { riskSets } from './risk-sets.js'
import type { CoxRows } from './rows.js'
import { standardised } from './standardised.js'
import type { TiedShares } from './tied-shares.js'
import { tiedSharesOf } from './tied-shares.js'
import type { Ties } from './types.js'

/** Everything a search needs, in the order of {@link RiskSets}. */
export interface CoxProblem {
  readonly sets: RiskSets
  readonly design: Design
  readonly ties: Ties
  /** Of the events at each time. */
  readonly shares: readonly TiedShares[]
  /** Per column, the centre of each stratum in the units of the column. */
  readonly centres: readonly Float64Array[]
  /** λ of ½ λ γ² per column, in the units of the design. */
  readonly penalties: Float64Array
}

/** The problem of checked rows; `ridge` is in the units of columns. */
export function coxProblem(rows: CoxRows, ties: Ties, ridge: Float64Array): CoxProblem {
  const sets = riskSets(rows)
  const { design, centres } = standardised(rows, sets)
  const penalties = design.scales.map((scale, j) => ridge[j]! / scale / scale / design.weightUnit)
  return { sets, design, ties, shares: sharesOf(sets, ties), centres, penalties }
}

/** Times with the same weight of events share one rule. */
function sharesOf({ times, starts, ending, weights }: RiskSets, ties: Ties): readonly TiedShares[] {
  const shares = tiedSharesOf(ties)
  return Array.from(times, (_, e) => {
    let total = weights === undefined ? ending[e]! : 0
    if (weights !== undefined) for (let i = starts[e]!; i < starts[e]! + ending[e]!; i++) total += weights[i]!
    return shares(total)
  })
}
