import { describe, expect, it } from 'vitest'
import { groupedProblem } from '../../../src/lifetime/covariates/grouped-problem.js'
import { COVARIATES } from '../../../src/lifetime/pareto-nbd/covariates.js'
import { customerBaseFromPatterns } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { evaluatedAt } from '../expect-derivatives.js'
import { purchases } from '../likelihood-data.js'

const web = Float64Array.from({ length: purchases.size }, (_, i) => i % 2)
const base = { ...purchases, covariates: { web } }

describe('the clients of a base, by covariates', () => {
  it('are groups with a likelihood each, which add up to that of all', () => {
    const { plain, groups, coordinates, path } = groupedProblem(COVARIATES, base, ['web'])
    expect([coordinates, path]).toEqual([COVARIATES.coordinates, 'base.covariates'])
    expect(groups.map(({ clients, covariate }) => [clients, covariate('web')])).toEqual([
      [5, 0],
      [5, 1],
    ])
    const point = Float64Array.of(0, 1, 0.2, 2)
    const parts = groups.map(({ logLikelihood }) => evaluatedAt(logLikelihood, point).value)
    expect(parts[0]! + parts[1]!).toBeCloseRelative(evaluatedAt(plain.logLikelihood, point).value, 1e-12)
  })

  it('keep what is known of all of them together', () => {
    const { plain } = groupedProblem(COVARIATES, base, ['web'])
    const { typical, observations, warnings } = COVARIATES.problemOf(base)
    expect(plain).toMatchObject({ typical, observations, warnings })
  })

  it('count as many as they stand for', () => {
    const weighted = customerBaseFromPatterns(
      { frequency: [0, 1, 2], recency: [0, 4, 5], age: [9, 9, 9], weight: [10, 2.5, 7] },
      { timeUnit: 'week', observedUntil: '1997-09-30' },
    )
    const covariates = { web: Float64Array.of(1, 0, 1) }
    const { groups } = groupedProblem(COVARIATES, { ...weighted, covariates }, ['web'])
    expect(groups.map(({ clients }) => clients)).toEqual([17, 2.5])
  })

  it('are refused where a covariate is missing, and first where there is no base', () => {
    expect(thrown(() => groupedProblem(COVARIATES, base, ['app'])).path).toBe('base.covariates.app')
    expect(thrown(() => groupedProblem(COVARIATES, JSON.parse('{}'), ['web'])).path).toBe('base.kind')
  })
})
