import { describe, expect, it } from 'vitest'
import { workingCapitalWriter } from '../../../src/project/operations/working-capital.js'
import type { WorkingCapital } from '../../../src/records/index.js'

const REVENUE = Float64Array.of(0, 100, 200, 300, 400, 500)
const COST = Float64Array.of(0, 10, 20, 30, 40, 50)
const MONTH = 365 / 12

function balance(terms: WorkingCapital | undefined, last = 5): Float64Array {
  const out = new Float64Array(6).fill(-7)
  workingCapitalWriter(terms, 5)(out, REVENUE, COST, last)
  return out
}
const about = (amounts: readonly number[]) => Float64Array.from(amounts)

describe('workingCapitalWriter', () => {
  it('is 0 without terms', () => {
    expect(balance(undefined)).toEqual(new Float64Array(6))
    expect(balance({ receivableDays: 0 })).toEqual(new Float64Array(6))
  })

  it('is what the last days brought, whole months and a part of the one before, and nothing at the end', () => {
    expect(balance({ receivableDays: MONTH })).toEqual(about([0, 100, 200, 300, 400, 0]))
    expect([...balance({ receivableDays: 1.5 * MONTH })]).toEqual(
      [0, 100, 250, 400, 550, 0].map(sum => expect.closeTo(sum, 10)),
    )
    expect([...balance({ receivableDays: 0.25 * MONTH })]).toEqual(
      [0, 25, 50, 75, 100, 0].map(sum => expect.closeTo(sum, 10)),
    )
    expect(balance({ receivableDays: 1e15 })).toEqual(balance({ receivableDays: 365 }))
    expect(balance({ receivableDays: 365 })).toEqual(about([0, 100, 300, 600, 1000, 0]))
  })

  it('is stock at cost less what is owed for it', () => {
    expect(balance({ inventoryDays: MONTH })).toEqual(about([0, 10, 20, 30, 40, 0]))
    expect(balance({ payableDays: MONTH })).toEqual(about([0, -10, -20, -30, -40, 0]))
    expect(balance({ receivableDays: MONTH, inventoryDays: 2 * MONTH, payableDays: MONTH })[3]).toBeCloseTo(320, 10)
  })

  it('binds nothing in stock that is not paid yet', () => {
    expect(balance({ inventoryDays: 61.7, payableDays: 61.7 })).toEqual(new Float64Array(6))
    expect(balance({ inventoryDays: 3 * MONTH, payableDays: 2 * MONTH })[4]).toBeCloseTo(20, 10)
  })

  it('is paid where the project is given up', () => {
    expect(balance({ receivableDays: MONTH }, 3)).toEqual(about([0, 100, 200, 0, 0, 0]))
    expect(balance({ receivableDays: MONTH }, 0)).toEqual(new Float64Array(6))
  })
})
