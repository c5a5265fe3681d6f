/**
 * What came true in each tenth of the clients, from the best forecast to the worst: the gains table.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../errors/index.js'
import { expectColumns, FINITE } from './columns.js'
import { distinctValues, totalsPerValue } from './distinct-values.js'

/** Into how many groups. */
export interface DecileOptions {
  /** A whole number from 1 to the number of rows; 10 by default. */
  readonly groups?: number
}

/** One group of equally many rows. */
export interface Decile {
  /** 1 for the highest forecasts. */
  readonly group: number
  /** How many rows; groups differ by one at most. */
  readonly size: number
  readonly meanPredicted: number
  readonly meanActual: number
  /** Share of the whole actual value in this group and those above; absent where that whole is not above 0. */
  readonly cumulativeGain?: number
  /** Mean actual value of the group over that of all rows; absent like `cumulativeGain`. */
  readonly lift?: number
}

/**
 * The groups of a forecast from best to worst: how large, what was predicted, what came true.
 *
 * Equal forecasts are shared: where a group ends among them, each side counts their mean actual value. That is the mean
 * over all orders they could stand in, so that the order of rows changes nothing, and a constant forecast has the lift 1
 * in every group.
 *
 * @param predicted finite numbers.
 * @param actual finite numbers, one per forecast: purchases, value, or outcomes of 0 and 1.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` for other columns, naming the first ten bad
 * cells; `OUT_OF_RANGE` for more groups than rows.
 * @example
 * import { deciles } from 'clientele/statistics'
 * deciles([5, 1, 4, 1], [6, 0, 2, 2], { groups: 2 })
 * // => [{ group: 1, size: 2, meanPredicted: 4.5, meanActual: 4, cumulativeGain: 0.8, lift: 1.6 },
 * //    { group: 2, size: 2, meanPredicted: 1, meanActual: 1, cumulativeGain: 1, lift: 0.4 }]
 */
export function deciles(
  predicted: ArrayLike<number>,
  actual: ArrayLike<number>,
  options: DecileOptions = {},
): readonly Decile[] {
  const size = expectColumns(['predicted', predicted, FINITE], ['actual', actual, FINITE])
  expectKnownKeys(options, ['groups'], 'options')
  const count = expectInteger(options.groups === undefined ? 10 : options.groups, 'options.groups', 1, size)
  const groups = sharedGroups(predicted, actual, count)
  const total = groups.reduce((sum, group) => sum + group.actual, 0)
  let gained = 0
  return groups.map((sums, index): Decile => {
    gained += sums.actual
    const meanActual = sums.actual / sums.size
    return {
      group: index + 1,
      size: sums.size,
      meanPredicted: sums.predicted / sums.size,
      meanActual,
      ...(total > 0 && { cumulativeGain: gained / total, lift: meanActual / (total / size) }),
    }
  })
}

interface Sums {
  readonly size: number
  readonly predicted: number
  readonly actual: number
}

/** Fills one group after the other from the highest forecast down, taking from each tie as many rows as fit. */
function sharedGroups(predicted: ArrayLike<number>, actual: ArrayLike<number>, groups: number): readonly Sums[] {
  const distinct = distinctValues(predicted)
  const counts = totalsPerValue(distinct)
  const totals = totalsPerValue(distinct, actual)
  let tie = counts.length - 1
  let left = counts[tie]!
  let filled = 0
  return Array.from({ length: groups }, (_, index): Sums => {
    const size = Math.floor(((index + 1) * predicted.length) / groups) - filled
    filled += size
    let [sumPredicted, sumActual] = [0, 0]
    for (let open = size; open > 0; ) {
      if (left === 0) left = counts[--tie]!
      const taken = Math.min(open, left)
      sumPredicted += taken * distinct.values[tie]!
      sumActual += taken * (totals[tie]! / counts[tie]!)
      left -= taken
      open -= taken
    }
    return { size, predicted: sumPredicted, actual: sumActual }
  })
}
