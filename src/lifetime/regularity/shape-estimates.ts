/**
 * How regular one client's purchases are: estimates of the shape k of Gamma-distributed times Δt between them, infinite
 * where all are alike. Three work on s = ln mean(Δt) − mean(ln Δt), which is 0 for equal times and larger the more they
 * vary; the likelihood is highest where ln k − ψ(k) = s.
 */
import { digamma, trigamma } from '../../numeric/core.js'

/** Estimates k from the times between one client's purchases, two at least. */
export type ShapeEstimate = (intervals: Float64Array) => number

/** Newton's steps on 1/k gain digits twofold or better: from the start that is used, five reach the last. */
const STEPS = 20

/** The k of the highest likelihood, by Newton's method on 1/k (Minka 2002, Estimating a Gamma distribution). */
export function mostLikely(intervals: Float64Array): number {
  const s = spread(intervals)
  let k = fromSpread(s)
  for (let step = 0; step < STEPS && Number.isFinite(k); step++) {
    const next = 1 / (1 / k + (Math.log(k) - digamma(k) - s) / (k * k * (1 / k - trigamma(k))))
    if (Math.abs(next - k) <= 4 * Number.EPSILON * k) return next
    k = next
  }
  return k
}

/** The start of that search alone, a closed form within 1.5 % of it (Minka 2002). */
export function minka(intervals: Float64Array): number {
  return fromSpread(spread(intervals))
}

/** From the first terms of the digamma function's series (Thom 1958, A note on the gamma distribution). */
export function thom(intervals: Float64Array): number {
  const s = spread(intervals)
  return s === 0 ? Number.POSITIVE_INFINITY : (1 + Math.sqrt(1 + (4 * s) / 3)) / (4 * s)
}

/** By moments: 1 over the squared coefficient of variation, with the sample variance. */
export function byMoments(intervals: Float64Array): number {
  const mean = meanOf(intervals)
  const squares = intervals.reduce((sum, interval) => sum + (interval - mean) ** 2, 0)
  if (areAlike(intervals)) return Number.POSITIVE_INFINITY
  return (mean * mean * (intervals.length - 1)) / squares
}

function fromSpread(s: number): number {
  return s === 0 ? Number.POSITIVE_INFINITY : (3 - s + Math.sqrt((s - 3) ** 2 + 24 * s)) / (12 * s)
}

/** s as the mean of d − ln(1 + d), d = Δt/mean − 1: terms are positive, and rounding cannot make it negative. */
function spread(intervals: Float64Array): number {
  if (areAlike(intervals)) return 0
  const mean = meanOf(intervals)
  const sum = intervals.reduce((total, interval) => {
    const d = (interval - mean) / mean
    return total + Math.max(0, d - (d < -0.5 ? Math.log(interval / mean) : Math.log1p(d)))
  }, 0)
  return sum / intervals.length
}

function areAlike(intervals: Float64Array): boolean {
  return intervals.every(interval => interval === intervals[0])
}

function meanOf(intervals: Float64Array): number {
  return intervals.reduce((sum, interval) => sum + interval, 0) / intervals.length
}
