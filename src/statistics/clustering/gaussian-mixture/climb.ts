/**
 * One search: expectation (whose is each row?) and maximisation (what are the components, then?) in turn; neither makes the
 * likelihood less.
 *
 * @see Dempster, Laird & Rubin (1977), Maximum likelihood from incomplete data via the EM algorithm, JRSS B 39(1); Böhning et al.
 * (1994), Annals of the Institute of Statistical Mathematics 46, for how much there is left to gain (Aitken).
 * @module
 */
import type { CovarianceStep } from './covariance-step.js'
import { covarianceStep } from './covariance-step.js'
import type { ReadyMixture } from './density.js'
import { logDensities, readyMixture, toProbabilities } from './density.js'
import type { Mixture } from './mixture.js'
import type { Moments } from './moments.js'
import { emptyMoments, gatherMoments } from './moments.js'
import type { Problem } from './problem.js'
import { priorScatter } from './problem.js'
import { addTimes } from './volumes.js'

/** A search on its way. */
export interface Climb {
  readonly step: CovarianceStep
  readonly moments: Moments
  readonly mixture: Mixture
  /** A column per component: the probability that each distinct row is the component's. */
  readonly responsibilities: readonly Float64Array[]
  readonly logTotals: Float64Array
  logLikelihood: number
  /** The likelihood with the prior: what the search makes greatest. */
  objective: number
  /** What is left to gain, as the last gains foretell. */
  remaining: number
  iterations: number
  /** A component has fallen on too few rows, where its likelihood has no bound. */
  collapsed: boolean
}

/** When a search may stop: what is left to gain, and how many iterations it has in all. */
export interface Patience {
  readonly tolerance: number
  readonly iterations: number
  /** What has been reached elsewhere: a search that is not going to come near it is given up. */
  readonly toBeat: number
}

/** A search is given up where even so many times what seems to be left would not do. */
const BENEFIT_OF_DOUBT = 100

/** A variance that is no larger part of that of all rows is rounding. */
const ROUNDING = 1e-20

/** A component that has no more of the rows than this has died out. */
const FEWEST_ROWS = 1e-3

/** A search that begins with these responsibilities; rows of the prior keep its first covariances from being singular. */
export function beginClimb(problem: Problem, responsibilities: readonly Float64Array[]): Climb {
  const { dimensions, count } = problem.rows
  const { components } = problem
  const climb: Climb = {
    step: covarianceStep(problem.structure),
    moments: emptyMoments(components, dimensions),
    mixture: {
      dimensions,
      shares: new Float64Array(components),
      means: new Float64Array(components * dimensions),
      covariances: Array.from({ length: components }, () => new Float64Array(dimensions * dimensions)),
    },
    responsibilities,
    logTotals: new Float64Array(count),
    logLikelihood: Number.NEGATIVE_INFINITY,
    objective: Number.NEGATIVE_INFINITY,
    remaining: Number.POSITIVE_INFINITY,
    iterations: 0,
    collapsed: false,
  }
  maximise(problem, climb, Math.max(problem.priorRows, components === 1 ? 0 : dimensions + 1))
  expect(problem, climb)
  return climb
}

/** Goes on until the patience is used up. */
export function climbOn(problem: Problem, climb: Climb, { tolerance, iterations, toBeat }: Patience): void {
  let lastGain = Number.POSITIVE_INFINITY
  climb.remaining = Number.POSITIVE_INFINITY
  while (!climb.collapsed && climb.remaining > tolerance && climb.iterations < iterations) {
    const before = climb.objective
    maximise(problem, climb, problem.priorRows)
    expect(problem, climb)
    climb.iterations++
    const gain = climb.objective - before
    climb.remaining = left(gain, lastGain)
    lastGain = gain
    if (climb.objective + BENEFIT_OF_DOUBT * climb.remaining < toBeat) return
  }
}

/** Gains shrink by a factor; their sum from here on, and no less than the last. */
function left(gain: number, lastGain: number): number {
  const factor = gain / lastGain
  if (!(gain > 0)) return 0
  return factor < 1 ? Math.max(gain, (gain * factor) / (1 - factor)) : Number.POSITIVE_INFINITY
}

function maximise(problem: Problem, { step, moments, mixture, responsibilities }: Climb, priorRows: number): void {
  gatherMoments(problem.rows, responsibilities, moments)
  for (const [k, size] of moments.sizes.entries()) mixture.shares[k] = size / problem.observations
  mixture.means.set(moments.means)
  if (priorRows > 0) addPrior(moments, priorScatter(problem), priorRows)
  step(moments, mixture.covariances)
}

function addPrior({ sizes, scatters }: Moments, prior: Float64Array, rows: number): void {
  for (const [k, scatter] of scatters.entries()) {
    sizes[k]! += rows
    addTimes(rows, prior, scatter)
  }
}

function expect(problem: Problem, climb: Climb): void {
  const { rows, observations } = problem
  const { mixture, responsibilities, logTotals } = climb
  const died = mixture.shares.some(share => share * observations < FEWEST_ROWS)
  const ready = died || hasPoint(problem, mixture) ? undefined : readyMixture(mixture)
  if (ready === undefined) {
    climb.collapsed = true
    return
  }
  logDensities(ready, rows.values, rows.count, responsibilities)
  toProbabilities(responsibilities, rows.count, logTotals)
  let sum = 0
  for (let i = 0; i < rows.count; i++) sum += rows.weights[i]! * logTotals[i]!
  climb.logLikelihood = sum
  climb.objective = sum + (problem.priorRows > 0 ? logPrior(problem, ready) : 0)
  if (!Number.isFinite(climb.objective)) climb.collapsed = true
}

/** Whether a component has shrunk, in some feature, to what rounding leaves of one value. */
function hasPoint({ spread, rows: { dimensions } }: Problem, { covariances }: Mixture): boolean {
  for (const covariance of covariances) {
    for (let at = 0; at < spread.length; at += dimensions + 1) {
      if (!(covariance[at]! > ROUNDING * spread[at]!)) return true
    }
  }
  return false
}

/** −(r/2) Σ (ln |Σₖ| + tr(Σₖ⁻¹ S′)), the likelihood of the rows that the prior adds. */
function logPrior(problem: Problem, { roots, dimensions }: ReadyMixture): number {
  const prior = priorScatter(problem)
  let sum = 0
  for (const root of roots) {
    for (let j = 0; j < dimensions; j++) {
      sum -= 2 * Math.log(root[j * dimensions + j]!)
      for (let l = 0; l <= j; l++) {
        for (let m = 0; m <= j; m++) {
          sum += root[j * dimensions + l]! * prior[l * dimensions + m]! * root[j * dimensions + m]!
        }
      }
    }
  }
  return (-problem.priorRows * sum) / 2
}
