/**
 * What a Cox regression maximises over: risk sets, and columns as a search needs them, centred within strata (a shift of a whole
 * stratum changes no likelihood) and in standard deviations.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { Design } from '../../regression/design.js'
import { designOf } from '../../regression/design.js'
import type { RiskSets } from './risk-sets.js'
import { riskSets } from './risk-sets.js'
import type { CoxRows } from './rows.js'
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
  const { weights } = sets
  const columns = rows.columns.map((column, c) => centred(column, sets, rows.names[c]!))
  const design = designOf(
    {
      names: rows.names,
      columns: columns.map(({ values }) => values),
      outcomes: outcomesOf(sets),
      rows: sets.rows,
      ...(weights !== undefined && { weights }),
    },
    false,
  )
  const penalties = design.scales.map((scale, j) => ridge[j]! / (scale * scale * design.weightUnit))
  const centres = columns.map(column => column.centres)
  return { sets, design, ties, shares: sharesOf(sets, ties), centres, penalties }
}

/** 1 where a row ends at its last event. */
function outcomesOf({ rows, starts, ending }: RiskSets): Float64Array {
  const outcomes = new Float64Array(rows)
  for (let e = 0; e < ending.length; e++) outcomes.fill(1, starts[e]!, starts[e]! + ending[e]!)
  return outcomes
}

/** A column in the order of risk sets, less its mean in each stratum. */
interface Centred {
  readonly values: Float64Array
  readonly centres: Float64Array
}

function centred(column: Float64Array, { order, starts, strata }: RiskSets, name: string): Centred {
  const values = new Float64Array(order.length)
  const centres = new Float64Array(strata.length - 1)
  let varies = false
  for (let g = 0; g + 1 < strata.length; g++) {
    const [from, to] = [starts[strata[g]!]!, starts[strata[g + 1]!]!]
    if (from === to) continue
    const one = column[order[from]!]!
    let sum = 0
    for (let i = from; i < to; i++) {
      values[i] = column[order[i]!]! - one
      sum += values[i]!
      if (values[i] !== 0) varies = true
    }
    const mean = sum / (to - from)
    for (let i = from; i < to; i++) values[i]! -= mean
    centres[g] = one + mean
  }
  if (varies) return { values, centres }
  const within = strata.length > 2 ? 'at least two different values within a stratum' : 'at least two different values'
  return reject(
    'NO_VARIATION',
    `columns.${name}`,
    `${within}, among those at risk at an event`,
    column[0],
    'Leave it out',
  )
}

function sharesOf({ times, starts, ending, weights }: RiskSets, ties: Ties): readonly TiedShares[] {
  const shares = tiedSharesOf(ties)
  return Array.from(times, (_, e) => {
    let total = weights === undefined ? ending[e]! : 0
    if (weights !== undefined) for (let i = starts[e]!; i < starts[e]! + ending[e]!; i++) total += weights[i]!
    return shares(total)
  })
}
