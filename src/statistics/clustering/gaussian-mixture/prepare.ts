/**
 * Columns made ready to be searched.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { FeatureTable } from '../features/index.js'
import { distinctRows, readFeatures } from '../features/index.js'
import type { FeatureColumns, Scaling } from '../types.js'
import type { WeightedRows } from './mixture.js'
import { dependentFeature, spreadOf } from './problem.js'
import type { Seedbeds } from './starts.js'
import { seedbeds } from './starts.js'
import type { CovarianceStructure } from './structures.js'
import { liesAlongAxes } from './structures.js'

/** Rows on their scales, how they scatter, and where seeds are drawn. */
export interface Prepared {
  readonly table: FeatureTable
  readonly rows: WeightedRows
  readonly spread: Float64Array
  readonly beds: Seedbeds
}

/** Variances, in the units of their columns, that are no larger may have components whose own are too small for a number. */
const LEAST_VARIANCE = 1e-280

/** Columns that every one of the structures can be fitted to. */
export function prepare(
  columns: FeatureColumns,
  scaling: Scaling,
  structures: readonly CovarianceStructure[],
): Prepared {
  const table = readFeatures(columns, scaling, 'columns')
  const { names, size, dimensions, scales } = table
  const { count, values, weights } = distinctRows(table.values, size, dimensions)
  const rows = { count, dimensions, values, weights }
  const spread = spreadOf(rows)
  for (const [j, name] of names.entries()) {
    const variance = spread[j * dimensions + j]!
    const path = `columns.${name}`
    if (!(variance > 0))
      reject('NO_VARIATION', path, 'values that differ', 'a constant column', 'It tells no rows apart')
    if (variance * scales[j]!.spread ** 2 > LEAST_VARIANCE) continue
    reject('NO_VARIATION', path, 'values further apart than 1e-140', 'nearer ones', 'Give the column in a smaller unit')
  }
  if (!structures.every(liesAlongAxes)) expectIndependent(names, spread)
  return { table, rows, spread, beds: seedbeds(rows, spread) }
}

function expectIndependent(names: readonly string[], spread: Float64Array): void {
  const dependent = dependentFeature(spread, names.length)
  if (dependent === undefined) return
  reject(
    'COLLINEAR_COVARIATES',
    `columns.${names[dependent]}`,
    'a column that those before it (by name) do not determine',
    'a sum of multiples of others',
    "Leave it out, or take a structure without covariances: those that end in 'I'",
  )
}

/** Refuses more components than there are distinct rows. */
export function expectEnoughRows(components: number, { count }: WeightedRows, path: string): void {
  if (components > count) {
    reject('TOO_FEW_POINTS', path, `at most ${count}, as many as there are distinct rows`, components)
  }
}
