import { describe, expect, it } from 'vitest'
import { fillLogPriors, fillPosterior } from '../../../../src/statistics/clustering/latent-class/class-tables.js'
import type { Coordinates } from '../../../../src/statistics/clustering/latent-class/coordinates.js'
import { coordinatesOf } from '../../../../src/statistics/clustering/latent-class/coordinates.js'
import type { ClassEstimate } from '../../../../src/statistics/clustering/latent-class/estimate.js'
import { tablesOf } from '../../../../src/statistics/clustering/latent-class/estimate.js'
import { informationOf } from '../../../../src/statistics/clustering/latent-class/information.js'
import type { Patterns } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { patternsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { estimateOf, planOf } from '../../../../src/statistics/clustering/latent-class/posteriors.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'
import { GIVEN, WITH_AGE } from './samples.js'

const CHANNELS = ['app', 'app', 'branch', 'phone', null, 'app', 'branch', 'branch', 'app', 'phone']
const ALERTS = [true, true, false, null, true, false, false, true, true, false]
const AGES = [1, -0.5, 2, 0.3, -1.2, 0.8, 1.5, -0.4, 0, 0.9]

/** The classes moved along coordinates: as the definition of the coordinates says, and in no other way. */
function moved(estimate: ClassEstimate, { membership, ofQuestion }: Coordinates, by: readonly number[]): ClassEstimate {
  const { classes, shares } = estimate
  const probabilities = estimate.probabilities.slice()
  const stride = probabilities.length / classes
  for (const { classAt, cells, base, first } of ofQuestion) {
    const all = [base, ...cells]
    const raised = all.map(
      (cell, i) => probabilities[classAt * stride + cell]! * Math.exp(i === 0 ? 0 : by[first + i - 1]!),
    )
    const mass = all.reduce((sum, cell) => sum + probabilities[classAt * stride + cell]!, 0)
    const total = raised.reduce((sum, p) => sum + p, 0)
    for (const [i, cell] of all.entries()) probabilities[classAt * stride + cell] = (mass * raised[i]!) / total
  }
  const { coefficients } = estimate
  if (coefficients !== undefined) {
    const size = coefficients.length / classes
    const next = coefficients.map((value, i) => (i < size ? value : value + by[i - size]!))
    return { classes, shares, probabilities, coefficients: next }
  }
  const raised = shares.map((share, k) => share * Math.exp(k === 0 ? 0 : by[k - 1]!))
  const total = raised.reduce((sum, share) => sum + share, 0)
  expect(membership).toBe(classes - 1)
  return { classes, shares: raised.map(share => share / total), probabilities }
}

function logLikelihood(patterns: Patterns, estimate: ClassEstimate): number {
  const tables = tablesOf(estimate)
  const [priors, posterior] = [new Float64Array(estimate.classes), new Float64Array(estimate.classes)]
  let sum = 0
  for (const [p, weight] of patterns.weights.entries()) {
    fillLogPriors(tables, patterns, p, priors)
    sum += weight * fillPosterior(tables, patterns, p, priors, posterior)
  }
  return sum
}

describe.each([
  ['without covariates', GIVEN, { alerts: ALERTS, channel: CHANNELS }],
  ['with a covariate', WITH_AGE, { alerts: ALERTS, channel: CHANNELS, age: AGES }],
])('the information %s', (_, { params }, columns) => {
  const patterns = patternsOf(readColumns(columns, planOf(params)))
  const estimate = estimateOf(params)
  const coordinates = coordinatesOf(patterns, estimate)
  const { size } = coordinates
  const at = (by: readonly number[]): number => logLikelihood(patterns, moved(estimate, coordinates, by))

  it('is minus the curvature of the likelihood, by differences', () => {
    const { matrix } = informationOf(patterns, estimate, coordinates)
    const h = 1e-3
    for (let a = 0; a < size; a++) {
      for (let b = 0; b <= a; b++) {
        const step = (s: number, t: number): number[] =>
          Array.from({ length: size }, (_, i) => (i === a ? s * h : 0) + (i === b ? t * h : 0))
        const mixed = (at(step(1, 1)) - at(step(1, -1)) - at(step(-1, 1)) + at(step(-1, -1))) / (4 * h * h)
        expect(matrix[a * size + b]).toBeCloseTo(-mixed, 4)
      }
    }
  })

  it('knows that a probability of 0 is no coordinate', () => {
    // Two classes: shares 1 (2 with age); alerts 2; channel 1 in the first, where nobody phones, and 2 in the second.
    expect(size).toBe(coordinates.membership + 2 + 1 + 2)
    expect(coordinates.membership).toBe(params.membership === undefined ? 1 : 2)
  })
})
