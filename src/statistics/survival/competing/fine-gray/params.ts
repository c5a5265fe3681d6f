/**
 * Coefficients and baselines that come from anywhere, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectText,
  reject,
} from '../../../../errors/index.js'
import { readByColumn } from '../../cox/params.js'
import type { FineGrayBaseline, FineGrayParams } from './types.js'

/** Parameters checked, in the order in which they came: that of the covariance. */
export function readParams(params: unknown, path: string): FineGrayParams {
  const given = expectObject(params, path)
  expectKnownKeys(given, ['ending', 'coefficients', 'means', 'baseline'], path)
  const ending = expectText(given['ending'], `${path}.ending`)
  if (ending === '') reject('INVALID_TYPE', `${path}.ending`, 'a name', ending)
  const names = Object.keys(expectObject(given['coefficients'], `${path}.coefficients`))
  if (names.length === 0) reject('EMPTY_INPUT', `${path}.coefficients`, 'at least one column', given['coefficients'])
  return {
    ending,
    coefficients: readByColumn(given['coefficients'], names, `${path}.coefficients`),
    means: readByColumn(given['means'], names, `${path}.means`),
    baseline: readBaseline(given['baseline'], `${path}.baseline`),
  }
}

function readBaseline(value: unknown, path: string): FineGrayBaseline {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['times', 'cumulativeHazard', 'until'], path)
  const until = expectNonNegative(given['until'], `${path}.until`)
  const times = Array.from(expectList(given['times'], `${path}.times`), (time, k) =>
    expectNonNegative(time, `${path}.times[${k}]`),
  )
  const sums = Array.from(expectList(given['cumulativeHazard'], `${path}.cumulativeHazard`), (sum, k) =>
    expectFinite(sum, `${path}.cumulativeHazard[${k}]`),
  )
  if (sums.length !== times.length)
    reject('LENGTH_MISMATCH', `${path}.cumulativeHazard`, `${times.length} numbers, one a time`, sums)
  times.forEach((time, k) => {
    if (time > until || (k > 0 && time <= times[k - 1]!)) {
      const expected = k === 0 ? `a time up to ${until}` : `a time after ${times[k - 1]} and up to ${until}`
      reject('OUT_OF_RANGE', `${path}.times[${k}]`, expected, time)
    }
    const least = k === 0 ? 0 : sums[k - 1]!
    if (sums[k]! < least) reject('OUT_OF_RANGE', `${path}.cumulativeHazard[${k}]`, `a number >= ${least}`, sums[k])
  })
  return { times, cumulativeHazard: sums, until }
}
