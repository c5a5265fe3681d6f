import { expect, it } from 'vitest'
import { ratesOn } from '../../../src/risk/loan-classes/specific-rates.js'
import { thrown } from '../../errors/thrown.js'

const on = '2010-06-30'

it('has the rates of the guidance', () => {
  expect(ratesOn(on)).toMatchObject({
    general: 0.01,
    rates: { pass: 0, 'special-mention': 0.02, substandard: 0.25, doubtful: 0.5, loss: 1 },
  })
})

it('lets a lender choose within the room', () => {
  expect(ratesOn(on, { substandard: 0.3, doubtful: 0.4 }).rates).toMatchObject({ substandard: 0.3, doubtful: 0.4 })
  expect(ratesOn(on, { substandard: 0.2, doubtful: 0.6, loss: 1 }).rates).toMatchObject({
    substandard: 0.2,
    doubtful: 0.6,
  })
})

it.each([
  [{ substandard: 0.31 }, 'options.rates.substandard'],
  [{ doubtful: 0.39 }, 'options.rates.doubtful'],
  [{ loss: 0.9 }, 'options.rates.loss'],
  [{ 'special-mention': 0.03 }, 'options.rates.special-mention'],
  [{ doubtful: Number.NaN }, 'options.rates.doubtful'],
])('refuses %j', (rates, path) => {
  expect(thrown(() => ratesOn(on, rates))).toMatchObject({ code: 'OUT_OF_RANGE', path })
})

it('refuses classes that are none, and days before', () => {
  expect(thrown(() => ratesOn(on, JSON.parse('{ "bad": 1 }'))).code).toBe('UNKNOWN_OPTION')
  expect(thrown(() => ratesOn('2001-12-31')).code).toBe('RULES_NOT_IN_FORCE')
})
