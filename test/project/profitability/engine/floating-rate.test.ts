import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { fixingOf, floatingBetween } from '../../../../src/project/profitability/engine/floating-rate.js'
import { prepareCurve } from '../../../../src/project/transfer-pricing/curves.js'
import { flatCurve, RISING } from './samples.js'

const day = (iso: string): number => dayNumber(iso)
const rising = prepareCurve(RISING, 'curve')
const [base] = [rising.base.at]
const quarter = (start: number): number => 4 * (base(start) / base(start + 0.25) - 1)

it('is fixed at the rate of a term from reset to reset', () => {
  expect(fixingOf(prepareCurve(flatCurve(0.03), 'curve'), 12)).toBeCloseTo(0.03, 14)
  expect(fixingOf(rising, 3)).toBeCloseTo(4 * (1.02 ** 0.25 - 1), 14)
})

it('goes on at forward rates from the reset that comes next', () => {
  const resets = { firstDay: day('2024-12-15'), resetMonths: 3 }
  const between = floatingBetween(resets, rising, day('2025-01-15'), day('2026-01-15'))
  expect(between(day('2025-01-15'), day('2025-03-15'))).toBeCloseTo(quarter(0), 14)
  expect(between(day('2025-03-15'), day('2025-06-15'))).toBeCloseTo(quarter(2 / 12), 14)
  expect(between(day('2025-12-15'), day('2026-01-15'))).toBeCloseTo(quarter(11 / 12), 14)
})

it('is the mean over days where a period sees several', () => {
  const resets = { firstDay: day('2025-01-15'), resetMonths: 3 }
  const between = floatingBetween(resets, rising, day('2025-01-15'), day('2026-01-15'))
  const mean = (90 * quarter(0) + 91 * quarter(0.25)) / 181
  expect(between(day('2025-01-15'), day('2025-07-15'))).toBeCloseTo(mean, 14)
})
