import { describe, expect, it } from 'vitest'
import type { OwnCost } from '../../../src/project/operations/cost-lines.js'
import { costLine } from '../../../src/project/operations/cost-lines.js'
import { someContext, written } from './some-lines.js'

const context = someContext({
  exchangeRates: { USD: 0.5 },
  revenues: [
    {
      kind: 'volume-price',
      name: 'energy',
      volume: { unit: 'MWh', annual: 1200, degradation: 0.5 },
      phases: [{ kind: 'merchant', price: 2 }],
    },
  ],
})
const cost = (line: OwnCost, start?: number) => written(costLine(line, context), context.grid, start)
const GROWING = { kind: 'rate', annualRate: 0.1 } as const

describe('costLine', () => {
  it('is a twelfth of a fixed cost in each month of operation, escalated from close', () => {
    const out = cost({ kind: 'fixed', name: 'upkeep', annual: 24, escalation: GROWING })
    expect([0, 6, 7, 12, 13, 25].map(month => out[month])).toEqual([
      0,
      0,
      2,
      2,
      expect.closeTo(2.2, 14),
      expect.closeTo(2.42, 14),
    ])
    expect(cost({ kind: 'fixed', name: 'upkeep', annual: 24, currency: 'USD' }, 10).slice(9, 12)).toEqual(
      Float64Array.of(0, 0, 1),
    )
  })

  it('is a price for each unit of what a line sells', () => {
    const out = cost({
      kind: 'variable',
      name: 'fuel',
      perUnit: 0.3,
      of: 'energy',
      currency: 'USD',
      escalation: GROWING,
    })
    expect([6, 7, 13, 19].map(month => out[month])).toEqual(
      [0, 15, 16.5, 8.25].map(amount => expect.closeTo(amount, 12)),
    )
  })

  it('is an amount by year of operation, or on a day', () => {
    expect(cost({ kind: 'yearly', name: 'rent', amounts: [12] })[7]).toBe(1)
    expect(cost({ kind: 'dated', name: 'audit', amounts: [{ date: '2027-03-31', amount: 5 }] })[3]).toBe(5)
  })

  it('follows costs, its currency, and the volume it is for', () => {
    const fuel: OwnCost = { kind: 'variable', name: 'fuel', perUnit: 0.3, of: 'energy', currency: 'USD' }
    expect(costLine(fuel, context).follows).toEqual([
      { on: 'volume', name: 'energy' },
      { on: 'operating-cost', name: 'fuel' },
      { on: 'exchange-rate', name: 'USD' },
    ])
    expect(costLine({ kind: 'fixed', name: 'upkeep', annual: 1 }, context).follows).toEqual([
      { on: 'operating-cost', name: 'upkeep' },
    ])
  })
})
