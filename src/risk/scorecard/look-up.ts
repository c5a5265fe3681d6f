/**
 * Points of values, without a detour: a characteristic's bins as tables that need nothing made per client.
 *
 * What they find is what `binOf` finds; a value that they do not know is left to it, which says what is wrong with it.
 *
 * @module
 */

import { cutsAtMost } from '../binning/cuts.js'
import type { BinnedVariable, CategoryParams, NumericParams } from '../binning/index.js'
import type { ScorecardColumn } from './clients.js'
import { addGuided, guideTo } from './guide.js'

/** The bins of a characteristic as tables. */
export interface LookUp {
  /** The bin of a value, -1 for a category of no group; {@link UNKNOWN} for what is no value of the bins. */
  readonly place: (value: unknown) => number
  /** Adds the points of each row to what is there; whether every row had some. */
  readonly addPoints: (column: ScorecardColumn, sums: Float64Array) => boolean
}

export const UNKNOWN = -2

/** @param points at bin + 1; NaN where there are none. */
export function lookUpOf({ params }: BinnedVariable, points: Float64Array): LookUp {
  return 'cuts' in params ? numericLookUp(params, points) : categoryLookUp(params, points)
}

function numericLookUp(params: NumericParams, points: Float64Array): LookUp {
  const cuts = Float64Array.from(params.cuts)
  const ordinary = cuts.length + 1
  const missing = ordinary + params.special.length
  const coded = new Map<unknown, number>(
    params.special.flatMap(({ values }, bin) => values.map(value => [value, ordinary + bin] as const)),
  )
  const place = (value: unknown): number => {
    if (typeof value !== 'number') return value === null || value === undefined ? missing : UNKNOWN
    if (!Number.isFinite(value)) return UNKNOWN
    const bin = coded.size === 0 ? undefined : coded.get(value)
    return bin === undefined ? cutsAtMost(cuts, value) : bin
  }
  const guide = coded.size === 0 ? guideTo(cuts, points.subarray(1)) : undefined
  return {
    place,
    addPoints: (column, sums) =>
      guide !== undefined && column instanceof Float64Array
        ? !Number.isNaN(addGuided(column, guide, sums))
        : addPlaced(column, place, points, sums),
  }
}

function categoryLookUp({ groups, special, unseen }: CategoryParams, points: Float64Array): LookUp {
  const missing = groups.length + special.length
  const known = new Map<unknown, number>([
    [null, missing],
    [undefined, missing],
  ])
  for (const [bin, values] of [...groups, ...special.map(({ values }) => values)].entries()) {
    for (const value of values) known.set(value, bin)
  }
  const other = unseen === 'error' ? UNKNOWN : unseen === 'missing' ? missing : -1
  const place = (value: unknown): number => {
    const bin = known.get(value)
    if (bin !== undefined) return bin
    return typeof value === 'string' ? other : UNKNOWN
  }
  return { place, addPoints: (column, sums) => addPlaced(column, place, points, sums) }
}

function addPlaced(
  column: ScorecardColumn,
  place: (value: unknown) => number,
  points: Float64Array,
  sums: Float64Array,
): boolean {
  let check = 0
  for (let row = 0; row < column.length; row++) {
    const bin = place(column[row])
    const worth = bin === UNKNOWN ? Number.NaN : points[bin + 1]!
    sums[row]! += worth
    check += worth
  }
  return !Number.isNaN(check)
}
