/**
 * Normal intervals on a scale on which a quantity has no edge, so that no end lies beyond what it can be.
 *
 * @module
 */

/** What a quantity can be: > 0, within [0, 1], or any number. */
export type QuantityRange = 'positive' | 'probability' | 'any'

export const RANGES = ['positive', 'probability', 'any'] as const

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
