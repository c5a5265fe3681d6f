/**
 * Draws from one stream: every part of a client's records has a stream of its own, so that a change of one leaves the others.
 *
 * @module
 */
import type { RandomStream } from '../../model/index.js'
import { drawNormal, drawPoisson } from '../../statistics/draws.js'

/** What can be drawn. */
export interface Dice {
  /** From `low` up to `high`. */
  readonly between: (low: number, high: number) => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  /** True so often. */
  readonly happens: (probability: number) => boolean
  readonly normal: () => number
  /** A waiting time of this mean. */
  readonly wait: (mean: number) => number
  /** A number of events. */
  readonly count: (mean: number) => number
  /** One of several. */
  readonly pick: <const T>(list: readonly [T, ...(readonly T[])]) => T
}

export function diceOf(uniform: RandomStream): Dice {
  const between = (low: number, high: number): number => low + (high - low) * uniform()
  const whole = (low: number, high: number): number => Math.floor(between(low, high + 1))
  return {
    between,
    whole,
    happens: probability => uniform() < probability,
    normal: () => drawNormal(uniform),
    wait: mean => -mean * Math.log1p(-uniform()),
    count: mean => drawPoisson(uniform, mean),
    pick: list => list[whole(0, list.length - 1)] ?? list[0],
  }
}
