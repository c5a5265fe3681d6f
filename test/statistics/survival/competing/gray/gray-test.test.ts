import { describe, expect, it } from 'vitest'
import { grayTest } from '../../../../../src/statistics/survival/competing/index.js'
import { logRankTest } from '../../../../../src/statistics/survival/curves/index.js'
import { thrown } from '../../../../errors/thrown.js'
import { BOOK, BRANCH, DURATION, ENDING, ENTRY, repeated, WEIGHTS, YEAR } from '../book.js'

describe("Gray's test", () => {
  it('is that of cmprsk, with ties', () => {
    const tests = grayTest(BOOK, BRANCH)
    expect(tests['default']!.statistic).toBeCloseTo(3.90110914459, 9)
    expect(tests['default']!.pValue).toBeCloseTo(0.142195192202, 10)
    expect(tests['prepaid']!.statistic).toBeCloseTo(1.62636419171, 9)
    expect(tests['prepaid']!.degreesOfFreedom).toBe(2)
  })

  it('is that of cmprsk with weights on the start, and by strata', () => {
    const early = grayTest(BOOK, BRANCH, { rho: 1 })
    expect(early['default']!.statistic).toBeCloseTo(3.68258503727, 9)
    expect(early['prepaid']!.statistic).toBeCloseTo(1.73284563205, 9)
    const within = grayTest(BOOK, BRANCH, { strata: YEAR })
    expect(within['default']!.statistic).toBeCloseTo(4.29245604682, 9)
    expect(within['prepaid']!.statistic).toBeCloseTo(2.0408450956, 9)
  })

  it('has the scores of the log-rank test where there is one ending, which add up to 0', () => {
    const ending = ENDING.map(name => (name === null ? null : 'gone'))
    const { scores } = grayTest({ unit: 'month', duration: DURATION, ending }, BRANCH)['gone']!
    const event = ending.map(name => (name === null ? 0 : 1))
    const { groups } = logRankTest({ unit: 'month', duration: DURATION, event }, BRANCH)
    for (const { name, observed, expected } of groups) expect(scores[name]).toBeCloseTo(observed - expected, 11)
  })

  it('counts weights as rows', () => {
    const weighed = grayTest({ ...BOOK, weights: WEIGHTS }, BRANCH)
    const segment = repeated(Array.from(BRANCH.segment))
    const rows = grayTest({ ...BOOK, duration: repeated(DURATION), ending: repeated(ENDING) }, { ...BRANCH, segment })
    expect(weighed['default']!.statistic).toBeCloseTo(rows['default']!.statistic, 10)
  })

  it('leaves out groups without rows and endings that nobody had', () => {
    const more = { ...BRANCH, segmentNames: [...BRANCH.segmentNames, 'closed'] }
    const tests = grayTest({ ...BOOK, endings: ['default', 'prepaid', 'maturity'] }, more)
    expect(Object.keys(tests)).toEqual(['default', 'prepaid'])
    expect(tests['default']!.statistic).toBeCloseTo(3.90110914459, 9)
  })

  it('leaves out endings in which chance has no part, and refuses where there are no others', () => {
    // Whoever matures is of the only group that is left.
    const durations = {
      unit: 'month',
      duration: [1, 2, 1, 3],
      ending: ['prepaid', 'prepaid', 'prepaid', 'matured'],
    } as const
    const groups = { segment: [0, 0, 1, 1], segmentNames: ['a', 'b'] }
    expect(Object.keys(grayTest(durations, groups))).toEqual(['prepaid'])
    const all = { ...durations, duration: [3, 3, 3, 3] }
    expect(thrown(() => grayTest({ ...all, ending: all.ending.map(() => 'matured') }, groups)).code).toBe(
      'NOT_APPLICABLE',
    )
  })

  it('names what it cannot compare', () => {
    const code = (run: () => unknown): string => thrown(run).code
    expect(code(() => grayTest({ ...BOOK, entry: ENTRY }, BRANCH))).toBe('NOT_APPLICABLE')
    expect(code(() => grayTest(BOOK, { segment: DURATION.map(() => 0), segmentNames: ['a'] }))).toBe('NO_VARIATION')
    expect(code(() => grayTest({ ...BOOK, ending: ENDING.map(() => null) }, BRANCH))).toBe('NO_EVENTS')
    expect(code(() => grayTest(BOOK, { ...BRANCH, segment: [0] }))).toBe('LENGTH_MISMATCH')
    expect(thrown(() => grayTest(BOOK, BRANCH, { rho: -1 })).path).toBe('options.rho')
  })
})
