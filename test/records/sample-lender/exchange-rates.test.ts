import { expect, test } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { dayNumber } from '../../../src/money/index.js'
import { diceOf } from '../../../src/records/sample-lender/dice.js'
import { exchangeRatesOf } from '../../../src/records/sample-lender/exchange-rates.js'
import { windowOf } from '../../../src/records/sample-lender/window.js'

test('a rate each quarter from three years before the window, near what a currency is worth', () => {
  const rates = exchangeRatesOf(windowOf(dayNumber('2024-12-31'), 5), diceOf(randomStream(2)))
  const euro = rates.filter(({ from }) => from === 'EUR')
  expect(euro).toHaveLength(4 * 8 + 1)
  expect([euro[0]!.date, euro[1]!.date, euro.at(-1)!.date]).toEqual(['2016-12-31', '2017-03-31', '2024-12-31'])
  for (const { rate } of euro) expect(Math.abs(Math.log(rate / 7.7))).toBeLessThan(0.2)
})
