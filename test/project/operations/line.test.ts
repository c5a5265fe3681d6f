import { describe, expect, it } from 'vitest'
import { exchangeColumn, followed, pricing } from '../../../src/project/operations/line.js'
import { someContext } from './some-lines.js'

const context = someContext({
  timeline: { constructionMonths: 0 },
  exchangeRates: {
    USD: [
      { from: '2026-12-31', value: 0.9 },
      { from: '2028-01-01', value: 0.8 },
    ],
  },
})

describe('exchangeColumn', () => {
  it('is absent for the currency of the project, and else follows its level', () => {
    expect(exchangeColumn(undefined, context)).toBeUndefined()
    expect(exchangeColumn('EUR', context)).toBeUndefined()
    expect(exchangeColumn('USD', context)?.slice(11, 15)).toEqual(Float64Array.of(0.9, 0.9, 0.8, 0.8))
  })
})

describe('pricing', () => {
  it('multiplies by price, exchange rate and escalation, within the months asked for', () => {
    const multiply = pricing(10, 'USD', { kind: 'rate', annualRate: 0.5 }, context)
    const out = new Float64Array(37).fill(2)
    multiply(out, 12, 13)
    expect(out.slice(11, 15)).toEqual(Float64Array.of(2, 18, 2 * 8 * 1.5, 2))
  })

  it('leaves amounts of the project’s own currency that do not move', () => {
    const out = Float64Array.of(1, 2, 3)
    pricing(1, undefined, undefined, context)(out, 0, 2)
    expect(out).toEqual(Float64Array.of(1, 2, 3))
  })
})

describe('followed', () => {
  it('is a change of the line, and of its currency where it has another', () => {
    const { description } = context
    expect(followed('capex', 'works', undefined, description)).toEqual([{ on: 'capex', name: 'works' }])
    expect(followed('capex', 'works', 'EUR', description)).toHaveLength(1)
    expect(followed('capex', 'works', 'USD', description)).toEqual([
      { on: 'capex', name: 'works' },
      { on: 'exchange-rate', name: 'USD' },
    ])
  })
})
