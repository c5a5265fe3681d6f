/**
 * How clients differ: three Gamma distributions, each by its shape and its mean, once per draw of the population parameters.
 *
 * @module
 */
import type { ParetoGggParams } from './document.js'

/** One Gamma distribution by shape and logarithm of its mean. */
export interface Spread {
  readonly shape: number
  readonly logMean: number
}

/** The three of one draw. */
export interface Population {
  readonly regularity: Spread
  readonly purchases: Spread
  readonly dropout: Spread
}

/** The ranges of shapes and means over draws, for which nodes are laid out. */
export interface SpreadRange {
  readonly shape: readonly [least: number, most: number]
  readonly logMean: readonly [least: number, most: number]
}

/** A range for each of the three. */
export interface PopulationRange {
  readonly regularity: SpreadRange
  readonly purchases: SpreadRange
  readonly dropout: SpreadRange
}

/** The three distributions that parameters stand for. */
export function populationOf({ t, gamma, r, alpha, s, beta }: ParetoGggParams): Population {
  return { regularity: spread(t, gamma), purchases: spread(r, alpha), dropout: spread(s, beta) }
}

function spread(shape: number, rate: number): Spread {
  return { shape, logMean: Math.log(shape) - Math.log(rate) }
}

/** The smallest ranges that hold all of the populations. */
export function rangeOf(populations: readonly Population[]): PopulationRange {
  return {
    regularity: spreadRange(populations.map(({ regularity }) => regularity)),
    purchases: spreadRange(populations.map(({ purchases }) => purchases)),
    dropout: spreadRange(populations.map(({ dropout }) => dropout)),
  }
}

function spreadRange(spreads: readonly Spread[]): SpreadRange {
  const ends = (of: (spread: Spread) => number): readonly [number, number] =>
    spreads.reduce<readonly [number, number]>(
      ([least, most], one) => [Math.min(least, of(one)), Math.max(most, of(one))],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    )
  return { shape: ends(({ shape }) => shape), logMean: ends(({ logMean }) => logMean) }
}

/** The log density of ln X at x, up to a constant: 0 at its mode, without cancellation for any shape. */
export function logKernel({ shape, logMean }: Spread, x: number): number {
  const d = x - logMean
  return shape * (d - Math.expm1(d))
}

/** The largest of {@link logKernel} over a range. */
export function mostLogKernel({ shape, logMean }: SpreadRange, x: number): number {
  const d = x < logMean[0] ? x - logMean[0] : x > logMean[1] ? x - logMean[1] : 0
  return shape[0] * (d - Math.expm1(d))
}
