/**
 * The door for distributions.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { deepFreeze } from '../../model/deep-freeze.js'
import { boundsOf, massWithin } from './normal-bounds.js'
import type {
  BetaDistribution,
  DiscreteDistribution,
  Distribution,
  LogNormalDistribution,
  NormalDistribution,
} from './types.js'

/**
 * A checked, frozen distribution.
 *
 * @param fields what {@link Distribution} says, told by `kind`.
 * @param path where it stands, for errors.
 * @throws ClienteleError naming the field: `OUT_OF_RANGE` for bounds in the wrong order, a most likely value outside of them,
 * probabilities that do not sum to 1, bounds that leave less than a billionth of the whole; `CONFLICTING_OPTIONS` for a value
 * that comes twice; `INVALID_TYPE`, `UNKNOWN_OPTION`, `EMPTY_INPUT`, `LENGTH_MISMATCH`.
 * @example
 * import { distribution } from 'clientele/statistics'
 * distribution({ kind: 'triangular', lower: 0.9, mode: 1, upper: 1.2 }).mode // => 1
 * distribution({ kind: 'triangular', lower: 0.9, mode: 1.5, upper: 1.2 }) // => Error OUT_OF_RANGE
 */
export function distribution<D extends Distribution>(fields: D, path = 'distribution'): D {
  checkDistribution(fields, path)
  return deepFreeze(fields)
}

const FIELDS: Readonly<Record<Distribution['kind'], readonly string[]>> = {
  point: ['value'],
  normal: ['mean', 'deviation', 'lower', 'upper'],
  'log-normal': ['median', 'logDeviation', 'lower', 'upper'],
  uniform: ['lower', 'upper'],
  triangular: ['lower', 'mode', 'upper'],
  pert: ['lower', 'mode', 'upper', 'weight'],
  beta: ['a', 'b', 'lower', 'upper'],
  discrete: ['values', 'probabilities'],
  empirical: ['values'],
}

const MOST_LOG_DEVIATION = 10
const MOST_SHAPE = 1e6
const LEAST_MASS = 1e-9

/** Throws at the first field that is wrong; returns what it was given, not frozen. */
export function checkDistribution(fields: Distribution, path: string): Distribution {
  expectOneOf(expectObject(fields, path)['kind'], Object.keys(FIELDS), `${path}.kind`)
  expectKnownKeys(fields, ['kind', ...FIELDS[fields.kind]], path)
  switch (fields.kind) {
    case 'point':
      expectFinite(fields.value, `${path}.value`)
      break
    case 'normal':
      expectFinite(fields.mean, `${path}.mean`)
      expectNonNegative(fields.deviation, `${path}.deviation`)
      checkBounds(fields, path)
      break
    case 'log-normal':
      expectPositive(fields.median, `${path}.median`)
      expectAtMost(
        expectNonNegative(fields.logDeviation, `${path}.logDeviation`),
        MOST_LOG_DEVIATION,
        path,
        'logDeviation',
      )
      if (fields.lower !== undefined) expectNonNegative(fields.lower, `${path}.lower`)
      checkBounds(fields, path)
      break
    case 'uniform':
      expectRange(fields, path)
      break
    case 'triangular':
      expectMode(fields, path)
      break
    case 'pert':
      expectMode(fields, path)
      if (fields.weight !== undefined) expectShape(fields.weight, path, 'weight')
      break
    case 'beta':
      checkBeta(fields, path)
      break
    case 'discrete':
      checkSteps(fields, path)
      break
    case 'empirical':
      expectNumbers(fields.values, `${path}.values`)
  }
  return fields
}

function checkBounds(of: NormalDistribution | LogNormalDistribution, path: string): void {
  const { lower, upper } = of
  if (lower !== undefined) expectFinite(lower, `${path}.lower`)
  if (upper !== undefined) expectFinite(upper, `${path}.upper`)
  if (lower !== undefined && upper !== undefined) expectRange({ lower, upper }, path)
  if (lower === undefined && upper === undefined) return
  const { from, to } = boundsOf(of)
  if (massWithin(from, to) >= LEAST_MASS) return
  reject('OUT_OF_RANGE', path, 'bounds that hold at least a billionth of the distribution', massWithin(from, to))
}

function expectRange({ lower, upper }: { readonly lower: number; readonly upper: number }, path: string): void {
  expectFinite(lower, `${path}.lower`)
  if (expectFinite(upper, `${path}.upper`) < lower) {
    reject('OUT_OF_RANGE', `${path}.upper`, `a number >= ${lower}, the lower bound`, upper)
  }
  if (!Number.isFinite(upper - lower)) reject('OUT_OF_RANGE', path, 'a range whose width is a double', upper)
}

function expectMode(of: { readonly lower: number; readonly mode: number; readonly upper: number }, path: string): void {
  expectRange(of, path)
  const mode = expectFinite(of.mode, `${path}.mode`)
  if (mode >= of.lower && mode <= of.upper) return
  reject('OUT_OF_RANGE', `${path}.mode`, `a number from ${of.lower} to ${of.upper}`, mode)
}

function checkBeta({ a, b, lower = 0, upper = 1 }: BetaDistribution, path: string): void {
  expectShape(a, path, 'a')
  expectShape(b, path, 'b')
  expectRange({ lower, upper }, path)
}

function expectShape(shape: number, path: string, name: string): void {
  expectAtMost(expectPositive(shape, `${path}.${name}`), MOST_SHAPE, path, name)
}

function expectAtMost(value: number, most: number, path: string, name: string): void {
  if (value > most) reject('OUT_OF_RANGE', `${path}.${name}`, `a number of at most ${most}`, value)
}

function checkSteps({ values, probabilities }: DiscreteDistribution, path: string): void {
  const steps = expectNumbers(values, `${path}.values`)
  const chances = Array.from(expectList(probabilities, `${path}.probabilities`), (chance, i) =>
    expectNonNegative(chance, `${path}.probabilities[${i}]`),
  )
  if (chances.length !== steps.length) {
    reject('LENGTH_MISMATCH', `${path}.probabilities`, `${steps.length} probabilities, one per value`, chances.length)
  }
  const seen = new Set<number>()
  const twice = steps.findIndex(step => seen.size === seen.add(step).size)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}.values[${twice}]`, 'values that differ', steps[twice])
  const sum = chances.reduce((total, chance) => total + chance, 0)
  if (!(Math.abs(sum - 1) <= 1e-9)) reject('OUT_OF_RANGE', `${path}.probabilities`, 'numbers that sum to 1', sum)
}

function expectNumbers(values: unknown, path: string): readonly number[] {
  // `map` would pass over the holes of a sparse list.
  const numbers = Array.from(expectList(values, path), (value, i) => expectFinite(value, `${path}[${i}]`))
  return numbers.length > 0 ? numbers : reject('EMPTY_INPUT', path, 'at least one value', values)
}
