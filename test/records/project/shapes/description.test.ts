import { expect, it } from 'vitest'
import { faultsOf, small } from '../faults.js'

it('needs a name, a currency, a timeline, revenues, capex and financing, and no more', () => {
  expect(faultsOf(small({}))).toEqual([])
  expect(faultsOf({})).toEqual(
    ['name', 'currency', 'timeline', 'revenues', 'capex', 'financing'].map(field => ['MISSING_VALUE', field]),
  )
})

it('has parts by name', () => {
  expect(faultsOf(small({ indices: { inflation: { annualRate: 0.02 } }, exchangeRates: { USD: 0.9 } }))).toEqual([])
  expect(faultsOf(small({ indices: { inflation: 0.02 }, exchangeRates: { dollar: 0.9, USD: 0 } }))).toEqual([
    ['INVALID_TYPE', 'indices.inflation'],
    ['OUT_OF_RANGE', 'exchangeRates.dollar'],
    ['OUT_OF_RANGE', 'exchangeRates.USD'],
  ])
})
