import { describe, expect, it } from 'vitest'
import { clientGroups } from '../../../src/lifetime/foundation/client-groups.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromPatterns, customerBaseFromSummary, selectClients } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const plain = customerBaseFromSummary(
  {
    frequency: [2, 0, 5, 0, 2, 1, 2],
    recency: [30, 0, 12, 0, 30, 6, 10],
    age: [38, 38, 20, 31, 38, 20, 12],
  },
  { timeUnit: 'week', observedUntil: '1997-09-30' },
)
const web = Float64Array.of(0, 1, 1, 0, 0, 1, 1)
const age = Float64Array.of(1.5, -2, 1.5, 1.5, 1.5, -2, -0)

const withColumns = (covariates: Record<string, Float64Array>): CustomerBase => ({ ...plain, covariates })

describe('clients by their covariates', () => {
  it('are a base of their own each, as if it were built from them alone', () => {
    const base = withColumns({ web, age })
    const groups = [...clientGroups(base, ['web', 'age'])]
    expect(groups.map(({ rows }) => Array.from(rows))).toEqual([[0, 3, 4], [1, 5], [2], [6]])
    for (const { rows, patterns, covariate } of groups) {
      expect(patterns).toEqual(selectClients(base, rows).patterns)
      for (const row of rows) expect([covariate('web'), covariate('age')]).toEqual([web[row], age[row]])
    }
  })

  it('are one group where no column is asked for', () => {
    const [group, ...more] = [...clientGroups(plain, [])]
    expect(more).toEqual([])
    expect(group?.patterns).toEqual(plain.patterns)
  })

  it('weigh as much as their rows do', () => {
    const weighted = customerBaseFromPatterns(
      { frequency: [0, 1, 2], recency: [0, 4, 5], age: [9, 9, 9], weight: [10, 2.5, 7] },
      { timeUnit: 'week', observedUntil: '1997-09-30' },
    )
    const groups = [...clientGroups({ ...weighted, covariates: { web: Float64Array.of(1, 0, 1) } }, ['web'])]
    expect(groups.map(({ patterns }) => Array.from(patterns.weight))).toEqual([[10, 7], [2.5]])
  })

  it('are refused where a column is missing, short, no column of numbers or not finite', () => {
    const message = (base: CustomerBase): string => thrown(() => [...clientGroups(base, ['web'])]).message
    expect(message(plain)).toBe(
      'base.covariates.web: expected a Float64Array of 7 numbers, one per client, received undefined. Join covariates to the base with withCovariates [MISSING_VALUE]',
    )
    expect(message(withColumns({ age }))).toContain('base.covariates.web: expected a Float64Array of 7')
    expect(message(withColumns({ web: web.subarray(1) }))).toContain(
      'base.covariates.web: expected a Float64Array of 7 numbers',
    )
    expect(message(withColumns({ web: web.with(3, Number.NaN) }))).toContain(
      'base.covariates.web[3]: expected a finite',
    )
    const copy: unknown = { ...plain, covariates: JSON.parse(JSON.stringify({ web })) }
    expect(message(copy as CustomerBase)).toContain('base.covariates.web: expected a Float64Array')
  })
})
