import {
  expectFinite,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import type { FailureTimeDistribution, FailureTimeParams } from './types.js'

export const DISTRIBUTIONS: readonly FailureTimeDistribution[] = [
  'exponential',
  'weibull',
  'log-normal',
  'log-logistic',
]

/** Parameters that come from anywhere, checked. */
export function readParams(value: unknown, path: string): FailureTimeParams {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['distribution', 'intercept', 'coefficients', 'scale'], path)
  const distribution = expectOneOf(given['distribution'], DISTRIBUTIONS, `${path}.distribution`)
  const scale = expectPositive(given['scale'], `${path}.scale`)
  if (distribution === 'exponential' && scale !== 1) {
    reject('OUT_OF_RANGE', `${path}.scale`, '1, as the exponential law has', scale, "Say distribution: 'weibull'")
  }
  const coefficients = expectObject(given['coefficients'], `${path}.coefficients`)
  return {
    distribution,
    intercept: expectFinite(given['intercept'], `${path}.intercept`) + 0,
    coefficients: Object.fromEntries(
      Object.entries(coefficients).map(([name, cell]) => [
        name,
        expectFinite(cell, `${path}.coefficients.${name}`) + 0,
      ]),
    ),
    scale,
  }
}
