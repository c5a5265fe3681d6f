import { describe, expect, it } from 'vitest'
import { SKEWED } from '../../../src/lifetime/beta-geometric/index.js'
import { logLikelihoodOf } from '../../../src/lifetime/beta-geometric-erlang/log-likelihood.js'
import { erlangProblem } from '../../../src/lifetime/beta-geometric-erlang/problem.js'
import { expectProblem } from '../expect-likelihood.js'
import { testProblem, weighted } from '../problem-suite.js'
import { simulatedBase, withoutIntervals } from './bases.js'

const k = 3
const known = simulatedBase({ k, r: 0.8, alpha: 2, a: 0.7, b: 2.5 }, 1, 60, 4)
const codes = (problem: ReturnType<typeof erlangProblem>): readonly string[] => problem.warnings.map(({ code }) => code)

describe.each([
  ['BG/CNBD-k', 0],
  ['MBG/CNBD-k', 1],
] as const)('the problem of %s', (_, first) => {
  testProblem(
    base => erlangProblem(first, base, k),
    (params, base) => logLikelihoodOf({ k, ...params }, first, base),
    'neither the rate of purchases nor dropout can be learned',
  )

  it('knows the times between purchases where the base does', () => {
    expectProblem(erlangProblem(first, known, k), params => logLikelihoodOf({ k, ...params }, first, known))
  })

  it('begins at stages that take an eighth of the longest age together', () => {
    expect(erlangProblem(first, weighted, k).typical).toEqual({ r: 1, alpha: 5 / 3, a: 1, b: 1 })
  })

  it('says what the terms of all clients come to, with their roundings', () => {
    const terms = 0.5 + 5 + 2 * (1 + 6 * Math.log(7)) + (1 + 21 * Math.log(22))
    expect(erlangProblem(first, weighted, k).scale).toBeCloseRelative(8 * terms, 1e-14)
  })
})

describe('the problem of purchases in stages', () => {
  it('warns that times between purchases are not known, where they matter', () => {
    expect(codes(erlangProblem(1, withoutIntervals(known), k))).toEqual(['INTERVALS_NOT_KEPT'])
    expect(codes(erlangProblem(1, withoutIntervals(known), 1))).toEqual([])
    expect(codes(erlangProblem(1, known, k))).toEqual([])
  })

  it('warns that who bought once never leaves, where that is so', () => {
    const [never] = erlangProblem(0, known, k).warnings
    expect(never).toMatchObject({ code: 'ONE_TIME_BUYERS_ALIVE', message: expect.stringContaining('mbgCnbd') })
  })

  it('names the parameters whose estimates lean in small samples, where one may leave at first', () => {
    expect(erlangProblem(1, known, k).skewed).toBe(SKEWED)
    expect(erlangProblem(0, known, k)).not.toHaveProperty('skewed')
  })
})
