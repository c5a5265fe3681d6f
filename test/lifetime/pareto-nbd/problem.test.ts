import { describe, expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'
import { problemOf } from '../../../src/lifetime/pareto-nbd/problem.js'
import { testProblem, weighted } from '../problem-suite.js'

describe('the problem of Pareto/NBD', () => {
  testProblem(
    problemOf,
    (params, base) => paretoNbd.logLikelihood(paretoNbd.fromParams(params), base),
    'neither the rate of purchases nor dropout can be learned',
  )

  it('begins at clients who buy, and leave, within an eighth of the longest age', () => {
    const { typical, warnings } = problemOf(weighted)
    expect(typical).toEqual({ r: 1, alpha: 5, s: 1, beta: 5 })
    expect(warnings).toEqual([])
  })
})
