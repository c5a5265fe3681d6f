import { describe, expect, it } from 'vitest'
import { maintenanceLine } from '../../../src/project/operations/maintenance-lines.js'
import { someContext, written } from './some-lines.js'

describe('maintenanceLine', () => {
  const context = someContext({ exchangeRates: { USD: 0.5 } })
  const line = maintenanceLine(
    {
      name: 'resurfacing',
      cost: 100,
      currency: 'USD',
      escalation: { kind: 'rate', annualRate: 0.1 },
      afterMonths: [12, 30],
    },
    context,
  )

  it('is paid at the end of its month of operation, at the prices of that month', () => {
    const out = written(line, context.grid)
    expect([...out].flatMap((amount, month) => (amount === 0 ? [] : [month]))).toEqual([18, 36])
    expect(out[18]).toBeCloseTo(55, 12)
    expect(out[36]).toBeCloseTo(60.5, 12)
    expect(line.follows.map(each => each.on)).toEqual(['maintenance', 'exchange-rate'])
  })

  it('moves with the start of operation, and is not done after the end', () => {
    expect([...written(line, context.grid, 20)].flatMap((amount, month) => (amount === 0 ? [] : [month]))).toEqual([32])
  })

  it('costs of the year 15 what 14 years of growth make of it', () => {
    const years = someContext({ timeline: { constructionMonths: 0, operationMonths: 300, periodMonths: 12 } })
    const inverters = maintenanceLine(
      {
        name: 'inverters',
        cost: 0.1 * 100_000_000,
        escalation: { kind: 'rate', annualRate: 0.025 },
        afterMonths: [180],
      },
      years,
    )
    expect(written(inverters, years.grid)[180]).toBeCloseRelative(10_000_000 * 1.025 ** 14, 1e-15)
  })
})
