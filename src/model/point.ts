/**
 * Parameters as a point: the coordinates in which likelihoods are searched, profiled and sampled. Numbers > 0 go by their
 * logarithm, any others as they are, in the order of the table.
 *
 * @module
 */
import type { ParameterRange, ParameterTable, ParamsOf } from './parameters.js'
import { mapParameters } from './parameters.js'

/**
 * The point of parameters.
 *
 * @example
 * import { pointOf, positive, real } from 'clientele/model'
 * Array.from(pointOf({ rate: positive('per day'), effect: real('of age') }, { rate: 1, effect: 0.3 })) // => [0, 0.3]
 */
export function pointOf<T extends ParameterTable>(table: T, params: ParamsOf<T>): Float64Array {
  return Float64Array.from(Object.entries(table), ([name, { domain }]) => coordinate(domain, params[name]!))
}

/**
 * The parameters at a point, moved to the ends of their ranges where they lie beyond.
 *
 * @example
 * import { paramsAt, positive, real } from 'clientele/model'
 * paramsAt({ rate: positive('per day'), effect: real('of age') }, [0, 0.3]) // => { rate: 1, effect: 0.3 }
 */
export function paramsAt<T extends ParameterTable>(table: T, point: ArrayLike<number>): ParamsOf<T> {
  const ranges = Object.values(table)
  return mapParameters(table, (_, i) => {
    const range = ranges[i]!
    return within(range, range.domain === 'real' ? point[i]! : Math.exp(point[i]!))
  })
}

/**
 * How fast each parameter moves with its coordinate: the parameter itself where that is its logarithm, else 1.
 *
 * @example
 * import { pointScales, positive, real } from 'clientele/model'
 * pointScales({ rate: positive('per day'), effect: real('of age') }, { rate: 2, effect: 0.3 }) // => [2, 1]
 */
export function pointScales<T extends ParameterTable>(table: T, params: ParamsOf<T>): readonly number[] {
  return Object.entries(table).map(([name, { domain }]) => (domain === 'real' ? 1 : params[name]!))
}

/**
 * The ends of the ranges, as coordinates.
 *
 * @example
 * import { pointBounds, positive } from 'clientele/model'
 * const { lower, upper } = pointBounds({ rate: positive('per day', { least: 1, most: Math.E }) })
 * Array.of(lower[0], upper[0]) // => [0, 1]
 */
export function pointBounds(table: ParameterTable): { readonly lower: Float64Array; readonly upper: Float64Array } {
  const ranges = Object.values(table)
  return {
    lower: Float64Array.from(ranges, ({ domain, least }) => coordinate(domain, least)),
    upper: Float64Array.from(ranges, ({ domain, most }) => coordinate(domain, most)),
  }
}

function coordinate(domain: string, value: number): number {
  return domain === 'real' ? value : Math.log(value)
}

function within({ least, most }: ParameterRange, value: number): number {
  return Math.min(most, Math.max(least, value))
}
