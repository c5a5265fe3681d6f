/**
 * Sums over the patterns of one frequency: what each may have done, stayed or left at some u, averaged.
 */
import { jetSize } from './fit-law.js'
import type { TailIntegrals } from './tail-integrals.js'

/** Weighted sums over the patterns asked for last. */
export interface PatternSums {
  /** Of means of v: L, q and the derivatives of the law. */
  readonly mean: Float64Array
  /** Of covariances of v, with the means of second derivatives of the law; the upper half, row by row. */
  readonly covariance: Float64Array
  /** Of the logarithms of the terms in braces, and of means of q², at `VALUE` and `SHARE_SQUARED`. */
  readonly totals: Float64Array
  /** Sums over the patterns from `start` to `end`, all of x purchases. */
  add(integrals: TailIntegrals, x: number, start: number, end: number): void
}

/** Patterns with their times as positions in the lists that integrals are made for. */
export interface PlacedPatterns {
  readonly recency: Int32Array
  readonly age: Int32Array
  readonly weight: Float64Array
}

/** `buying` holds the present r and α. */
export function createPatternSums(
  size: number,
  { recency, age, weight }: PlacedPatterns,
  buying: Float64Array,
): PatternSums {
  const width = jetSize(size)
  /** q² follows 1, the v and the products of L. */
  const ofShareSquared = 1 + 2 * size
  const mean = new Float64Array(size)
  const covariance = new Float64Array(size * size)
  const average = new Float64Array(width)
  const totals = new Float64Array(2)

  return {
    mean,
    covariance,
    totals,
    add(integrals, x, start, end) {
      let first = recency[start]!
      let last = age[start]!
      for (let i = start + 1; i < end; i++) {
        if (recency[i]! < first) first = recency[i]!
        if (age[i]! > last) last = age[i]!
      }
      integrals.integrate(x, first, last)
      mean.fill(0)
      covariance.fill(0)
      sumPatterns(integrals, x, start, end)
    },
  }

  function sumPatterns(integrals: TailIntegrals, x: number, start: number, end: number): void {
    const { leaving, staying, logTime, logSurvival } = integrals
    const sigma = buying[0]! + x
    let value = 0
    let shareSquared = 0
    for (let i = start; i < end; i++) {
      const begin = recency[i]!
      const now = age[i]!
      const w = weight[i]!
      const fromBegin = begin * width
      const fromNow = now * width
      const rho = Math.exp(logSurvival[now]! - logSurvival[begin]! - sigma * (logTime[now]! - logTime[begin]!))
      const whole = leaving[fromBegin]! + rho * (1 - leaving[fromNow]!)
      value += w * (Math.log(whole) + logSurvival[begin]! - sigma * logTime[begin]!)
      const scale = 1 / whole
      for (let k = 1; k < width; k++) {
        average[k] = scale * (leaving[fromBegin + k]! + rho * (staying[fromNow + k]! - leaving[fromNow + k]!))
      }
      shareSquared += w * average[ofShareSquared]!
      let second = 1 + size
      for (let a = 0; a < size; a++) {
        const meanOfA = average[1 + a]!
        mean[a]! += w * meanOfA
        for (let b = a; b < size; b++) covariance[a * size + b]! += w * (average[second++]! - meanOfA * average[1 + b]!)
      }
    }
    totals[VALUE] = value
    totals[SHARE_SQUARED] = shareSquared
  }
}

/** Positions in the totals. */
export const VALUE = 0
export const SHARE_SQUARED = 1
