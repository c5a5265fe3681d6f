/**
 * The formulas that bring one column to a scale on which more is better.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectReciprocals, expectShares, lengthOf, rangeOf, unitColumn } from './column-scale.js'

type Rescale = (column: ArrayLike<number>, isCost: boolean, path: string) => Float64Array

const LEAVE_OUT = 'It tells no alternative from another: leave it out, or give goalposts'

/** One formula per normalisation that needs nothing but the column. */
export const rescale: Readonly<Record<'none' | 'min-max' | 'max' | 'sum' | 'vector' | 'z-score', Rescale>> = {
  none(column, isCost, path) {
    if (isCost)
      reject('CONFLICTING_OPTIONS', path, "a benefit under 'none'", 'a cost', 'Another scale turns a cost round')
    return Float64Array.from(column)
  },
  'min-max'(column, isCost, path) {
    const unit = unitColumn(column)
    const range = rangeOf(unit, path, LEAVE_OUT)
    return unit.values.map(value => (isCost ? unit.most - value : value - unit.least) / range)
  },
  max: asPartOfBest,
  sum(column, isCost, path) {
    const parts = asPartOfBest(column, isCost, path)
    const total = compensatedSum(parts)
    return parts.map(part => part / total)
  },
  vector(column, isCost, path) {
    const unit = unitColumn(column)
    const length = lengthOf(unit, path)
    return unit.values.map(value => (isCost ? 1 - value / length : value / length))
  },
  'z-score'(column, isCost, path) {
    const unit = unitColumn(column)
    rangeOf(unit, path, LEAVE_OUT)
    const mean = compensatedSum(unit.values) / column.length
    const distances = unitColumn(unit.values.map(value => (isCost ? mean - value : value - mean))).values
    const deviation = Math.sqrt(compensatedSum(distances.map(distance => distance * distance)) / column.length)
    return distances.map(distance => distance / deviation)
  },
}

/** 1 for the best; a benefit by its ratio to the largest, a cost by the ratio of the least to it. */
function asPartOfBest(column: ArrayLike<number>, isCost: boolean, path: string): Float64Array {
  const unit = unitColumn(column)
  expectShares(unit, path, column)
  if (!isCost) return unit.values
  expectReciprocals(unit, path)
  return unit.values.map(value => unit.least / value)
}
