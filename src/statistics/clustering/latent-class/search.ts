/**
 * The best of several searches, each from a beginning drawn at random.
 *
 * @module
 */
import type { RandomStream } from '../../../model/index.js'
import { randomStreams } from '../../../model/index.js'
import type { MixtureProblem } from './expectation.js'
import { expectationStep, membershipSize } from './expectation.js'
import type { Risen } from './rise.js'
import { rise } from './rise.js'

/** How hard to search. */
export interface SearchSettings {
  readonly starts: number
  readonly seed: number
  readonly maxIterations: number
}

/** The best search, and how many ended as high. */
export interface Found extends Risen {
  readonly startsAtBest: number
}

/** Roots of probabilities that one step moves by less than this stand still. */
const TOLERANCE = 1e-8
/** Likelihoods that differ by less than this share are the same peak. */
const SAME_PEAK = 1e-9

/** Start s is drawn from stream s of the seed, so that more starts only add. */
export function search(problem: MixtureProblem, { starts, seed, maxIterations }: SearchSettings): Found {
  const step = expectationStep(problem)
  const limits = { tolerance: TOLERANCE, maxSteps: maxIterations }
  const streams = randomStreams(seed)
  const ends = Array.from({ length: problem.classes === 1 ? 1 : starts }, () =>
    rise(step, drawStart(problem, streams.next().value), limits),
  )
  const best = ends.reduce((one, other) => (other.value > one.value ? other : one))
  const near = best.value - SAME_PEAK * Math.max(1, Math.abs(best.value))
  return { ...best, startsAtBest: ends.filter(({ value }) => value >= near).length }
}

/** Equal shares, and for every class and question any probabilities with the same chance. */
function drawStart(problem: MixtureProblem, uniform: RandomStream): Float64Array {
  const { patterns, classes, design } = problem
  const { questions, starts } = patterns
  const first = membershipSize(problem)
  const point = new Float64Array(first + classes * starts[questions]!)
  if (design === undefined) point.fill(1, 0, classes)
  // The squares of the roots are exponential draws: in parts of their sum they are spread evenly over all distributions.
  for (let i = first; i < point.length; i++) point[i] = Math.sqrt(-Math.log(1 - uniform()))
  return point
}
