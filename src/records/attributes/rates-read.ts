/**
 * Which exchange rates an attribute rests on.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { ExchangeRateEntry } from '../portfolio/types/index.js'
import type { ClientView, Definition } from './definition.js'
import type { RateRule } from './rates.js'

/**
 * The rates between the currencies that the attribute turns into the one asked for, directly or over the third one: all that are young
 * enough, those that lost to a later one included.
 *
 * @param rates those that were known on the day.
 * @param views of the client, or of all clients of its group.
 */
export function ratesRead(
  rates: readonly ExchangeRateEntry[],
  rule: RateRule,
  { of }: Definition,
  views: readonly ClientView[],
): readonly ExchangeRateEntry[] {
  const asked = new Set<string>()
  for (const view of views) of(listening(view, asked))
  const pairs = new Set([...asked].flatMap(currency => pairsOf(currency, rule)))
  const oldest = rule.asOf - rule.maxRateAgeDays
  return rates.filter(({ date, from, to }) => Number(parseDay(date)) >= oldest && pairs.has(pairOf(from, to)))
}

/** The view of one client, of which one hears the currencies that it is asked for. */
function listening(view: ClientView, asked: Set<string>): ClientView {
  const heard: ClientView = {
    ...view,
    money: (amount, currency) => {
      if (amount !== 0) asked.add(currency)
      return view.money(amount, currency)
    },
    ofGroup: ({ of }) => of(heard),
  }
  return heard
}

function pairsOf(currency: string, { currency: to, via }: RateRule): readonly string[] {
  if (currency === to) return []
  return via === undefined ? [pairOf(currency, to)] : [pairOf(currency, to), pairOf(currency, via), pairOf(via, to)]
}

/** Two currencies, either way round. */
const pairOf = (one: string, other: string): string => [one, other].toSorted().join('/')
