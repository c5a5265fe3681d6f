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
  const totals = new Float64Array(2)
  const moments = new Float64Array(width)
  /** Of one pattern: the means of v. */
  const average = new Float64Array(size)
  /** A recency is never later than its age. */
  const times = 1 + age.reduce((latest, d) => Math.max(latest, d), 0)
  /** What the patterns whose last purchase was at a time count for, and those observed until then. */
  const ofLast = new Float64Array(times)
  const ofNow = new Float64Array(times)

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
      sumPatterns(integrals, x, start, end)
      sumTimes(integrals, first, last)
      settle()
    },
  }

  /** What is not linear in the integrals: logarithms, and products of means. */
  function sumPatterns(integrals: TailIntegrals, x: number, start: number, end: number): void {
    const { leaving, staying, logTime, logSurvival } = integrals
    const sigma = buying[0]! + x
    covariance.fill(0)
    // What plain addition drops of thousands of terms would hide the last steps of a search.
    let value = 0
    let dropped = 0
    for (let i = start; i < end; i++) {
      const begin = recency[i]!
      const now = age[i]!
      const w = weight[i]!
      const fromBegin = begin * width
      const fromNow = now * width
      const rho = Math.exp(logSurvival[now]! - logSurvival[begin]! - sigma * (logTime[now]! - logTime[begin]!))
      const whole = leaving[fromBegin]! + rho * (1 - leaving[fromNow]!)
      const term = w * (Math.log(whole) + logSurvival[begin]! - sigma * logTime[begin]!)
      const next = value + term
      dropped += Math.abs(value) >= Math.abs(term) ? value - next + term : term - next + value
      value = next
      const scale = 1 / whole
      ofLast[begin]! += w * scale
      ofNow[now]! += w * scale * rho
      for (let a = 0; a < size; a++) {
        const b = 1 + a
        average[a] = scale * (leaving[fromBegin + b]! + rho * (staying[fromNow + b]! - leaving[fromNow + b]!))
      }
      for (let a = 0; a < size; a++) {
        const scaled = w * average[a]!
        for (let b = a; b < size; b++) covariance[a * size + b]! -= scaled * average[b]!
      }
    }
    totals[VALUE] = value + dropped
  }

  /** What is linear in the integrals: one term per time, however many patterns. */
  function sumTimes({ leaving, staying }: TailIntegrals, first: number, last: number): void {
    moments.fill(0)
    for (let d = first; d <= last; d++) {
      const ofLeaving = ofLast[d]! - ofNow[d]!
      const ofStaying = ofNow[d]!
      if (ofLeaving === 0 && ofStaying === 0) continue
      ofLast[d] = 0
      ofNow[d] = 0
      const from = d * width
      for (let k = 1; k < width; k++) moments[k]! += ofLeaving * leaving[from + k]! + ofStaying * staying[from + k]!
    }
  }

  function settle(): void {
    totals[SHARE_SQUARED] = moments[ofShareSquared]!
    let second = 1 + size
    for (let a = 0; a < size; a++) {
      mean[a] = moments[1 + a]!
      for (let b = a; b < size; b++) covariance[a * size + b]! += moments[second++]!
    }
  }
}

/** Positions in the totals. */
export const VALUE = 0
export const SHARE_SQUARED = 1
