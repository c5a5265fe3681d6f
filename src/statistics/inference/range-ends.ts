/**
 * Normal intervals on a scale on which a quantity has no edge, so that no end lies beyond what it can be.
 *
 * @module
 */
import { reject } from '../../errors/index.js'

/** What a quantity can be: > 0, within [0, 1], or any number. */
export type QuantityRange = 'positive' | 'probability' | 'any'

export const RANGES = ['positive', 'probability', 'any'] as const

/** How far a figure may lie beyond its range by rounding alone. */
const ROUNDING = 1e-9
const LEAST_MOST: Readonly<Record<QuantityRange, readonly [least: number, most: number]>> = {
  any: [-Infinity, Infinity],
  positive: [0, Infinity],
  probability: [0, 1],
}

/** An interval on the scale of a range tells nothing of a figure that cannot be in it. */
export function expectWithin(range: QuantityRange, value: number, path: string): void {
  const [least, most] = LEAST_MOST[range]
  if (value >= least - ROUNDING && value <= most + ROUNDING) return
  const expected = range === 'probability' ? 'a number from 0 to 1' : 'a number >= 0'
  reject('OUT_OF_RANGE', path, `${expected}, as options.range is '${range}'`, value, "Take { range: 'any' }")
}

/** The ends of value ± reach: on the logarithm of what is > 0, on the log-odds of a probability, plain for the rest. */
export const END_OF: Readonly<Record<QuantityRange, (value: number, reach: number) => number>> = {
  any: (value, reach) => value + reach,
  positive: (value, reach) => {
    if (value > 0) return Math.min(Number.MAX_VALUE, value * Math.exp(reach / value))
    return Math.max(0, value + reach)
  },
  probability: (value, reach) => {
    const spread = value * (1 - value)
    if (spread > 0) return 1 / (1 + ((1 - value) / value) * Math.exp(-reach / spread))
    return Math.min(1, Math.max(0, value + reach))
  },
}
