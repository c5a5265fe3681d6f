/**
 * Intervals from standard errors alone: quick, and right where the likelihood is nearly quadratic.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import type { Interval, Parameter, ParameterTable, ParamsOf } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { expectLevel } from '../level.js'
import { byName, namesOf } from './by-name.js'
import { coordinateOf, estimatesOf, valueAt } from './coordinates.js'

/** How sure an interval shall be. */
export interface IntervalOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Parameters with their covariance, as a fit reports them. */
export interface Estimate<P> {
  readonly params: P
  /** On the parameters' own scale, rows and columns in the order of the table. */
  readonly covariance: readonly (readonly number[])[]
}

/** One interval per parameter, by name. */
export type IntervalsOf<T extends ParameterTable> = Readonly<Record<keyof T & string, Interval>>

/**
 * Intervals θ̂ · exp(± z · se(θ̂)/θ̂) of parameters > 0, by the normal distribution of their logarithms, so that no end is
 * below 0; θ̂ ± z · se(θ̂) of parameters that may be any number (method `wald`).
 *
 * They hold for large samples. Where the likelihood is skewed, {@link profileIntervals} cover more honestly.
 *
 * @param parameters the table of the parameters that were estimated.
 * @throws ClienteleError naming what is missing or out of range.
 * @example
 * import { positive } from 'clientele/model'
 * import { logWaldIntervals } from 'clientele/statistics'
 * const parameters = { rate: positive('events per day') }
 * const { rate } = logWaldIntervals(parameters, { params: { rate: 0.25 }, covariance: [[0.00625]] })
 * rate.lower.toFixed(4) // => '0.1345'
 * rate.upper.toFixed(4) // => '0.4646'
 * rate.method // => 'log-wald'
 */
export function logWaldIntervals<T extends ParameterTable>(
  parameters: T,
  estimate: Estimate<ParamsOf<T>>,
  options: IntervalOptions = {},
): IntervalsOf<T> {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const { covariance } = expectObject(estimate, 'estimate')
  const params = estimatesOf(parameters, estimate.params)
  const names = namesOf(parameters)
  if (expectList(covariance, 'covariance').length !== names.length) {
    reject('LENGTH_MISMATCH', 'covariance', `${names.length} rows, like the parameters`, estimate.covariance.length)
  }
  const z = normalUpperQuantile((1 - level) / 2)
  return byName(names, name => {
    const i = names.indexOf(name)
    const variance = expectNonNegative(estimate.covariance[i]?.[i], `covariance[${i}][${i}]`)
    return waldInterval(parameters[name]!, params[name]!, z * Math.sqrt(variance), level)
  })
}

function waldInterval(parameter: Parameter, value: number, reach: number, level: number): Interval {
  const isPositive = parameter.domain === 'positive'
  const at = coordinateOf(parameter, value)
  const half = isPositive ? reach / value : reach
  return {
    lower: valueAt(parameter, at - half),
    upper: valueAt(parameter, at + half),
    level,
    kind: 'confidence',
    method: isPositive ? 'log-wald' : 'wald',
  }
}
