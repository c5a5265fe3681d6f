/**
 * What a Fine-Gray regression maximises over: rows in the order of time, columns centred and in standard deviations, and the weights of
 * those who ended otherwise, who stay in the risk sets for as long as they would have been watched.
 *
 * @module
 */
import { reject } from '../../../../errors/index.js'
import type { Design } from '../../../regression/design.js'
import type { CoxProblem } from '../../cox/problem.js'
import { coxProblem } from '../../cox/problem.js'
import { rankTimes, rowsByRank } from '../../curves/rank-times.js'
import type { Censoring } from './censoring.js'
import { censoringByGroup } from './censoring.js'
import type { FineGrayRows } from './rows.js'

/** Everything a search needs; rows of weight above 0 in the order of time. */
export interface FineGrayProblem {
  /** The distinct times. */
  readonly times: Float64Array
  /** Rows of time k are those from `starts[k]` to before `starts[k + 1]`. */
  readonly starts: Uint32Array
  readonly rank: Uint32Array
  /** 1 where the row ended in the way that is asked about; 2 where otherwise; 0 where it was lost sight of. */
  readonly status: Uint8Array
  /** In parts of their mean. */
  readonly weights: Float64Array
  readonly weightUnit: number
  /** The censoring group of each row. */
  readonly group: Uint16Array
  readonly censoring: readonly Censoring[]
  /** Standardised. */
  readonly columns: readonly Float64Array[]
  /** The risk sets of the plain Cox regression that separates where this one does. */
  readonly cox: CoxProblem
  /** Names, centres and scales of the columns. */
  readonly design: Design
  readonly centres: Float64Array
  /** λ of ½ λ γ² per column, in the units of the design. */
  readonly penalties: Float64Array
}

/** The problem of checked rows; `ridge` is in the units of columns. */
export function fineGrayProblem(rows: FineGrayRows, ridge: Float64Array): FineGrayProblem {
  const { times: known, status: given, names } = rows
  const cox = coxProblem({ times: asIfWatched(rows), names, columns: rows.columns }, 'breslow', ridge)
  const { design } = cox
  const centres = Float64Array.from(cox.centres, centre => centre[0]!)
  const { times, rank: ranks } = rankTimes(known.duration)
  const { rows: order, starts } = rowsByRank(ranks, times.length)
  const rank = Uint32Array.from(order, row => ranks[row]!)
  const status = Uint8Array.from(order, row => given[row]!)
  const group = Uint16Array.from(order, row => rows.group[row]!)
  const raw = Float64Array.from(order, row => (known.weights === undefined ? 1 : known.weights[row]!))
  const weightUnit = raw.reduce((sum, weight) => sum + weight, 0) / raw.length
  const weights = raw.map(weight => weight / weightUnit)
  const isCensored = status.map(of => (of === 0 ? 1 : 0))
  const columns = rows.columns.map((column, j) => {
    const values = Float64Array.from(order, row => (column[row]! - centres[j]!) / design.scales[j]!)
    if (values.every(Number.isFinite)) return values
    return reject('OUT_OF_RANGE', `columns.${names[j]}`, 'values whose range a double can hold', column[0])
  })
  return {
    times,
    starts,
    rank,
    status,
    weights,
    weightUnit,
    group,
    censoring: censoringByGroup({ rank, isCensored, weights, group }, rows.groups, times.length),
    columns,
    cox,
    design,
    centres,
    penalties: design.scales.map((scale, j) => ridge[j]! / (scale * scale * weightUnit)),
  }
}

/** Whoever ended otherwise, as watched beyond the last time: in the risk set of every ending that is asked about. */
function asIfWatched({ times, status }: FineGrayRows): FineGrayRows['times'] {
  const last = times.duration.reduce((most, time) => Math.max(most, time), 0)
  return { ...times, duration: times.duration.map((time, i) => (status[i] === 2 ? last : time)) }
}
