/**
 * The matrices of several times: a multi-period set.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { readMatrix } from '../read-matrix.js'
import { expectTime } from './expect-time.js'
import type { FractionalOptions } from './fractional-matrix.js'
import { fractionsOf } from './fractional-matrix.js'
import type { GeneratorMatrix } from './generator-matrix.js'
import { readGenerator } from './generator-matrix.js'
import { ratesAt } from './matrix-at.js'

/** A transition matrix with the time it is of. */
export interface TimedMatrix extends TransitionMatrix {
  /** In units of the generator or of the matrix it comes from. */
  readonly time: number
}

/**
 * The transition matrices of several times, from rates or from the matrix of one unit of time.
 *
 * @param from a generator, told by a diagonal that is not positive; or a transition matrix, taken to the times by
 * {@link fractionalMatrix}.
 * @param times at least one, each from 0 to 1e100, in any order.
 * @param options of {@link fractionalMatrix}, for a transition matrix only.
 * @throws ClienteleError `EMPTY_INPUT` without times; `CONFLICTING_OPTIONS` for options beside a generator; and what
 * {@link matrixAt} and {@link fractionalMatrix} throw.
 * @example
 * import { generatorMatrix, migrationMatrices } from 'clientele/risk'
 * const generator = generatorMatrix(['good', 'default'], [[-0.02, 0.02], [0, 0]])
 * migrationMatrices(generator, [1, 5]).map(({ time, rows }) => [time, rows[0][1].toFixed(4)])
 * // => [[1, '0.0198'], [5, '0.0952']]
 */
export function migrationMatrices(
  from: GeneratorMatrix | TransitionMatrix,
  times: readonly number[],
  options: FractionalOptions = {},
): readonly TimedMatrix[] {
  expectKnownKeys(options, ['through'], 'options')
  if (expectList(times, 'times').length === 0) reject('EMPTY_INPUT', 'times', 'at least one time', times)
  const checked = Array.from(times, (time, k) => expectTime(time, `times[${k}]`))
  const at = matricesOf(from, options)
  return Object.freeze(checked.map(time => Object.freeze({ time, ...at(time) })))
}

function matricesOf(
  from: GeneratorMatrix | TransitionMatrix,
  options: FractionalOptions,
): (time: number) => TransitionMatrix {
  if (!hasRates(from)) return fractionsOf(readMatrix(from, 'from'), options)
  if (options.through !== undefined) {
    reject('CONFLICTING_OPTIONS', 'options.through', 'no such option, as rates hold for every time', options.through)
  }
  return ratesAt(readGenerator(from, 'from'))
}

/** Every row of rates has a diagonal <= 0; of rows that add up to 1, none can have it everywhere but by moving for sure. */
function hasRates(from: GeneratorMatrix | TransitionMatrix): boolean {
  expectObject(from, 'from')
  const rows: readonly (readonly unknown[])[] = Array.isArray(from.rows) ? from.rows : []
  const numbers = (row: readonly unknown[]): readonly number[] => row.filter(cell => typeof cell === 'number')
  const sum = (row: readonly number[]): number => row.reduce((total, cell) => total + cell, 0)
  return rows.every(
    (row, i) => Array.isArray(row) && sum(numbers(row)) < 0.5 && !numbers([row[i]]).some(cell => cell > 0),
  )
}
