import { describe, expect, it } from 'vitest'
import { problemOf } from '../../../src/lifetime/bg-bb/problem.js'
import { bgBb } from '../../../src/lifetime/index.js'
import { customerBaseFromPatterns } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { testProblem, weighted } from '../problem-suite.js'

const DATES = { timeUnit: 'year', observedUntil: '2024-12-31' } as const

describe('the problem of BG/BB', () => {
  testProblem(
    problemOf,
    (params, base) => bgBb.logLikelihood(bgBb.fromParams(params), base),
    'neither buying nor dropout can be learned',
  )

  it('begins at purchases as rare as those of all clients, and no rarer than one in two', () => {
    // 11 purchases at 313 opportunities, and one more so that there are some.
    const rarity = (0.5 * 12 + 5 * 40 + 2 * 38 + 31) / (2 * 2 + 7 + 1)
    expect(problemOf(weighted).typical).toEqual({ alpha: 1, beta: rarity / 2, gamma: 1, delta: rarity / 2 })
    const always = customerBaseFromPatterns({ frequency: [6], recency: [6], age: [6], weight: [30] }, DATES)
    expect(problemOf(always).typical).toEqual({ alpha: 1, beta: 1, gamma: 1, delta: 1 })
  })

  it('refuses times between opportunities', () => {
    const between = customerBaseFromPatterns({ frequency: [1], recency: [2.5], age: [4], weight: [1] }, DATES)
    expect(thrown(() => problemOf(between))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'base.recency' })
  })
})
