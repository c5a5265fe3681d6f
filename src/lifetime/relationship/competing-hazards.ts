/**
 * Hazards that compete: who is left after a time, and what comes of those who leave in between.
 *
 *   S(t) = exp(−Σₖ ∫₀ᵗ hₖ),  P(ends by k within (a, b]) = ∫ₐᵇ S(u) hₖ(u) du
 *
 * The exponent is exact (curveIntegral). The integrals over endings are Gauss-Legendre sums on pieces so short that
 * nothing in them changes by more than a factor e: their error is rounding.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import { curveAt, curveIntegral } from '../../model/index.js'
import { daysPer } from '../../money/core.js'
import { addTo, gaussLegendre, lastAtMost, runningSum, totalOf } from '../../numeric/core.js'

/** What becomes, between two days, of those who are left on the first; one cell per hazard. */
export interface Stretch {
  /** Probability to end so within the stretch. */
  readonly ended: Float64Array
  /** The same, each ending at its present value at the start of the stretch. */
  readonly discounted: Float64Array
  /** Days lived within the stretch by those who end so. */
  readonly days: Float64Array
  /** Their present value at the start of the stretch, of a unit of money per day. */
  readonly annuity: Float64Array
}

/** Hazards per day, whatever unit their curves are in. */
export interface CompetingHazards {
  /** Probability not to have ended by a day. */
  survival(day: number): number
  /** What comes of all between two days, between which no curve has a time of its own. */
  stretch(from: number, to: number): Stretch
}

/** Beyond this exponent a double knows nobody who is left. */
const NOBODY = 746
/** Errors of 4 nodes on narrow pieces, and of 10 on those that change by a factor e, are below 1e-17. */
const NARROW = 0.05
const FEW = /* @__PURE__ */ gaussLegendre(4)
const MANY = /* @__PURE__ */ gaussLegendre(10)

/** Hazards that compete, from day 0 on, with money losing value at δ = `force` per day. */
export function competingHazards(curves: readonly Curve[], force: number): CompetingHazards {
  const hazards = curves.map(of => ({ of, unit: daysPer(of.unit) }))
  const times = ascending([0, ...hazards.flatMap(({ of, unit }) => of.times.map(time => time * unit))])
  const untilTimes = sumsUntil(times, cumulated)
  return { survival: day => Math.exp(-cumulatedUntil(day)), stretch }

  function stretch(from: number, to: number): Stretch {
    const size = hazards.length
    const sums = {
      ended: new Float64Array(size),
      discounted: new Float64Array(size),
      days: new Float64Array(size),
      annuity: new Float64Array(size),
    }
    piece(from, to, cumulatedUntil(from), from, sums)
    return sums
  }

  /** Adds a piece of a stretch that begins at `start`, halved until nothing in it changes much. */
  function piece(from: number, to: number, before: number, start: number, sums: Stretch): void {
    if (before > NOBODY) return
    const within = cumulated(from, to)
    const width = Math.max(within, Math.abs(force) * (to - from), steepest(from, to))
    const middle = (from + to) / 2
    if (width > 1 && middle > from && middle < to) {
      piece(from, middle, before, start, sums)
      piece(middle, to, before + cumulated(from, middle), start, sums)
      return
    }
    const { nodes, weights } = width < NARROW ? FEW : MANY
    for (let i = 0; i < nodes.length; i++) {
      const day = from + ((to - from) / 2) * (1 + nodes[i]!)
      const left = ((weights[i]! * (to - from)) / 2) * Math.exp(-before - cumulated(from, day))
      for (let k = 0; k < hazards.length; k++) {
        const ended = left * hazardOn(k, day)
        sums.ended[k]! += ended
        sums.discounted[k]! += ended * Math.exp(-force * (day - start))
        sums.days[k]! += ended * (day - start)
        sums.annuity[k]! += ended * annuity(force, day - start)
      }
    }
  }

  /** From day 0 on: what is known until the last time of a curve, and the rest. */
  function cumulatedUntil(day: number): number {
    const at = lastAtMost(times, day)
    return untilTimes[at]! + cumulated(times[at]!, day)
  }

  function cumulated(from: number, to: number): number {
    let sum = 0
    for (const { of, unit } of hazards) sum += curveIntegral(of, from / unit, to / unit)
    return sum
  }

  function hazardOn(k: number, day: number): number {
    const { of, unit } = hazards[k]!
    return curveAt(of, day / unit) / unit
  }

  /** By how much the logarithm of a hazard changes, where it runs straight. */
  function steepest(from: number, to: number): number {
    let change = 0
    for (const { of, unit } of hazards) {
      if (of.between !== 'log-linear') continue
      change = Math.max(change, Math.abs(Math.log(curveAt(of, to / unit)) - Math.log(curveAt(of, from / unit))))
    }
    return change
  }
}

/** Each value once. */
function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((one, other) => one - other)
}

/** What comes together from the first time until each of them. */
function sumsUntil(times: readonly number[], between: (from: number, to: number) => number): readonly number[] {
  const sum = runningSum()
  return times.map((time, i) => {
    if (i > 0) addTo(sum, between(times[i - 1]!, time))
    return totalOf(sum)
  })
}

/** Present value of a unit of money per day for so many days. */
export function annuity(force: number, days: number): number {
  return force === 0 ? days : -Math.expm1(-force * days) / force
}
