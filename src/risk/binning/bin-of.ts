import { collectIssues, received } from '../../errors/index.js'
import { cutsAtMost } from './cuts.js'
import type {
  BinnedVariable,
  CategoryBins,
  CategoryColumn,
  CategoryParams,
  NumericBins,
  NumericColumn,
  NumericParams,
} from './document.js'
import { expectBins } from './model.js'
import { binOfSpecial, lengthOf } from './rows.js'

/** The bin of a category that is in no group, where a weight of evidence is given for it. */
const UNSEEN = -1

/**
 * The bin of each value, counted from 0: the ordinary bins in order, then the special ones as listed, then missing
 * values. A category of no group is in the bin of missing values, or in none (−1), as the bins' `unseen` says.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the first ten cells at fault: no finite number, no text,
 * or a category of no group where `unseen` is 'error'.
 * @example
 * import { binOf, optimalBins } from 'clientele/risk'
 * const bins = optimalBins([1, 2, 3, 4], [1, 1, 0, 0], { minimumBads: 0, minimumGoods: 0 })
 * Array.from(binOf(bins, [2.5, 3, null])) // => [0, 1, 2]
 */
export function binOf(bins: NumericBins, values: NumericColumn): Int32Array
export function binOf(bins: CategoryBins, values: CategoryColumn): Int32Array
export function binOf(bins: BinnedVariable, values: NumericColumn | CategoryColumn): Int32Array
export function binOf(bins: BinnedVariable, values: NumericColumn | CategoryColumn): Int32Array {
  const { params } = expectBins(bins)
  const size = lengthOf(values, 'values')
  return 'cuts' in params ? binsOfNumbers(params, values, size) : binsOfCategories(params, values, size)
}

function binsOfNumbers({ cuts, special }: NumericParams, values: ArrayLike<unknown>, size: number): Int32Array {
  const faults = collectIssues()
  const points = Float64Array.from(cuts)
  const specialOf = binOfSpecial(special)
  const missing = points.length + 1 + special.length
  const found = new Int32Array(size)
  for (let row = 0; row < size; row++) {
    const value = values[row]
    if (typeof value !== 'number' || !(value - value === 0)) {
      if (value === null || value === undefined) found[row] = missing
      else {
        const expected = 'a finite number, or null where it is missing'
        faults.add({ code: 'OUT_OF_RANGE', path: `values[${row}]`, expected, received: received(value) })
      }
      continue
    }
    const coded = specialOf?.get(value)
    if (coded !== undefined) found[row] = points.length + 1 + coded
    else found[row] = cutsAtMost(points, value)
  }
  faults.throwIfAny()
  return found
}

function binsOfCategories(
  { groups, special, unseen }: CategoryParams,
  values: ArrayLike<unknown>,
  size: number,
): Int32Array {
  const faults = collectIssues()
  const known = new Map<unknown, number>()
  for (const [bin, { values: codes }] of [...groups.map(values => ({ values })), ...special].entries()) {
    for (const code of codes) known.set(code, bin)
  }
  const missing = groups.length + special.length
  const other = unseen === 'missing' ? missing : UNSEEN
  const found = new Int32Array(size)
  for (let row = 0; row < size; row++) {
    const value = values[row]
    const bin = value === null || value === undefined ? missing : known.get(value)
    found[row] = bin === undefined ? other : bin
    if (bin !== undefined) continue
    if (typeof value !== 'string') {
      const expected = 'a text, or null where it is missing'
      faults.add({ code: 'INVALID_TYPE', path: `values[${row}]`, expected, received: received(value) })
    } else if (unseen === 'error') {
      const [expected, hint] = ['a category of the bins', "Say what others score when binning: unseen: 'missing' or 0"]
      faults.add({ code: 'OUT_OF_RANGE', path: `values[${row}]`, expected, received: received(value), hint })
    }
  }
  faults.throwIfAny()
  return found
}
