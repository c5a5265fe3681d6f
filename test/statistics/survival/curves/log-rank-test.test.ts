import { expect, it } from 'vitest'
import { logRankTest } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { aml, branches, durations, halves, maintenance, rounded } from '../book.js'

it('gives what R gives, of groups, of strata, and weighted', () => {
  expect(logRankTest(aml, maintenance).statistic).toBeCloseTo(3.3963887, 7)
  const test = logRankTest(durations, branches)
  expect(test.statistic).toBeCloseTo(1.3325871, 7)
  expect(test.degreesOfFreedom).toBe(2)
  expect(test.groups.map(({ observed }) => observed)).toEqual([8, 5, 5])
  expect(
    rounded(
      test.groups.map(({ expected }) => expected),
      5,
    ),
  ).toEqual([10.01269, 3.62982, 4.3575])
  expect(logRankTest(durations, branches, { weights: 'peto' }).statistic).toBeCloseTo(1.756866, 6)
  expect(logRankTest(durations, branches, { weights: { rho: 0.5, gamma: 0 } }).statistic).toBeCloseTo(1.5379411, 7)
  const within = logRankTest(durations, branches, { strata: halves })
  expect(within.statistic).toBeCloseTo(1.9148998, 7)
  expect(
    rounded(
      within.groups.map(({ expected }) => expected),
      5,
    ),
  ).toEqual([10.354, 3.65219, 3.99381])
})

it('tests a trend: of two groups the test itself, with its sign, whatever scale scores have', () => {
  const plain = logRankTest(aml, maintenance)
  const trend = logRankTest(aml, maintenance, { trend: [0, 1] })
  expect(trend.statistic).toBeCloseTo(plain.statistic, 12)
  expect(trend.z).toBeGreaterThan(0)
  expect(logRankTest(aml, maintenance, { trend: [1e12 + 7, 7] }).z).toBeCloseTo(-trend.z!, 9)
})

it('leaves out names without rows, and counts directions that scatter', () => {
  const named = { ...maintenance, segmentNames: [...maintenance.segmentNames, 'nobody'] }
  const { degreesOfFreedom, groups } = logRankTest(aml, named)
  expect([degreesOfFreedom, groups.length]).toEqual([1, 2])
  const apart = {
    unit: 'day',
    duration: [2, 3, 4, 12, 13, 14],
    event: [1, 1, 0, 1, 1, 0],
    entry: [0, 0, 0, 10, 10, 10],
  } as const
  const four = { segment: [0, 1, 0, 2, 3, 2], segmentNames: ['a', 'b', 'c', 'd'] }
  expect(logRankTest(apart, four).degreesOfFreedom).toBe(2)
})

it('names why there is no test', () => {
  const wrong = (event: readonly number[], segment: readonly number[], more = {}) =>
    thrown(() =>
      logRankTest({ unit: 'day', duration: [1, 2, 3], event, ...more }, { segment, segmentNames: ['a', 'b'] }),
    ).code
  expect(wrong([0, 0, 0], [0, 1, 0])).toBe('NO_EVENTS')
  expect(wrong([1, 0, 0], [0, 1, 0], { weights: [0, 1, 1] })).toBe('NO_EVENTS')
  expect(wrong([1, 0, 0], [1, 1, 1])).toBe('NO_VARIATION')
  expect(wrong([0, 0, 1], [0, 1, 0])).toBe('NOT_APPLICABLE')
  const options = (text: string) => thrown(() => logRankTest(aml, maintenance, JSON.parse(text)))
  expect(options('{ "weights": "wilcoxon" }').path).toBe('options.weights')
  expect(options('{ "trend": [1] }').code).toBe('LENGTH_MISMATCH')
  expect(options('{ "trend": [1, 1] }').code).toBe('NO_VARIATION')
  expect(options('{ "trend": [1, null] }').path).toBe('options.trend[1]')
  expect(
    thrown(() =>
      logRankTest(
        { unit: 'day', duration: [1, 2], event: [0, 1] },
        { segment: [0, 1], segmentNames: ['a', 'b'] },
        { trend: [0, 1] },
      ),
    ).code,
  ).toBe('NOT_APPLICABLE')
})
