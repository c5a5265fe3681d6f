import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/core.js'
import { moneyAt } from '../../../src/records/attributes/rates.js'
import { NO_RATE } from '../../../src/records/attributes/unknown.js'

const exchangeRates = [
  { date: '2024-12-01', from: 'USD', to: 'CNY', rate: 7 },
  { date: '2024-12-01', from: 'USD', to: 'CNY', rate: 8 },
  { date: '2024-12-20', from: 'EUR', to: 'CNY', rate: 10 },
]
const rule = { asOf: dayNumber('2024-12-31'), currency: 'CNY', maxRateAgeDays: 31 }

it('turns amounts at the last rate, either way round; of one day the later row counts', () => {
  expect(moneyAt({ exchangeRates }, rule)(3, 'USD')).toBe(24)
  expect(moneyAt({ exchangeRates }, { ...rule, currency: 'USD' })(16, 'CNY')).toBe(2)
  expect(moneyAt({}, rule)(3, 'CNY')).toBe(3)
})

it('says that there is no rate: none at all, too old, of no currency, only over a third one', () => {
  expect(moneyAt({}, rule)(3, 'USD')).toBe(NO_RATE)
  expect(moneyAt({ exchangeRates }, { ...rule, maxRateAgeDays: 29 })(3, 'USD')).toBe(NO_RATE)
  expect(moneyAt({ exchangeRates }, rule)(3, 'QQQ')).toBe(NO_RATE)
  expect(moneyAt({ exchangeRates }, { ...rule, currency: 'USD' })(3, 'EUR')).toBe(NO_RATE)
  expect(moneyAt({ exchangeRates }, { ...rule, currency: 'USD', via: 'CNY' })(4, 'EUR')).toBe(5)
})

it('needs no rate for an amount of nothing', () => {
  expect(moneyAt({}, rule)(0, 'USD')).toBe(0)
})
