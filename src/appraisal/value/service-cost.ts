/**
 * What serving a client costs a year, by its own records.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { RunningSum } from '../../numeric/compensated-sum.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { ClientCase } from '../case/types.js'
import { YEAR } from './balances.js'

/**
 * Cost a year of service and collection, over the years before the day; of activities where costs are not kept; undefined without either.
 * What is spent in a period is recorded when it is over: days since the last record do not count while they are fewer than it spans.
 */
export function ownServiceCost(client: ClientCase, years: number): number | undefined {
  const { asOf } = client
  const start = asOf - years * YEAR
  let [first, last, longest] = [asOf, start, 0]
  let spent: RunningSum | undefined
  for (const { kind, from, until, amount, currency } of client.records('costs')) {
    if (kind !== 'service' && kind !== 'collection') continue
    const [begins, ends, cost] = [parseDay(from), parseDay(until), client.money(amount, currency)]
    if (begins === undefined || ends === undefined || cost === undefined || ends < start || begins > asOf) continue
    const days = ends + 1 - begins
    const within = (Math.min(ends, asOf) + 1 - Math.max(begins, start)) / days
    spent ??= runningSum()
    addTo(spent, cost * Math.max(0, Math.min(1, within)))
    first = Math.min(first, Math.max(begins, start))
    last = Math.max(last, Math.min(ends, asOf))
    longest = Math.max(longest, days)
  }
  const until = asOf - last < longest ? last : asOf
  if (spent === undefined) return costOfActivities(client, start, years)
  return totalOf(spent) / Math.max(LEAST, (until + 1 - first) / YEAR)
}

/** Less than a quarter of a year says little of a year. */
const LEAST = 0.25

function costOfActivities(client: ClientCase, start: number, years: number): number | undefined {
  let spent: RunningSum | undefined
  for (const { date, cost, currency } of client.records('activities')) {
    const day = parseDay(date)
    if (day === undefined || day < start || cost === undefined || currency === undefined) continue
    const amount = client.money(cost, currency)
    if (amount === undefined) continue
    spent ??= runningSum()
    addTo(spent, amount / years)
  }
  return spent && totalOf(spent)
}

/** What winning the client cost so far; undefined where nothing is recorded. */
export function acquisitionCost(client: ClientCase): number | undefined {
  let spent: RunningSum | undefined
  for (const { kind, amount, currency } of client.records('costs')) {
    const cost = kind === 'acquisition' ? client.money(amount, currency) : undefined
    if (cost === undefined) continue
    spent ??= runningSum()
    addTo(spent, cost)
  }
  return spent && totalOf(spent)
}
