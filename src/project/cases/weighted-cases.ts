/**
 * How much each similar case counts.
 *
 *   weight = 1 − (distance / bandwidth)²        0 from the bandwidth on
 *
 * @see Epanechnikov (1969), Non-parametric estimation of a multivariate probability density, Theory of Probability and its
 * Applications 14(1).
 * @module
 */
import { expectList, expectNonNegative, expectObject, expectPositive, reject } from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import type { KnownThen } from './known-then.js'
import { knownThen } from './known-then.js'
import { readCase } from './read-case.js'
import type { LibraryCase, SimilarCases } from './types.js'
import { wholeSteps } from './whole-steps.js'

/** A case, how it stood, and how much it counts. */
export interface WeightedCase extends KnownThen {
  readonly case: LibraryCase
  /** Within (0, 1]. */
  readonly weight: number
}

/** The cases that count anything, and the day of the question. */
export interface WeightedCases {
  readonly asOf: string
  readonly cases: readonly WeightedCase[]
}

/** Similar cases as they come, from a search or from JSON. */
export function weightedCases(similar: SimilarCases, bandwidth: unknown = 0.5): WeightedCases {
  const width = expectPositive(bandwidth, 'options.bandwidth')
  if (width > 1) reject('OUT_OF_RANGE', 'options.bandwidth', 'a distance within (0, 1]', bandwidth)
  const { kind, cases } = expectObject(similar, 'similar')
  if (kind !== 'similar-cases') reject('INVALID_TYPE', 'similar', 'an answer of similarCases', similar)
  const day = dayNumber(similar.asOf, 'similar.asOf')
  expectList(cases, 'similar.cases')
  const weighted = Array.from(similar.cases, (found, i): WeightedCase => {
    const path = `similar.cases[${i}]`
    expectObject(found, path)
    const past = readCase(found.case, `${path}.case`)
    return { case: past, ...knownThen(past, day), weight: weightAt(found.distance, width, `${path}.distance`) }
  })
  return { asOf: similar.asOf, cases: weighted.filter(({ weight }) => wholeSteps(weight) > 0) }
}

function weightAt(distance: unknown, width: number, path: string): number {
  const far = expectNonNegative(distance, path)
  if (far > 1) reject('OUT_OF_RANGE', path, 'a distance within [0, 1]', distance)
  return Math.max(0, 1 - (far / width) ** 2)
}
