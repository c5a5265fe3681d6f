import { describe, expect, it } from 'vitest'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import { groupsOf, problemFor } from '../../../src/lifetime/log-normal-spend/problem.js'
import { typicalParams } from '../../../src/lifetime/log-normal-spend/typical-params.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { testSpendProblem } from '../problem-suite.js'
import { amountBase } from './bases.js'

const problemOf = (base: CustomerBase) => problemFor(base, groupsOf(base))
const base = amountBase([[20, 30, 5], [10], [], [7, 9], []])

describe('the problem of log-normal spend', () => {
  testSpendProblem(problemOf, (params, of) => logNormalSpend.logLikelihood(logNormalSpend.fromParams(params), of), {
    base,
    observations: 3,
    without: 2,
  })

  it('begins at the moments of what was spent', () => {
    expect(problemOf(base).typical).toEqual(typicalParams(groupsOf(base)))
  })

  it('leaves out nobody where everybody has spend', () => {
    expect(problemOf(amountBase([[20, 30], [10]])).dropped).toEqual([])
  })

  it('refuses a base in which nobody has', () => {
    const error = thrown(() => groupsOf(amountBase([[], []])))
    expect(error).toMatchObject({ code: 'NO_DATA', path: 'base.spendOrders' })
    expect(error.message).toContain("Observe for longer, or build the base with { spend: 'all-orders' }")
  })
})
