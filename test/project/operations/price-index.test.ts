import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import type { AddedGrowth } from '../../../src/project/operations/price-index.js'
import { priceIndex, wholeMonths } from '../../../src/project/operations/price-index.js'
import type { PriceIndex } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { someGrid } from './some-project.js'

const grid = someGrid({ constructionMonths: 0, operationMonths: 36 })

function levels(index: PriceIndex, added?: AddedGrowth): Float64Array {
  const out = new Float64Array(grid.months + 1)
  priceIndex(index, grid)(out, added)
  return out
}

describe('priceIndex', () => {
  it('grows in one step on each anniversary of close: the second year costs more than the first', () => {
    const out = levels({ annualRate: 0.025 })
    expect([0, 1, 12, 13, 24, 25, 36].map(month => out[month])).toEqual([1, 1, 1, 1.025, 1.025, 1.025 ** 2, 1.025 ** 2])
  })

  it('grows by a twelfth root each month where steps are monthly', () => {
    const out = levels({ annualRate: 0.12, steps: 'month' })
    expect(out[1]).toBe(1)
    expect(out[2]).toBeCloseRelative(1.12 ** (1 / 12), 1e-15)
    expect(out[12]).toBeCloseRelative(1.12 ** (11 / 12), 1e-15)
    expect(out[13]).toBe(1.12)
    expect(out[31]).toBeCloseRelative(1.12 ** 2.5, 1e-15)
  })

  it('counts from its base day, and is 1 before it', () => {
    const past = levels({ annualRate: 0.1, from: '2024-07-01' })
    expect([0, 6, 7, 19].map(month => past[month])).toEqual(
      [1.1 ** 2, 1.1 ** 2, 1.1 ** 3, 1.1 ** 4].map(level => expect.closeTo(level, 14)),
    )
    const future = levels({ annualRate: 0.1, from: '2028-01-01' })
    expect([0, 13, 24, 25].map(month => future[month])).toEqual([1, 1, 1, 1.1])
  })

  it('grows each year by the rate that holds on its first day', () => {
    const annualRate = [
      { from: '2026-12-31', value: 0.1 },
      { from: '2027-12-31', value: 0.5 },
      { from: '2028-06-30', value: 9 },
    ]
    const out = levels({ annualRate })
    expect(out[13]).toBe(1.1)
    expect(out[25]).toBeCloseRelative(1.65, 1e-15)
  })

  it('may fall, or stay', () => {
    expect(levels({ annualRate: -0.5 })[36]).toBe(0.25)
    expect(levels({ annualRate: 0 })[36]).toBe(1)
  })

  it('adds growth to years that begin after close, by the month they begin in', () => {
    const added: AddedGrowth = month => (month < 12 ? 0.01 : 0.02)
    expect(levels({ annualRate: 0.1 }, added)[25]).toBeCloseRelative(1.11 * 1.12, 1e-15)
    expect(levels({ annualRate: 0.1, from: '2026-06-30' }, added)[19]).toBeCloseRelative(1.1 * 1.11, 1e-15)
    expect(thrown(() => levels({ annualRate: 0.1 }, () => -1.1))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'changes',
    })
  })
})

describe('wholeMonths', () => {
  it('counts months that are complete, below 0 backwards', () => {
    const months = (from: string, to: string) => wholeMonths(dayNumber(from), dayNumber(to))
    expect(months('2026-01-31', '2026-02-28')).toBe(1)
    expect(months('2026-01-15', '2026-02-14')).toBe(0)
    expect(months('2026-01-15', '2027-01-15')).toBe(12)
    expect(months('2026-01-15', '2026-01-14')).toBe(-1)
    expect(months('2026-01-15', '2025-01-15')).toBe(-12)
  })
})
