import { expect, it } from 'vitest'
import { faultsOf, roadTranches, small } from '../faults.js'

const staff = { kind: 'fixed', name: 'Staff', annual: 1, currency: 'USD' }
const ship = { name: 'Ship', amount: 1, draw: { kind: 'even' }, currency: 'CNY' }

it('each currency has a rate', () => {
  expect(faultsOf(small({ operatingCosts: [staff], capex: [ship], exchangeRates: { USD: 0.9, CNY: 0.13 } }))).toEqual(
    [],
  )
  expect(faultsOf(small({ operatingCosts: [staff], capex: [ship], exchangeRates: { USD: 0.9 } }))).toEqual([
    ['NO_EXCHANGE_RATE', 'capex[0].currency'],
  ])
  expect(faultsOf(roadTranches({ currency: 'USD' }))).toEqual([
    ['NO_EXCHANGE_RATE', 'financing.debt.tranches[0].currency'],
  ])
})

it('the project’s own is worth 1, and has no rate', () => {
  expect(faultsOf(small({ operatingCosts: [{ ...staff, currency: 'EUR' }] }))).toEqual([])
  expect(faultsOf(small({ exchangeRates: { EUR: 1 } }))).toEqual([['OUT_OF_RANGE', 'exchangeRates.EUR']])
})
