import { bgNbd, gammaGamma, lifetimeValue } from 'clientele/lifetime'
import { customerBase } from 'clientele/records'
import { describe, expect, it } from 'vitest'
import { moneyOf } from '../../src/cli/worth.js'
import { BASE, forecastFor, termsFor } from './base.js'

const horizon = { value: 52, unit: 'week' } as const

describe('moneyOf', () => {
  it('joins the two models on the terms that were given', () => {
    const { buying, money } = forecastFor(horizon)
    const models = { buying: [bgNbd, buying], spending: [gammaGamma, money.spending] } as const
    const expected = lifetimeValue(models, BASE, { horizon, annualDiscountRate: 0.1, margin: 0.3 })
    expect(money.worth.value).toEqual(expected)
    expect(money.worth.grades.grades.length).toBe(BASE.size)
    expect(money.rfm.scores.size).toBe(BASE.size)
  })

  it('values nobody without a forecast, and nothing without amounts', () => {
    expect(moneyOf(BASE, undefined, termsFor(horizon))).not.toHaveProperty('worth')
    const bare = customerBase([{ client: 1, date: '2024-01-01' }])
    const zero = customerBase([{ client: 1, date: '2024-01-01', amount: 0 }], { spend: 'all-orders' })
    expect(moneyOf(bare, undefined, termsFor(horizon))).toBe(undefined)
    expect(moneyOf(zero, undefined, termsFor(horizon))).toBe(undefined)
  })
})
