import { describe, expect, it } from 'vitest'
import { problemFor, spendOf } from '../../../src/lifetime/gamma-gamma/problem.js'
import { gammaGamma } from '../../../src/lifetime/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { testSpendProblem } from '../problem-suite.js'
import { spendBase } from './bases.js'

const problemOf = (base: CustomerBase) => problemFor(base, spendOf(base))
const base = spendBase([1, 0, 3, 3, 12], [20, 0, 5, 80, 10])

describe('the problem of Gamma-Gamma', () => {
  testSpendProblem(problemOf, (params, of) => gammaGamma.logLikelihood(gammaGamma.fromParams(params), of), {
    base,
    observations: 4,
    without: 1,
  })

  it('begins at the geometric mean over clients, whatever the unit of money', () => {
    const { p, q, gamma } = problemOf(base).typical
    expect([p, q]).toEqual([4, 4])
    expect(gamma).toBeCloseRelative((20 * 5 * 80 * 10) ** (1 / 4), 1e-14)
    const cents = problemOf(spendBase([1, 3], [2000, 500])).typical.gamma
    expect(cents).toBeCloseRelative(1000, 1e-14)
  })

  it('leaves out nobody where everybody has spend', () => {
    expect(problemOf(spendBase([1, 3], [20, 5])).dropped).toEqual([])
  })

  it('refuses a base in which nobody has', () => {
    const error = thrown(() => spendOf(spendBase([0, 0], [0, 0])))
    expect(error).toMatchObject({ code: 'NO_DATA', path: 'base.spendOrders' })
    expect(error.message).toContain("Observe for longer, or build the base with { spend: 'all-orders' }")
  })
})
