/**
 * The area under a curve: a hazard's is the cumulated hazard, a survival curve's the expected time that is lived.
 *
 * @module
 */
import { expectNonNegative, reject } from '../errors/index.js'
import { addTo, lastAtMost, runningSum, totalOf } from '../numeric/core.js'
import type { Curve } from './curve.js'
import { checkedCurve, curveAt } from './curve.js'

/**
 * The integral of a curve between two times, in closed form for each way a curve can run: over a length l from value a to
 * value b it is l·a for a step, l·(a + b)/2 for a straight line, and l·(b − a)/ln(b/a) for a straight line of logarithms.
 * Before the first and after the last time the nearest value holds, as for `curveAt`.
 *
 * @param from in the curve's unit; >= 0.
 * @param to not before `from`.
 * @throws ClienteleError `OUT_OF_RANGE` for times that are negative, not finite or in the wrong order; as `curve` does for
 * what is no curve.
 * @example
 * import { curve, curveIntegral } from 'clientele/model'
 * const hazard = curve({ unit: 'year', times: [0, 2], values: [0.1, 0.3], between: 'step', quantity: 'hazard' })
 * curveIntegral(hazard, 0, 3) // => 0.5
 * const rising = curve({ unit: 'year', times: [0, 2], values: [0.1, 0.3], between: 'linear', quantity: 'hazard' })
 * curveIntegral(rising, 0, 3) // => 0.7
 */
export function curveIntegral(of: Curve, from: number, to: number): number {
  const known = checkedCurve(of)
  expectNonNegative(from, 'from')
  if (expectNonNegative(to, 'to') < from) reject('OUT_OF_RANGE', 'to', `a time >= from (${from})`, to)
  const sum = runningSum()
  let start = from
  const { times } = known
  for (let i = lastAtMost(times, from) + 1; i < times.length && times[i]! < to; i++) {
    addTo(sum, stretch(known, start, times[i]!))
    start = times[i]!
  }
  addTo(sum, stretch(known, start, to))
  return totalOf(sum)
}

/** The integral between two times with none of the curve's own between them. */
function stretch(of: Curve, from: number, to: number): number {
  const { times, between } = of
  const length = to - from
  const first = curveAt(of, from)
  if (between === 'step' || from >= times.at(-1)!) return length * first
  const last = curveAt(of, to)
  return length * (between === 'linear' ? first / 2 + last / 2 : logarithmicMean(first, last))
}

/** (b − a) / ln(b/a), from the larger of the two, so that no ratio overflows. */
function logarithmicMean(a: number, b: number): number {
  const larger = Math.max(a, b)
  const log = Math.log(Math.min(a, b)) - Math.log(larger)
  return log === 0 ? larger : (larger * Math.expm1(log)) / log
}
