import { expect, it } from 'vitest'
import type { ExpectationColumns, ExpectationGapOptions } from '../../../src/satisfaction/over-time/index.js'
import { expectationGaps } from '../../../src/satisfaction/over-time/index.js'
import { thrown } from '../../errors/thrown.js'

const scale = { lowest: 1, highest: 10 }
const survey: ExpectationColumns = {
  date: [
    '2024-02-01',
    '2024-03-01',
    '2024-02-10',
    '2024-02-11',
    '2024-05-01',
    '2024-05-02',
    '2024-06-30',
    '2024-06-01',
  ],
  client: ['A', 'B', 'C', 'D', 'A', 'B', 'C', 'E'],
  expectation: [8, 7, 9, null, 8, 8, 9, 7],
  perception: [8, 6, 8, 9, 6, 5, 7, null],
}

it('compares each sheet with itself: a paired t', () => {
  const { periods, oneSided } = expectationGaps(survey, { by: 'quarter', scale })
  expect(oneSided).toBe(2)
  expect(periods.map(({ end, expectation, perception }) => [end, expectation, perception])).toEqual([
    ['2024-03-31', expect.closeTo(8, 12), expect.closeTo(22 / 3, 12)],
    ['2024-06-30', expect.closeTo(25 / 3, 12), expect.closeTo(6, 12)],
  ])
  const [first, second] = periods
  // Gaps 0, −1, −1: mean −2/3, standard error 1/3, t of two degrees 4.302653.
  expect(first!.gap.value).toBeCloseTo(-2 / 3, 12)
  expect(first!.gap.interval.lower).toBeCloseTo(-2 / 3 - 4.302652729911275 / 3, 9)
  expect(first!.gap.answers).toBe(3)
  expect(second!.change!.difference).toBeCloseTo(-7 / 3 + 2 / 3, 12)
  expect(second!.change!.clientsInBoth).toBe(3)
  expect(first).not.toHaveProperty('change')
})

it('has no gap of a period without a sheet that has both', () => {
  const { periods } = expectationGaps(
    { ...survey, expectation: [8, 7, 9, 8, null, null, null, null] },
    { by: 'quarter', scale },
  )
  expect(periods.map(({ end }) => end)).toEqual(['2024-03-31'])
})

it.each<readonly [string, string, unknown, unknown]>([
  ['data', 'NO_DATA', { ...survey, expectation: survey.expectation && Array(8).fill(null) }, { by: 'quarter', scale }],
  ['data.perception', 'LENGTH_MISMATCH', { ...survey, perception: [1] }, { by: 'quarter', scale }],
  ['data.perception', 'MISSING_VALUE', { ...survey, perception: undefined }, { by: 'quarter', scale }],
  [
    'data.expectation[0]',
    'OUT_OF_RANGE',
    { ...survey, expectation: [11, 7, 9, 8, 8, 8, 8, 8] },
    { by: 'quarter', scale },
  ],
  ['data.answers', 'UNKNOWN_OPTION', { ...survey, answers: [] }, { by: 'quarter', scale }],
  ['options.scale', 'INVALID_TYPE', survey, { by: 'quarter' }],
  ['options.by', 'OUT_OF_RANGE', survey, { by: 'day', scale }],
  ['options.level', 'OUT_OF_RANGE', survey, { by: 'quarter', scale, level: 2 }],
  [
    'data.date[0]',
    'INVALID_DATE',
    { ...survey, date: ['2024-02-30', ...Array(7).fill('2024-01-01')] },
    { by: 'quarter', scale },
  ],
])('names %s: %s', (path, code, data, options) => {
  const call = (): unknown => expectationGaps(data as ExpectationColumns, options as ExpectationGapOptions)
  expect(thrown(call)).toMatchObject({ path, code })
})
