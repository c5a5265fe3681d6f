import { expect, it } from 'vitest'
import { OUTLOOK_POLICY } from '../../../src/appraisal/outlook/index.js'
import type { GradeSums } from '../../../src/appraisal/outlook/learn-defaults.js'
import { addDefaults, addRatings, gradesOf } from '../../../src/appraisal/outlook/learn-defaults.js'
import { dayNumber } from '../../../src/money/core.js'
import { madeUp } from './book.js'

const client = madeUp(
  {
    defaults: [{ id: '1', client: 'X', date: '2023-01-01', kind: 'past-due', endedOn: '2023-07-01', outcome: 'cured' }],
    ratings: [
      { client: 'X', date: '2021-01-01', rating: 'B', probabilityOfDefault: 0.05 },
      { client: 'X', date: '2022-01-01', rating: 'C', probabilityOfDefault: 0.2 },
      { client: 'X', date: '2023-01-01', rating: 'D', probabilityOfDefault: 1 },
      { client: 'X', date: '2023-08-01', rating: 'B', probabilityOfDefault: 0.05 },
    ],
  },
  { clientSince: '2021-01-01' },
)
const days = (from: string, until: string): number => dayNumber(until, 'until') - dayNumber(from, 'from')

it('counts a default and the days out of default', () => {
  const sum = { events: 0, days: 0 }
  addDefaults(sum, client, 5)
  expect(sum).toEqual({ events: 1, days: days('2021-01-01', '2024-12-31') - days('2023-01-01', '2023-07-01') })
})

it('sets defaults beside those that ratings had led to expect', () => {
  const sums: GradeSums = new Map()
  addRatings(sums, client, OUTLOOK_POLICY.defaults, 5)
  const { B, C, ...others } = gradesOf(sums)
  const years = (days('2021-01-01', '2022-01-01') + days('2023-08-01', '2024-12-31')) / 365.25
  expect(B?.defaults).toBe(0)
  expect(B?.expected).toBeCloseTo(-Math.log(0.95) * years, 8)
  expect(C).toEqual({ defaults: 1, expected: expect.closeTo((-Math.log(0.8) * 365) / 365.25, 8) })
  expect(others).toEqual({})
})
