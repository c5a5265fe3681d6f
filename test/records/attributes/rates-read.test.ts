import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/core.js'
import { definitionOf } from '../../../src/records/attributes/client-attributes.js'
import { clientViews } from '../../../src/records/attributes/client-views.js'
import { ratesRead } from '../../../src/records/attributes/rates-read.js'
import type { Portfolio } from '../../../src/records/index.js'
import { AS_OF, BOOK } from './book.js'

const rates = [
  { date: '2024-11-30', from: 'USD', to: 'CNY', rate: 7 },
  { date: '2024-12-01', from: 'CNY', to: 'USD', rate: 0.1 },
  { date: '2024-12-01', from: 'EUR', to: 'CNY', rate: 8 },
]
const rule = { asOf: dayNumber(AS_OF), currency: 'CNY', maxRateAgeDays: 30 }
const read = (name: string, book: Portfolio) =>
  ratesRead(rates, rule, definitionOf(name, 'name'), [clientViews({ ...book, exchangeRates: rates }, rule)(0)])

it('names the rates of the currencies that are turned, either way round, as long as they are young enough', () => {
  expect(read('exposure', BOOK)).toEqual([rates[1]])
  expect(read('groupExposure', BOOK)).toEqual([rates[1]])
})

it('names none where nothing is turned', () => {
  expect(read('rating', BOOK)).toEqual([])
  expect(read('exposure', { ...BOOK, facilities: [] })).toEqual([])
})
