/**
 * Columns of numbers as rows on one scale: what every clustering of numbers works on.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, expectOneOf, received, reject } from '../../../errors/index.js'
import { expectColumns } from '../../columns.js'
import type { FeatureColumns, FeatureScale, Scaling } from '../types.js'
import { scaleOf } from './feature-scale.js'

/** Rows of features on one scale. */
export interface FeatureTable {
  /** In order of code units, so that the order in which the columns are given changes nothing. */
  readonly names: readonly string[]
  /** How many rows. */
  readonly size: number
  /** How many features. */
  readonly dimensions: number
  /** Scaled, row by row: feature d of row r stands at r × dimensions + d. */
  readonly values: Float64Array
  /** By place in `names`. */
  readonly scales: readonly FeatureScale[]
}

/** Squares of larger numbers would overflow when a million rows are added up. */
export const LARGEST_FEATURE = 1e100

const FEATURE = {
  expected: `a number from -${LARGEST_FEATURE} to ${LARGEST_FEATURE}`,
  isGood: (cell: number) => Math.abs(cell) <= LARGEST_FEATURE,
}

/**
 * Columns put on one scale, which is taken from these rows. A missing number has no place here: NaN, null and holes are named
 * as errors.
 */
export function readFeatures(columns: FeatureColumns, scaling: Scaling, path: string): FeatureTable {
  expectObject(columns, path)
  expectOneOf(scaling, ['standard', 'robust', 'none'], 'options.scaling')
  const names = Object.keys(columns).sort()
  const size = expectFeatures(columns, names, path)
  const scales = names.map(name => scaleOf(columns[name]!, scaling, `${path}.${name}`))
  return { names, size, dimensions: names.length, values: scaledRows(columns, names, scales, path), scales }
}

/** Other rows of the same features, put on scales that are there already. */
export function applyScales(
  columns: FeatureColumns,
  names: readonly string[],
  scales: readonly FeatureScale[],
  path: string,
): FeatureTable {
  expectKnownKeys(columns, names, path)
  const size = expectFeatures(columns, names, path)
  return { names, size, dimensions: names.length, values: scaledRows(columns, names, scales, path), scales }
}

function expectFeatures(columns: FeatureColumns, names: readonly string[], path: string): number {
  if (names.length === 0) reject('EMPTY_INPUT', path, 'at least one column of numbers', columns)
  const cells = (name: string): ArrayLike<number> => {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined
    return column ?? reject('MISSING_VALUE', `${path}.${name}`, 'a column of numbers', column)
  }
  return expectColumns(...names.map(name => [`${path}.${name}`, cells(name), FEATURE] as const))
}

/** A value that lies as far out as only a spread near 0 can make it is refused: its square would overflow. */
function scaledRows(
  columns: FeatureColumns,
  names: readonly string[],
  scales: readonly FeatureScale[],
  path: string,
): Float64Array {
  const dimensions = names.length
  const size = columns[names[0]!]!.length
  const values = new Float64Array(size * dimensions)
  const faults = collectIssues()
  for (const [d, name] of names.entries()) {
    const column = columns[name]!
    const { centre, spread } = scales[d]!
    const expected = `a number within ${LARGEST_FEATURE} spreads (${spread}) of the centre`
    for (let row = 0, at = d; row < size; row++, at += dimensions) {
      // Adding 0 makes 0 of −0, so that the two are one value.
      const value = (column[row]! - centre) / spread + 0
      values[at] = value
      if (Math.abs(value) <= LARGEST_FEATURE) continue
      faults.add({ code: 'OUT_OF_RANGE', path: `${path}.${name}[${row}]`, expected, received: received(column[row]) })
    }
  }
  faults.throwIfAny()
  return values
}
