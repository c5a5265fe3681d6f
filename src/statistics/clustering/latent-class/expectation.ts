/**
 * One step of expectation and maximisation: every pattern is shared out among the classes as the classes now explain it, and the
 * classes become what is shared out to them. The likelihood never falls.
 *
 * A point holds roots: of shares, then of the probabilities of answers, class by class; so that a point anywhere is one of
 * probabilities, its squares in parts of their sum. With covariates, coefficients of standardised columns stand in place of the
 * shares; their step divides the gradient by a bound of the information that is the same everywhere.
 *
 * @see Dempster, Laird & Rubin (1977), Journal of the Royal Statistical Society B 39(1); Bandeen-Roche et al. (1997), Latent
 * variable regression for multiple discrete outcomes, JASA 92; Böhning (1992), Multinomial logistic regression algorithm, Annals
 * of the Institute of Statistical Mathematics 44(1), for the bound.
 * @module
 */
import type { ClassTables } from './class-tables.js'
import { fillLogPriors, fillPosterior, logOf } from './class-tables.js'
import type { Design } from './design.js'
import type { Patterns } from './patterns.js'
import type { RisingStep } from './rise.js'

/** What is to be explained by how many classes. */
export interface MixtureProblem {
  readonly patterns: Patterns
  readonly classes: number
  /** Only with covariates: the patterns then hold the standardised ones. */
  readonly design?: Design
}

/** How many coordinates of a point stand before the answers. */
export function membershipSize({ classes, design }: MixtureProblem): number {
  return design === undefined ? classes : (classes - 1) * design.size
}

/** The classes at a point. */
export function tablesAt(problem: MixtureProblem, point: Float64Array): ClassTables {
  const { patterns, classes, design } = problem
  const { questions, starts } = patterns
  const answers = starts[questions]!
  const first = membershipSize(problem)
  const logs = new Float64Array(classes * (answers + 1))
  for (let k = 0; k < classes; k++) {
    for (let j = 0; j < questions; j++) {
      const at = first + k * answers
      fillLogs(point, at + starts[j]!, at + starts[j + 1]!, logs, k * (answers + 1) + starts[j]!)
    }
  }
  const logShares = new Float64Array(classes)
  if (design === undefined) {
    fillLogs(point, 0, classes, logShares, 0)
    return { classes, logs, logShares }
  }
  const coefficients = new Float64Array(classes * design.size)
  coefficients.set(point.subarray(0, first), design.size)
  return { classes, logs, logShares, coefficients }
}

/** Logarithms of squares in parts of their sum, of the roots from one place to another. */
function fillLogs(roots: Float64Array, first: number, last: number, out: Float64Array, at: number): void {
  let total = 0
  for (let i = first; i < last; i++) total += roots[i]! * roots[i]!
  for (let i = first; i < last; i++) out[at + i - first] = logOf((roots[i]! * roots[i]!) / total)
}

/** The step from one point to the next. */
export function expectationStep(problem: MixtureProblem): RisingStep {
  const { patterns, classes, design } = problem
  const { size, questions, starts, cells, weights, width, covariates } = patterns
  const stride = starts[questions]! + 1
  const first = membershipSize(problem)
  const logPriors = new Float64Array(classes)
  const posterior = new Float64Array(classes)
  const sums = new Float64Array(classes)
  const counts = new Float64Array(classes * stride)
  const gradient = new Float64Array(classes * (width + 1))

  function addGradient(pattern: number, weight: number): void {
    for (let k = 1; k < classes; k++) {
      const apart = weight * (posterior[k]! - Math.exp(logPriors[k]!))
      gradient[k * (width + 1)]! += apart
      for (let d = 0; d < width; d++) gradient[k * (width + 1) + 1 + d]! += apart * covariates[pattern * width + d]!
    }
  }

  function share(tables: ClassTables): number {
    let logLikelihood = 0
    sums.fill(0)
    counts.fill(0)
    gradient.fill(0)
    for (let p = 0; p < size; p++) {
      const weight = weights[p]!
      fillLogPriors(tables, patterns, p, logPriors)
      logLikelihood += weight * fillPosterior(tables, patterns, p, logPriors, posterior)
      for (let k = 0; k < classes; k++) {
        const part = weight * posterior[k]!
        sums[k]! += part
        for (let c = p * questions; c < (p + 1) * questions; c++) counts[k * stride + cells[c]!]! += part
      }
      if (design !== undefined) addGradient(p, weight)
    }
    return logLikelihood
  }

  return (from, to) => {
    const logLikelihood = share(tablesAt(problem, from))
    if (design === undefined) fillRoots(sums, 0, classes, from, to, 0)
    else design.step(gradient, from, to)
    for (let k = 0; k < classes; k++) {
      for (let j = 0; j < questions; j++) {
        const at = k * stride
        fillRoots(counts, at + starts[j]!, at + starts[j + 1]!, from, to, first + k * (stride - 1) + starts[j]!)
      }
    }
    return logLikelihood
  }
}

/** Roots of counts in parts of their sum; where nothing was counted, what was there stays. */
function fillRoots(
  counts: Float64Array,
  first: number,
  last: number,
  from: Float64Array,
  to: Float64Array,
  at: number,
): void {
  let total = 0
  for (let i = first; i < last; i++) total += counts[i]!
  for (let i = first, o = at; i < last; i++, o++) to[o] = total > 0 ? Math.sqrt(counts[i]! / total) : from[o]!
}
