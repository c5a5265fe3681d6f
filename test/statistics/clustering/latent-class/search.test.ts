import { describe, expect, it } from 'vitest'
import type { MixtureProblem } from '../../../../src/statistics/clustering/latent-class/expectation.js'
import { patternsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'
import { search } from '../../../../src/statistics/clustering/latent-class/search.js'
import { ROLES } from './samples.js'

const items = Object.keys(ROLES).map(name => [name, undefined] as const)
const problemOf = (classes: number): MixtureProblem => ({
  patterns: patternsOf(readColumns(ROLES, { items, covariates: [] })),
  classes,
})

describe('a search', () => {
  it('with more starts never ends lower, as the first starts are the same', () => {
    const values = [1, 2, 5, 10].map(starts => search(problemOf(3), { starts, seed: 4, maxIterations: 10_000 }).value)
    for (const [i, value] of values.entries()) if (i > 0) expect(value).toBeGreaterThanOrEqual(values[i - 1]!)
  })

  it('of one class needs one start: shares of answers', () => {
    const { point, startsAtBest } = search(problemOf(1), { starts: 20, seed: 4, maxIterations: 10_000 })
    // 45 of 216 do not stand by their friend.
    expect(startsAtBest).toBe(1)
    const probabilities = Array.from(point, root => root * root)
    expect(Math.min(...probabilities.map(p => Math.abs(p - 45 / 216)))).toBeLessThan(1e-12)
  })

  it('says how many starts ended as high', () => {
    const { startsAtBest, converged } = search(problemOf(2), { starts: 8, seed: 0, maxIterations: 10_000 })
    expect([startsAtBest, converged]).toEqual([8, true])
  })

  it('that is cut short says so', () => {
    expect(search(problemOf(3), { starts: 2, seed: 0, maxIterations: 10 }).converged).toBe(false)
  })
})
