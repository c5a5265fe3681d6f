import { describe, expect, it } from 'vitest'
import { amountWriter, revenueLine } from '../../../src/project/operations/revenue-lines.js'
import type { RevenueLine, VolumeRevenue } from '../../../src/records/index.js'
import { someContext, written } from './some-lines.js'

const ENERGY: VolumeRevenue = {
  kind: 'volume-price',
  name: 'energy',
  volume: { unit: 'MWh', annual: 1200 },
  phases: [
    { kind: 'contract', untilMonth: 12, price: 2, escalation: { kind: 'index', index: 'inflation' } },
    { kind: 'contract', untilMonth: 18, price: 3 },
    {
      kind: 'merchant',
      price: [
        { from: '2020-01-01', value: 5 },
        { from: '2029-01-01', value: 4 },
      ],
    },
  ],
}
const context = someContext({
  indices: { inflation: { annualRate: 0.1 } },
  exchangeRates: {
    USD: [
      { from: '2026-12-31', value: 0.5 },
      { from: '2028-01-01', value: 0.25 },
    ],
  },
})
const revenue = (line: RevenueLine, start?: number) => written(revenueLine(line, context), context.grid, start)

describe('revenueLine', () => {
  it('is volume x price of the phase, escalated as the phase says', () => {
    const out = revenue(ENERGY)
    expect([6, 7, 12, 13, 18, 19, 24, 25, 42].map(month => out[month])).toEqual(
      [0, 200, 200, 220, 220, 300, 300, 400, 400].map(amount => expect.closeTo(amount, 10)),
    )
    const merchant = out.slice(25)
    expect(merchant).toEqual(new Float64Array(18).fill(400))
  })

  it('counts phases in months of operation: they move with its start, prices do not', () => {
    const out = revenue(ENERGY, 8)
    expect([8, 9, 12, 13, 20, 21, 26, 27].map(month => out[month])).toEqual(
      [0, 200, 200, 220, 220, 300, 300, 400].map(amount => expect.closeTo(amount, 10)),
    )
  })

  it('is worth what its currency is worth in the month', () => {
    const out = revenue({ ...ENERGY, currency: 'USD', phases: [{ kind: 'merchant', price: 2 }] })
    expect([7, 12, 13].map(month => out[month])).toEqual([100, 100, 50])
    expect(revenue({ kind: 'yearly', name: 'rent', currency: 'USD', amounts: [12, 12] }).slice(11, 15)).toEqual(
      Float64Array.of(0.5, 0.5, 0.25, 0.25),
    )
  })

  it('is an amount on its day, whenever operation starts', () => {
    const line: RevenueLine = {
      kind: 'dated',
      name: 'sale',
      amounts: [{ date: '2028-01-15', amount: 9 }],
      currency: 'USD',
    }
    expect(revenue(line)[13]).toBe(2.25)
    expect(revenue(line, 20)).toEqual(revenue(line))
  })

  it('follows volume and price where it has both; an amount its price when named', () => {
    expect(revenueLine({ ...ENERGY, currency: 'USD' }, context).follows).toEqual([
      { on: 'volume', name: 'energy' },
      { on: 'price', name: 'energy' },
      { on: 'exchange-rate', name: 'USD' },
    ])
    expect(revenueLine({ kind: 'yearly', name: 'rent', amounts: [] }, context).follows).toEqual([
      { on: 'price', name: 'rent', onlyNamed: true },
    ])
  })
})

describe('amountWriter', () => {
  it('writes nothing where there is no amount', () => {
    expect(written({ write: amountWriter({ kind: 'yearly', amounts: [] }, undefined, context) }, context.grid)).toEqual(
      new Float64Array(43),
    )
    expect(written({ write: amountWriter({ kind: 'dated', amounts: [] }, 'USD', context) }, context.grid)).toEqual(
      new Float64Array(43),
    )
  })
})
