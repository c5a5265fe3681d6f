import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { demandTransferRate, ladderOf } from '../../../src/project/transfer-pricing/demand-rate.js'
import { bulletProfile } from '../../../src/project/transfer-pricing/profile.js'
import { transferRateOf } from '../../../src/project/transfer-pricing/transfer-rate-of.js'
import { prepared, RISING, rates } from './sample-curves.js'

const from = dayNumber('2025-01-15')
const term = { from, dayCount: 'actual/360', coreShare: 0.6, coreMonths: 24 } as const
const steep = prepared(rates([0, 5], [0.01, 0.06]), rates([0, 5], [0, 0.01]))

it('is the mean of the par rates of bullets for 1, 2, … months, and the shortest rate on the rest', () => {
  const placed = Array.from({ length: 24 }, (_, k) =>
    transferRateOf(bulletProfile({ from, months: k + 1, everyMonths: 1, dayCount: 'actual/360' }), steep, 'par'),
  )
  const ladder = ladderOf(term, steep, 'deposit')
  for (const [k, { base, liquidity }] of placed.entries()) {
    expect(ladder.placements[k]?.base).toBeCloseTo(base, 14)
    expect(ladder.placements[k]?.liquidity).toBeCloseTo(liquidity, 14)
  }
  // Twelve months' interest over the 365 days that a year of it has.
  const overnight = (12 * (1.01 ** (1 / 12) - 1)) / (365 / 360)
  expect(ladder.shortest.base).toBeCloseTo(overnight, 14)
  expect(ladder.shortest.liquidity).toBeCloseTo(0, 14)
  const mean = placed.reduce((sum, { base }) => sum + base, 0) / 24
  expect(demandTransferRate(term, steep).base).toBeCloseTo(0.6 * mean + 0.4 * overnight, 14)
  const dear = placed.reduce((sum, { liquidity }) => sum + liquidity, 0) / 24
  expect(demandTransferRate(term, steep).liquidity).toBeCloseTo(0.6 * dear, 14)
})

it('goes from the shortest rate to that of the ladder with the share that stays', () => {
  const rateAt = (coreShare: number): number => demandTransferRate({ ...term, coreShare }, steep).base
  expect(rateAt(0)).toBe(ladderOf(term, steep, 'deposit').shortest.base)
  expect(rateAt(0.5)).toBeCloseTo((rateAt(0) + rateAt(1)) / 2, 15)
  expect(demandTransferRate({ ...term, coreMonths: 1200 }, steep).base).toBeGreaterThan(rateAt(0.6))
  expect(demandTransferRate({ ...term, coreMonths: 1 }, prepared(RISING)).liquidity).toBe(0)
})

it('is one rate on a flat curve, whatever the share', () => {
  const flat = prepared(rates([1], [0.04]))
  const thirty = { ...term, dayCount: '30E/360' } as const
  const monthly = 12 * (1.04 ** (1 / 12) - 1)
  for (const coreShare of [0, 0.3, 1]) {
    expect(demandTransferRate({ ...thirty, coreShare }, flat).base).toBeCloseTo(monthly, 14)
  }
})

it('pays the rest one rate whatever the month that money is left in', () => {
  const flat = prepared(rates([1], [0.03]))
  const of = (day: string): number =>
    demandTransferRate({ ...term, coreShare: 0, coreMonths: 1, from: dayNumber(day) }, flat).base
  const byHand = (12 * (1.03 ** (1 / 12) - 1)) / (365 / 360)
  // February has 28 days, March 31.
  for (const day of ['2025-01-15', '2025-02-01', '2025-03-01', '2025-04-30']) expect(of(day)).toBeCloseTo(byHand, 14)
})
