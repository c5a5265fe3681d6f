/**
 * Stretches of a trajectory of constant energy, and how two neighbours become one.
 *
 * @see Betancourt (2017), A Conceptual Introduction to Hamiltonian Monte Carlo, appendix A, arXiv:1701.02434.
 * @module
 */
import type { RandomStream } from '../../model/index.js'
import { gradientEvaluation } from '../../numeric/core.js'

/** A place with its momentum. */
export interface Phase {
  readonly position: Float64Array
  readonly momentum: Float64Array
  /** Of the log density. */
  readonly gradient: Float64Array
  /** The log density. */
  value: number
  /** Kinetic energy less the log density. */
  energy: number
}

/** A stretch of a trajectory: the momenta at its ends, their sum over all of its points, and the point taken from it. */
export interface Stretch {
  first: Float64Array
  last: Float64Array
  readonly sum: Float64Array
  readonly proposal: Phase
  /** ln Σ exp(energy at the start - energy) over its points. */
  logWeight: number
}

/** Room for a place in n dimensions. */
export function phase(n: number): Phase {
  return { ...gradientEvaluation(n), position: new Float64Array(n), momentum: new Float64Array(n), energy: Number.NaN }
}

/** Room for a stretch in n dimensions. */
export function stretch(n: number): Stretch {
  const zeros = (): Float64Array => new Float64Array(n)
  return { first: zeros(), last: zeros(), sum: zeros(), proposal: phase(n), logWeight: Number.NaN }
}

/** Appends a stretch to its neighbour, whose last point is next to the first of the other; false where they turn back. */
export function join(uniform: RandomStream, out: Stretch, next: Stretch, logOdds: number): boolean {
  if (logOdds >= 0 || uniform() < Math.exp(logOdds)) copyPhase(next.proposal, out.proposal)
  const isStraight =
    leads(out.first, out.sum, next.sum) &&
    leads(next.last, out.sum, next.sum) &&
    leads(out.first, out.sum, next.first) &&
    leads(next.first, out.sum, next.first) &&
    leads(out.last, out.last, next.sum) &&
    leads(next.last, out.last, next.sum)
  for (let i = 0; i < out.sum.length; i++) out.sum[i]! += next.sum[i]!
  out.last.set(next.last)
  out.logWeight = logAdd(out.logWeight, next.logWeight)
  return isStraight
}

/** Whether a momentum has a part along the sum of two others. */
function leads(momentum: Float64Array, one: Float64Array, other: Float64Array): boolean {
  let along = 0
  for (let i = 0; i < momentum.length; i++) along += momentum[i]! * (one[i]! + other[i]!)
  return along > 0
}

/** A stretch of one point. */
export function single(out: Stretch, at: Phase, logWeight: number): void {
  out.first.set(at.momentum)
  out.last.set(at.momentum)
  out.sum.set(at.momentum)
  copyPhase(at, out.proposal)
  out.logWeight = logWeight
}

/** Lets a stretch grow at its other end. */
export function turnRound(whole: Stretch): void {
  const { first } = whole
  whole.first = whole.last
  whole.last = first
}

/** p²/2. */
export function kinetic(momentum: Float64Array): number {
  let sum = 0
  for (let i = 0; i < momentum.length; i++) sum += momentum[i]! * momentum[i]!
  return sum / 2
}

/** Copies a place with all that is known of it. */
export function copyPhase(from: Phase, to: Phase): void {
  to.position.set(from.position)
  to.momentum.set(from.momentum)
  to.gradient.set(from.gradient)
  to.value = from.value
  to.energy = from.energy
}

/** ln(e^a + e^b) of two finite numbers. */
export function logAdd(a: number, b: number): number {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))
}
