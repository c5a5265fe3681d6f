import { describe, expect, it } from 'vitest'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import { dropoutRates, purchaseRates } from '../../../src/lifetime/gamma-poisson/posterior-means.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'
import { errorsOf } from './reference.js'

describe('against 25 digits', () => {
  it('the mean rate of purchases', () => {
    const { median, worst } = errorsOf('purchaseRate', row => purchaseRates(row.params, row.law, row.history)[0]!)
    expect(median).toBeLessThan(1e-15)
    expect(worst).toBeLessThan(1e-14)
  })

  it('the mean rate to leave', () => {
    const { median, worst } = errorsOf(
      'dropoutRate',
      row => dropoutRates(row.params, row.law, row.sooner, row.rateOfLiving, row.history)[0]!,
    )
    expect(median).toBeLessThan(1e-15)
    expect(worst).toBeLessThan(1e-13)
  })
})

it('learns nothing of a client who has just come', () => {
  const [s, beta] = [0.6, 12]
  const fresh = historyOf({ frequency: 0, recency: 0, age: 0 })
  const params = { r: 0.55, alpha: 10.5 }
  const law = paretoLaw({ s, beta })
  expect(purchaseRates(params, law, fresh)[0]).toBe(0.55 / 10.5)
  const rate = dropoutRates(params, law, paretoLaw({ s: s + 1, beta }), u => s / (beta + u), fresh)[0]
  expect(rate).toBe(s / beta)
})
