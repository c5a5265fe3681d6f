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
} from '../../../errors/index.js'
import type { ByColumn, CoxBaseline, CoxParams } from './types.js'

/** Parameters checked, in the order in which they came: that of the covariance. */
export function readParams(params: unknown, path: string): CoxParams {
  const given = expectObject(params, path)
  expectKnownKeys(given, ['coefficients', 'means', 'baseline'], path)
  const names = Object.keys(expectObject(given['coefficients'], `${path}.coefficients`))
  if (names.length === 0) reject('EMPTY_INPUT', `${path}.coefficients`, 'at least one column', given['coefficients'])
  const list = Array.from(expectList(given['baseline'], `${path}.baseline`))
  if (list.length === 0) reject('EMPTY_INPUT', `${path}.baseline`, 'at least one baseline', list)
  const baseline = list.map((one, s) => readBaseline(one, names, `${path}.baseline[${s}]`))
  expectStrata(baseline, `${path}.baseline`)
  return {
    coefficients: readByColumn(given['coefficients'], names, `${path}.coefficients`),
    means: readByColumn(given['means'], names, `${path}.means`),
    baseline,
  }
}

/** A number for each column, and for nothing else. */
export function readByColumn(value: unknown, names: readonly string[], path: string): ByColumn {
  const given = expectObject(value, path)
  expectKnownKeys(given, names, path)
  return Object.fromEntries(
    names.map(name => {
      if (!Object.hasOwn(given, name)) reject('MISSING_VALUE', `${path}.${name}`, 'a number', undefined)
      // Adding 0 makes 0 of −0, which JSON does not know.
      return [name, expectFinite(given[name], `${path}.${name}`) + 0]
    }),
  )
}

const FIELDS = ['stratum', 'times', 'cumulativeHazard', 'variance', 'drift', 'from', 'until']

function readBaseline(value: unknown, names: readonly string[], path: string): CoxBaseline {
  const given = expectObject(value, path)
  expectKnownKeys(given, FIELDS, path)
  const { stratum, drift } = given
  const from = expectNonNegative(given['from'], `${path}.from`)
  const until = expectNonNegative(given['until'], `${path}.until`)
  if (until < from) reject('OUT_OF_RANGE', `${path}.until`, `a time from ${from} on`, until)
  const times = readTimes(given['times'], from, until, `${path}.times`)
  return {
    ...(stratum === undefined ? {} : { stratum: expectText(stratum, `${path}.stratum`) }),
    times,
    cumulativeHazard: readRising(given['cumulativeHazard'], times.length, `${path}.cumulativeHazard`),
    variance: readRising(given['variance'], times.length, `${path}.variance`),
    ...(drift === undefined ? {} : { drift: readDrift(drift, names, times.length, `${path}.drift`) }),
    from,
    until,
  }
}

function readTimes(value: unknown, from: number, until: number, path: string): readonly number[] {
  let last = Number.NEGATIVE_INFINITY
  return Array.from(expectList(value, path), (cell, k) => {
    const time = expectFinite(cell, `${path}[${k}]`)
    const isFirst = k === 0
    if (time < from || time > until || time <= last) {
      const expected = isFirst ? `a time from ${from} to ${until}` : `a time after ${last} and up to ${until}`
      reject('OUT_OF_RANGE', `${path}[${k}]`, expected, time)
    }
    last = time
    return time
  })
}

/** Sums that go on: none is less than the one before it. */
function readRising(value: unknown, size: number, path: string): readonly number[] {
  let last = 0
  return sized(value, size, path).map((cell, k) => {
    const sum = expectFinite(cell, `${path}[${k}]`)
    if (sum < last) reject('OUT_OF_RANGE', `${path}[${k}]`, `a number >= ${last}`, sum)
    last = sum
    return sum
  })
}

function readDrift(
  value: unknown,
  names: readonly string[],
  size: number,
  path: string,
): Readonly<Record<string, readonly number[]>> {
  const given = expectObject(value, path)
  expectKnownKeys(given, names, path)
  return Object.fromEntries(
    names.map(name => {
      const sums = sized(given[name], size, `${path}.${name}`)
      return [name, sums.map((sum, k) => expectFinite(sum, `${path}.${name}[${k}]`))]
    }),
  )
}

function sized(value: unknown, size: number, path: string): unknown[] {
  const list = Array.from(expectList(value, path))
  return list.length === size ? list : reject('LENGTH_MISMATCH', path, `${size} numbers, one a time`, list)
}

function expectStrata(baseline: readonly CoxBaseline[], path: string): void {
  const known = new Set<string>()
  for (const [s, { stratum }] of baseline.entries()) {
    if (stratum === undefined) {
      if (baseline.length > 1) reject('MISSING_VALUE', `${path}[${s}].stratum`, 'a name, as there are several', stratum)
      continue
    }
    if (known.has(stratum))
      reject('CONFLICTING_OPTIONS', `${path}[${s}].stratum`, 'a name that none before it has', stratum)
    known.add(stratum)
  }
}
