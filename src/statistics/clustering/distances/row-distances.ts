/**
 * Rows from anywhere, compared with single rows: medoids above all.
 *
 * @module
 */
import * as gower from '../../gower/index.js'
import type { AttributeColumns, AttributeRow } from '../../gower/types.js'
import { ownValue } from '../../own-value.js'
import { applyScales } from '../features/index.js'
import { expectNumbers } from './number-columns.js'
import type { Comparison, FeatureComparison } from './types.js'

/** How far every row is from one. */
export interface RowDistances {
  /** NaN where nothing is compared. */
  readonly values: Float64Array
  /** Share of all weight that both rows know; absent where all is always known. */
  readonly coverage?: Float64Array
}

/** Rows of which the distances from one row can be asked, again and again. */
export interface ReadRows {
  readonly size: number
  readonly from: (row: AttributeRow) => RowDistances
}

/** Columns at the door, to be compared as a model says. */
export function readRows(comparison: Comparison, columns: AttributeColumns): ReadRows {
  return comparison.metric === 'gower' ? readMixed(comparison.attributes, columns) : readNumbers(comparison, columns)
}

function readMixed(attributes: gower.GowerDescription, columns: AttributeColumns): ReadRows {
  const table = gower.table(gower.fromParams(attributes), columns)
  return {
    size: table.size,
    from: row => {
      const { values, defined, coverage } = gower.distances(table, row)
      for (let i = 0; i < values.length; i++) if (defined[i] === 0) values[i] = Number.NaN
      return { values, coverage }
    },
  }
}

function readNumbers({ metric, features }: FeatureComparison, columns: AttributeColumns): ReadRows {
  expectNumbers(columns, 'columns')
  const names = Object.keys(features)
  const scales = Object.values(features)
  const { size, dimensions, values } = applyScales(columns, names, scales, 'columns')
  const straight = metric === 'euclidean'
  return {
    size,
    from: row => {
      const point = pointOf({ metric, features }, row)
      const out = new Float64Array(size)
      for (let i = 0, at = 0; i < size; i++) {
        let sum = 0
        for (let d = 0; d < dimensions; d++, at++) {
          const difference = values[at]! - point[d]!
          sum += straight ? difference * difference : Math.abs(difference)
        }
        out[i] = straight ? Math.sqrt(sum) : sum
      }
      return { values: out }
    },
  }
}

/** A row of numbers on the scales of a model. */
export function pointOf({ features }: FeatureComparison, row: AttributeRow): Float64Array {
  const names = Object.keys(features)
  const columns = Object.fromEntries(names.map(name => [name, [ownValue(row, name)]]))
  expectNumbers(columns, 'row')
  return applyScales(columns, names, Object.values(features), 'row').values
}
