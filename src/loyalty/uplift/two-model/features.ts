/**
 * Columns on one scale, so that a penalty means the same for each and for both arms.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { expectColumns, FINITE } from '../../../statistics/columns.js'
import type { RegressionColumns } from '../../../statistics/index.js'
import { ownValue } from '../../../statistics/own-value.js'
import type { UpliftFeature } from './types.js'

/** The scale of each column; those of one value are refused. */
export function planFeatures(columns: RegressionColumns): readonly UpliftFeature[] {
  return Object.entries(columns).map(([name, column]) => {
    const values = Float64Array.from(column)
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const unit = largest > 0 ? largest : 1
    const mean = values.reduce((sum, value) => sum + value / unit / values.length, 0)
    const variance = values.reduce((sum, value) => sum + (value / unit - mean) ** 2 / values.length, 0)
    const spread = Math.sqrt(variance)
    if (!(spread > ROUNDING)) {
      reject('NO_VARIATION', `columns.${name}`, 'at least two different values', values[0], 'Leave it out')
    }
    return { name, centre: mean * unit, spread: spread * unit }
  })
}

/** Of a spread no more than this share of the largest value, rounding is the rest. */
const ROUNDING = 1e-12

/** The columns of features, scaled, checked cell by cell. */
export function featureValues(features: readonly UpliftFeature[], columns: RegressionColumns): readonly Float64Array[] {
  expectObject(columns, 'columns')
  const named = features.map(({ name }) => {
    const column = ownValue(columns, name)
    if (column === undefined)
      return reject('COLUMN_NOT_FOUND', `columns.${name}`, 'a column, as the model has it', column)
    return [`columns.${name}`, column, FINITE] as const
  })
  expectColumns(...named)
  return features.map(({ name, centre, spread }) => {
    return Float64Array.from(columns[name]!, value => value / spread - centre / spread)
  })
}
