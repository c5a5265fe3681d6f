/**
 * Classes as numbers: what a search ends at, what a document says, what patterns are weighed by.
 *
 * @module
 */
import type { ClassTables } from './class-tables.js'
import { fillLogPriors, logOf } from './class-tables.js'
import type { MixtureProblem } from './expectation.js'
import { membershipSize, tablesAt } from './expectation.js'

/** Shares, probabilities of answers and, with covariates, coefficients. */
export interface ClassEstimate {
  readonly classes: number
  /** By class. */
  readonly shares: Float64Array
  /** Class by class: the probability of every answer to every question. */
  readonly probabilities: Float64Array
  /** Class by class: intercept and effects, 0 of the first class. */
  readonly coefficients?: Float64Array
}

/** The classes that a search ended at. */
export function estimateAt(problem: MixtureProblem, point: Float64Array): ClassEstimate {
  const { patterns, classes, design } = problem
  const { questions, starts } = patterns
  const first = membershipSize(problem)
  const answers = starts[questions]!
  const probabilities = new Float64Array(classes * answers)
  for (let k = 0; k < classes; k++) {
    for (let j = 0; j < questions; j++) {
      const [from, to] = [k * answers + starts[j]!, k * answers + starts[j + 1]!]
      probabilities.set(sharesOf(point.subarray(first + from, first + to)), from)
    }
  }
  if (design === undefined) return { classes, shares: sharesOf(point.subarray(0, classes)), probabilities }
  const tables = tablesAt(problem, point)
  const { coefficients = new Float64Array(0) } = tables
  return { classes, shares: meanPriors(problem, tables), probabilities, coefficients }
}

/** Squares in parts of their sum. */
function sharesOf(roots: Float64Array): Float64Array {
  let total = 0
  for (const root of roots) total += root * root
  return roots.map(root => (root * root) / total)
}

function meanPriors({ patterns, classes }: MixtureProblem, tables: ClassTables): Float64Array {
  const shares = new Float64Array(classes)
  const logPriors = new Float64Array(classes)
  let total = 0
  for (const [p, weight] of patterns.weights.entries()) {
    fillLogPriors(tables, patterns, p, logPriors)
    for (let k = 0; k < classes; k++) shares[k]! += weight * Math.exp(logPriors[k]!)
    total += weight
  }
  return shares.map(share => share / total)
}

/** The classes in another order: place k takes what stands at `order[k]`. Coefficients compare with the new first class. */
export function reorder(
  { classes, shares, probabilities, coefficients }: ClassEstimate,
  order: readonly number[],
): ClassEstimate {
  const moved = (values: Float64Array): Float64Array => {
    const size = values.length / classes
    return Float64Array.from(
      { length: values.length },
      (_, i) => values[order[Math.floor(i / size)]! * size + (i % size)]!,
    )
  }
  const plain = { classes, shares: moved(shares), probabilities: moved(probabilities) }
  if (coefficients === undefined) return plain
  const all = moved(coefficients)
  const size = all.length / classes
  return { ...plain, coefficients: all.map((value, i) => value - all[i % size]!) }
}

/** What patterns are weighed by. */
export function tablesOf({ classes, shares, probabilities, coefficients }: ClassEstimate): ClassTables {
  const answers = probabilities.length / classes
  const logs = new Float64Array(classes * (answers + 1))
  for (let k = 0; k < classes; k++) {
    for (let c = 0; c < answers; c++) logs[k * (answers + 1) + c] = logOf(probabilities[k * answers + c]!)
  }
  const tables = { classes, logs, logShares: shares.map(logOf) }
  return coefficients === undefined ? tables : { ...tables, coefficients }
}
