import { expect, it } from 'vitest'
import { horizonEnds } from '../../../src/loyalty/churn/horizon-end.js'
import type { Horizon } from '../../../src/money/core.js'
import { dayNumber, isoDate } from '../../../src/money/core.js'

it.each<readonly [from: string, Horizon, until: string]>([
  ['2023-12-31', { value: 1, unit: 'year' }, '2024-12-31'],
  ['2022-12-31', { value: 12, unit: 'month' }, '2023-12-31'],
  ['2024-06-30', { value: 6, unit: 'month' }, '2024-12-31'],
  ['2024-12-31', { value: 0.5, unit: 'year' }, '2025-06-30'],
  ['2025-01-31', { value: 1, unit: 'month' }, '2025-02-28'],
  ['2025-01-15', { value: 1, unit: 'month' }, '2025-02-15'],
  ['2025-01-15', { value: 1.5, unit: 'month' }, '2025-03-01'],
  ['2025-01-15', { value: 2, unit: 'week' }, '2025-01-29'],
  ['2025-01-15', 30, '2025-02-14'],
  ['2025-01-15', 30.9, '2025-02-14'],
])('%s and %j end on %s', (from, horizon, until) => {
  expect(isoDate(horizonEnds(horizon, 'horizon')(dayNumber(from)))).toBe(until)
})

it('refuses what is no time by name', () => {
  for (const horizon of [0, -1, Number.NaN, { value: 0, unit: 'year' as const }]) {
    expect(() => horizonEnds(horizon, 'options.horizon')).toThrow(
      expect.objectContaining({ path: expect.stringMatching(/^options\.horizon/) }),
    )
  }
})
