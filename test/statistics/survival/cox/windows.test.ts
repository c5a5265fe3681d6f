import { expect, it } from 'vitest'
import { stepsUntil, sumAfter, windowsOf } from '../../../../src/statistics/survival/cox/windows.js'
import { thrown } from '../../../errors/thrown.js'
import { BRANCHES, SIMPLE } from './simple.js'

const [base] = SIMPLE.params.baseline as readonly [(typeof SIMPLE.params.baseline)[number]]

it('counts steps up to a time, none at the start', () => {
  expect([0, 5.9, 6, 6 * (1 - 1e-14), 11, 12, 24].map(time => stepsUntil(base, time))).toEqual([0, 0, 1, 1, 1, 2, 2])
  expect([0, 1, 2].map(steps => sumAfter(base.cumulativeHazard, steps))).toEqual([0, 0.1, 0.3])
})

it('puts each row on its baseline', () => {
  const { before, baseline, tenure } = windowsOf(BRANCHES, 2, { tenure: [6, 4], stratum: ['north', 'south'] }, 3)
  expect(Array.from(before)).toEqual([1, 0])
  expect(baseline.map(one => one.stratum)).toEqual(['north', 'south'])
  expect(Array.from(tenure)).toEqual([6, 4])
})

it('counts the rows of which nothing is known', () => {
  const error = thrown(() => windowsOf(SIMPLE, 4, { tenure: [0, 23, 24, 25] }, 2))
  expect(error).toMatchObject({ code: 'OUT_OF_RANGE', issueCount: 3, path: 'options.tenure[1]' })
  expect(thrown(() => windowsOf(SIMPLE, 1, { tenure: 25 }, 0))).toMatchObject({
    path: 'options.tenure',
    expected: 'a tenure of at most 24',
  })
})
