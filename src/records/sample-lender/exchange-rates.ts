/**
 * What the currencies of the sample were worth in yuan at the end of each quarter: made up, near what they were.
 *
 * @module
 */

import { monthsAfter } from '../../money/periods/months-after.js'
import type { ExchangeRateEntry } from '../portfolio/types/index.js'
import type { Dice } from './dice.js'
import type { Window } from './window.js'
import { iso, yearEnd } from './window.js'
import { PLACES } from './world/places.js'

/** Three years before the window as well, in which the first loans were signed. */
const EARLIER_QUARTERS = 12

export function exchangeRatesOf(window: Window, dice: Dice): readonly ExchangeRateEntry[] {
  const currencies = new Map(
    PLACES.filter(({ currency }) => currency !== 'CNY').map(({ currency, yuan }) => [currency, yuan]),
  )
  const quarters = EARLIER_QUARTERS + 4 * window.years
  const start = yearEnd(window, -1)
  return [...currencies].flatMap(([from, yuan]) => {
    let drift = 0
    return Array.from({ length: quarters + 1 }, (_, quarter): ExchangeRateEntry => {
      drift = 0.85 * drift + 0.02 * dice.normal()
      const date = iso(monthsAfter(start, 3 * (quarter - EARLIER_QUARTERS), true))
      return { date, from, to: 'CNY', rate: Math.round(1e4 * yuan * Math.exp(drift)) / 1e4, source: 'treasury' }
    })
  })
}
