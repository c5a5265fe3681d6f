/**
 * g of {@link logRatio} for flows so large or so far apart that neither their sums nor the quotients of two fit a double: by
 * logarithms throughout, each group relative to whichever of its flows counts most at x.
 *
 * @module
 */
import type { LogRatio } from './one-sign-change.js'

/**
 * g of flows of which only logarithms are told.
 *
 * @param times ascending and different.
 * @param logs ln |amount|; flows have one sign before `change` and the other from there.
 */
export function logRatioOfLogs(times: ArrayLike<number>, logs: ArrayLike<number>, change: number): LogRatio {
  const last = times.length - 1
  const early = logSum()
  const late = logSum()
  return {
    gap: times[change]! - times[change - 1]!,
    span: times[last]! - times[0]!,
    value: 0,
    slope: 0,
    curvature: 0,
    evaluate(x) {
      // Between the groups, so that t x is no larger than the logarithms that it has to balance.
      const start = times[change]!
      sumUp(times, logs, 0, change, start, x, early)
      sumUp(times, logs, change, last + 1, start, x, late)
      this.value = early.log - late.log
      this.slope = late.time - early.time
      this.curvature = early.spread - late.spread
    },
  }
}

/** ln Σ |aᵢ| e^(-tᵢ x), and the mean and the variance of times with those weights. */
interface LogSum {
  log: number
  time: number
  spread: number
}

function logSum(): LogSum {
  return { log: 0, time: 0, spread: 0 }
}

function sumUp(
  times: ArrayLike<number>,
  logs: ArrayLike<number>,
  from: number,
  to: number,
  start: number,
  x: number,
  out: LogSum,
): void {
  let most = Number.NEGATIVE_INFINITY
  for (let i = from; i < to; i++) most = Math.max(most, logs[i]! - (times[i]! - start) * x)
  let sum = 0
  let moment = 0
  let square = 0
  for (let i = from; i < to; i++) {
    const later = times[i]! - start
    const size = Math.exp(logs[i]! - later * x - most)
    sum += size
    moment += size * later
    square += size * later * later
  }
  out.log = most + Math.log(sum)
  out.time = moment / sum
  out.spread = square / sum - out.time * out.time
}
