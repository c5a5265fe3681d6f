import { describe, expect, it } from 'vitest'
import { cohortMatrix, proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const STATES = ['A', 'B', 'D']
const FIRST = [
  [90, 8, 2],
  [5, 40, 5],
  [0, 0, 0],
]
const SECOND = [
  [20, 4, 1],
  [0, 0, 0],
  [0, 0, 0],
]

describe('a cohort matrix', () => {
  it('has the shares of its counts, each with the interval of a share', () => {
    const { matrix, counts, atRisk, effective, intervals, unobserved } = cohortMatrix(STATES, [FIRST])
    expect(matrix.rows).toEqual([
      [0.9, 0.08, 0.02],
      [0.1, 0.8, 0.1],
      [0, 0, 1],
    ])
    expect([counts, atRisk, effective, unobserved]).toEqual([FIRST, [100, 50, 0], [100, 50, 0], ['D']])
    expect(intervals[0]![2]).toEqual(proportionInterval(2, 100))
    expect(intervals[2]).toEqual([])
    const exact = cohortMatrix(STATES, [FIRST], { method: 'clopper-pearson', level: 0.9 }).intervals[1]![0]
    expect(exact).toEqual(proportionInterval(5, 50, { method: 'clopper-pearson', level: 0.9 }))
  })

  it('has simultaneous intervals after Goodman: those of statsmodels 0.15.0 for 5, 40, 5 of 50', () => {
    const goodman = cohortMatrix(STATES, [FIRST], { method: 'goodman' }).intervals[1]!
    const expected = [
      [0.03650525, 0.24576315],
      [0.63721967, 0.90107904],
      [0.03650525, 0.24576315],
    ]
    for (const [j, [lower = 0, upper = 0]] of expected.entries()) {
      expect(goodman[j]).toMatchObject({ level: 0.95, method: 'goodman' })
      expect(goodman[j]!.lower).toBeCloseTo(lower, 8)
      expect(goodman[j]!.upper).toBeCloseTo(upper, 8)
    }
  })

  it('adds tables up, or takes the mean of their matrices over those in which somebody was', () => {
    const pooled = cohortMatrix(STATES, [FIRST, SECOND])
    expect(pooled.matrix.rows[0]).toEqual([110, 12, 3].map(count => expect.closeTo(count / 125, 15)))
    expect(pooled.effective[0]).toBe(125)
    const mean = cohortMatrix(STATES, [FIRST, SECOND], { weights: 'simple' })
    expect(mean.matrix.rows[0]).toEqual([0.85, 0.12, 0.03].map(share => expect.closeTo(share, 15)))
    expect(mean.matrix.rows[1]).toEqual([0.1, 0.8, 0.1].map(share => expect.closeTo(share, 15)))
    expect(mean.effective).toEqual([expect.closeTo(80, 12), 50, 0])
    expect(mean.atRisk).toEqual([125, 50, 0])
  })

  it('takes weights as counts', () => {
    const tenth = FIRST.map(row => row.map(count => count / 10))
    expect(cohortMatrix(STATES, [tenth]).matrix.rows[1]).toEqual(
      [0.1, 0.8, 0.1].map(share => expect.closeTo(share, 15)),
    )
  })

  it('may refuse a state in which nobody was', () => {
    expect(thrown(() => cohortMatrix(STATES, [FIRST], { unobserved: 'refuse' }))).toMatchObject({
      code: 'NO_DATA',
      received: '"nobody in D"',
    })
  })

  it.each([
    [[], 'EMPTY_INPUT', 'tables'],
    [null, 'INVALID_TYPE', 'tables'],
    [[[[1]]], 'LENGTH_MISMATCH', 'tables[0]'],
    [[[[1], [1], [1]]], 'LENGTH_MISMATCH', 'tables[0][0]'],
    [[[[1, 0, -1], [], []]], 'OUT_OF_RANGE', 'tables[0][0][2]'],
    [[[[1, 0, Number.NaN], [], []]], 'OUT_OF_RANGE', 'tables[0][0][2]'],
    [[[[1, 0, 1e308], [], []]], 'OUT_OF_RANGE', 'tables[0][0][2]'],
  ])('refuses %j', (tables, code, path) => {
    expect(thrown(() => cohortMatrix(STATES, tables as never))).toMatchObject({ code, path })
  })

  it.each([{ weights: 'size' }, { unobserved: 'drop' }, { method: 'wald' }, { level: 95 }])('refuses %j', options => {
    expect(thrown(() => cohortMatrix(STATES, [FIRST], options as never)).code).toBe('OUT_OF_RANGE')
  })
})
