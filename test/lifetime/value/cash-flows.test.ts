import { describe, expect, it } from 'vitest'
import { bgNbd, expectedCashFlows, gammaGamma, lifetimeValue } from '../../../src/lifetime/index.js'
import { CALENDAR_PERIODS } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { buying, clients, spending } from './models.js'

const models = { buying: [bgNbd, buying], spending: [gammaGamma, spending] } as const
const terms = { horizon: 52, annualDiscountRate: 0.1, margin: 0.3, retentionCostPerYear: 1.5 }

describe('expectedCashFlows', () => {
  it('dates them by the calendar, the first and last period cut short', () => {
    const flows = Array.from(expectedCashFlows(models, clients(), { ...terms, horizon: 30, every: 'month' }))
    expect(flows.map(({ from, until }) => [from, until])).toEqual([
      ['1997-10-01', '1997-10-31'],
      ['1997-11-01', '1997-11-30'],
      ['1997-12-01', '1997-12-31'],
      ['1998-01-01', '1998-01-31'],
      ['1998-02-01', '1998-02-28'],
      ['1998-03-01', '1998-03-31'],
      ['1998-04-01', '1998-04-28'],
    ])
  })

  it.each([...CALENDAR_PERIODS, { days: 30 }])('adds up to the lifetime value, by the %j', every => {
    const base = clients()
    const flows = Array.from(expectedCashFlows(models, base, { ...terms, every }))
    const whole = lifetimeValue(models, base, terms)
    const sum = (of: 'purchases' | 'revenue' | 'cashFlow' | 'presentValue'): number =>
      flows.reduce((total, flow) => total + flow[of], 0)
    expect(sum('purchases')).toBeCloseRelative(whole.totals.expectedPurchases, 1e-12)
    expect(sum('revenue')).toBeCloseRelative(whole.totals.expectedRevenue, 1e-12)
    expect(sum('presentValue')).toBeCloseRelative(whole.totals.value, 1e-12)
    for (const [i, value] of whole.value.entries()) {
      const parts = flows.reduce((total, flow) => total + (flow.presentValues[i] ?? Number.NaN), 0)
      expect(parts).toBeCloseRelative(value, 1e-11)
    }
    // Money later is worth less, and no more than a year of interest less.
    expect(sum('presentValue')).toBeLessThan(sum('cashFlow'))
    expect(sum('presentValue')).toBeGreaterThan(sum('cashFlow') / 1.1)
  })

  it('counts a horizon that ends within a day to its end', () => {
    const flows = Array.from(expectedCashFlows(models, clients(), { ...terms, horizon: 0.5, every: 'day' }))
    expect(flows.map(flow => flow.until)).toEqual(['1997-10-01', '1997-10-02', '1997-10-03', '1997-10-04'])
    const whole = lifetimeValue(models, clients(), { ...terms, horizon: 0.5 })
    expect(flows.reduce((total, flow) => total + flow.purchases, 0)).toBeCloseRelative(
      whole.totals.expectedPurchases,
      1e-12,
    )
  })

  it('makes each period when it is asked for, and refuses wrong terms before any', () => {
    const endless = expectedCashFlows(models, clients(), { ...terms, horizon: 1e6, every: 'year' })
    expect(endless.next().value).toMatchObject({ until: '1997-12-31' })
    const wrong = { ...terms, every: JSON.parse('"fortnight"') }
    expect(thrown(() => expectedCashFlows(models, clients(), wrong))).toMatchObject({ path: 'options.every' })
    expect(thrown(() => expectedCashFlows(models, clients(), { ...terms, margin: 2, every: 'day' }))).toMatchObject({
      path: 'options.margin',
    })
  })
})
