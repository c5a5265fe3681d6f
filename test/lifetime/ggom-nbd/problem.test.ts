import { describe, expect, it } from 'vitest'
import { problemOf } from '../../../src/lifetime/ggom-nbd/problem.js'
import { ggomNbd } from '../../../src/lifetime/index.js'
import { testProblem, weighted } from '../problem-suite.js'

describe('the problem of gamma-Gompertz/NBD', () => {
  testProblem(
    problemOf,
    (params, base) => ggomNbd.logLikelihood(ggomNbd.fromParams(params), base),
    'neither the rate of purchases nor dropout can be learned',
  )

  it('begins at clients who buy within an eighth of the longest age, and leave at a hazard that grows as slowly', () => {
    const { typical, warnings } = problemOf(weighted)
    expect(typical).toEqual({ r: 1, alpha: 5, b: 0.1, s: 1, beta: 2 })
    expect(warnings).toEqual([])
  })
})
