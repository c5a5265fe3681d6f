import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { designOf } from '../../../../src/statistics/clustering/latent-class/design.js'
import type { MixtureProblem } from '../../../../src/statistics/clustering/latent-class/expectation.js'
import {
  expectationStep,
  membershipSize,
  tablesAt,
} from '../../../../src/statistics/clustering/latent-class/expectation.js'
import { patternsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'
import { ROLES } from './samples.js'

const items = Object.keys(ROLES).map(name => [name, undefined] as const)
const PLAIN: MixtureProblem = { patterns: patternsOf(readColumns(ROLES, { items, covariates: [] })), classes: 3 }

function withCovariate(): MixtureProblem {
  const age = ROLES['car']!.map((_, i) => (i * 37) % 11)
  const patterns = patternsOf(readColumns({ ...ROLES, age }, { items, covariates: ['age'] }))
  const design = designOf(patterns, ['age'])
  return { patterns: { ...patterns, covariates: design.values }, classes: 3, design }
}

describe.each([
  ['without covariates', PLAIN],
  ['with one', withCovariate()],
])('a step %s', (_, problem) => {
  const step = expectationStep(problem)
  const size = membershipSize(problem) + 3 * 8

  it('never lowers the likelihood, from wherever it begins', () => {
    for (let start = 0; start < 20; start++) {
      const uniform = randomStream(start)
      let point = Float64Array.from({ length: size }, () => 2 * uniform() - 1)
      let next = new Float64Array(size)
      let before = step(point, next)
      for (let i = 0; i < 30; i++) {
        ;[point, next] = [next, point]
        const value = step(point, next)
        expect(value).toBeGreaterThanOrEqual(before - 1e-10)
        before = value
      }
    }
  })
})

it('a point anywhere is one of probabilities', () => {
  const uniform = randomStream(4)
  const { logs, logShares } = tablesAt(
    PLAIN,
    Float64Array.from({ length: 27 }, () => 100 * (uniform() - 0.5)),
  )
  expect(logShares.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 12)
  // Four questions of two answers, and a place for what is missing.
  for (let k = 0; k < 3; k++) {
    for (let j = 0; j < 4; j++) {
      expect(Math.exp(logs[k * 9 + 2 * j]!) + Math.exp(logs[k * 9 + 2 * j + 1]!)).toBeCloseTo(1, 12)
    }
    expect(logs[k * 9 + 8]).toBe(0)
  }
})
