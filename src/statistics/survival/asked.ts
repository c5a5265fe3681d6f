/**
 * What verbs of fitted models are asked: about whom, and from which tenure on.
 *
 * @module
 */
import { expectFinite, expectNonNegative, expectObject } from '../../errors/index.js'
import { VALUE } from '../columns.js'
import { numbersOf } from '../regression/checked-rows.js'

/** How long each row has been a client already. */
export interface TenureOption {
  /** In the model's unit of time: one for all, or one a row; 0, a new client, by default. */
  readonly tenure?: number | ArrayLike<number>
}

/** One tenure a row. */
export function tenuresOf(tenure: TenureOption['tenure'], size: number): Float64Array {
  if (tenure === undefined) return new Float64Array(size)
  if (typeof tenure !== 'number') return numbersOf(tenure, 'options.tenure', VALUE, size, 'columns')
  return new Float64Array(size).fill(expectNonNegative(tenure, 'options.tenure'))
}

/** The columns of one client. */
export function columnsOfRow(
  row: Readonly<Record<string, number>>,
  path = 'row',
): Readonly<Record<string, readonly number[]>> {
  const cells = Object.entries(expectObject(row, path))
  return Object.fromEntries(cells.map(([name, value]) => [name, [expectFinite(value, `${path}.${name}`)]]))
}

/** One tenure. */
export function expectTenure(tenure: unknown = 0): number {
  return expectNonNegative(tenure, 'options.tenure')
}
