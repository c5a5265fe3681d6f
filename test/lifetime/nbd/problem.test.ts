import { describe, expect, it } from 'vitest'
import { nbd } from '../../../src/lifetime/index.js'
import { problemOf } from '../../../src/lifetime/nbd/problem.js'
import { testProblem, weighted } from '../problem-suite.js'

describe('the problem of NBD', () => {
  testProblem(
    problemOf,
    (params, base) => nbd.logLikelihood(nbd.fromParams(params), base),
    'the rate of purchases cannot be learned',
  )

  it('begins at purchases an eighth of the longest age apart', () => {
    expect(problemOf(weighted)).toMatchObject({ typical: { r: 1, alpha: 5 }, warnings: [] })
  })
})
