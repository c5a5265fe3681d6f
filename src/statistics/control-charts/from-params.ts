import { seal } from './model.js'
import { readParams } from './read-params.js'
import type { ControlLimits, ControlParams } from './types.js'

/**
 * Limits about a centre and a spread that are known or wanted: a target, a norm, figures of earlier years.
 *
 * @param params what the chart is for, its centre, its spread and how wide it is.
 * @throws ClienteleError naming the parameter at fault: `MISSING_VALUE`, `INVALID_TYPE`, `OUT_OF_RANGE` or `UNKNOWN_OPTION`.
 * @example
 * import { controlLimits } from 'clientele/statistics'
 * const limits = controlLimits.fromParams({ chart: 'p', centre: 0.1, sigmas: 3 })
 * const { upper, signals } = controlLimits.apply(limits, { counts: [9, 22], sizes: [100, 100] })
 * upper[0].toFixed(2) // => '0.19'
 * signals.map(({ row }) => row) // => [1]
 */
export function fromParams<P extends ControlParams>(params: P): ControlLimits<P>
export function fromParams(params: ControlParams): ControlLimits {
  return seal(readParams(params, 'params'), { source: 'given' })
}
