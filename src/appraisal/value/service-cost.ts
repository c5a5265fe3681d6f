/**
 * What serving a client costs a year, by its own records.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'
import { YEAR } from './balances.js'

/** Cost a year of service and collection, over the years before the day; of activities where costs are not kept; undefined without either. */
export function ownServiceCost(client: ClientCase, years: number): number | undefined {
  const start = client.asOf - years * YEAR
  let sum = 0
  let first = client.asOf
  let isKnown = false
  for (const { kind, from, until, amount, currency } of client.records('costs')) {
    if (kind !== 'service' && kind !== 'collection') continue
    const [begins, ends, cost] = [parseDay(from), parseDay(until), client.money(amount, currency)]
    if (begins === undefined || ends === undefined || cost === undefined || ends < start) continue
    const within = (Math.min(ends, client.asOf) + 1 - Math.max(begins, start)) / (ends + 1 - begins)
    sum += cost * Math.max(0, Math.min(1, within))
    first = Math.min(first, Math.max(begins, start))
    isKnown = true
  }
  return isKnown ? sum / Math.max(LEAST, (client.asOf + 1 - first) / YEAR) : costOfActivities(client, start, years)
}

/** Less than a quarter of a year says little of a year. */
const LEAST = 0.25

function costOfActivities(client: ClientCase, start: number, years: number): number | undefined {
  let sum: number | undefined
  for (const { date, cost, currency } of client.records('activities')) {
    const day = parseDay(date)
    if (day === undefined || day < start || cost === undefined || currency === undefined) continue
    const amount = client.money(cost, currency)
    if (amount === undefined) continue
    sum = (sum === undefined ? 0 : sum) + amount / years
  }
  return sum
}

/** What winning the client cost so far; undefined where nothing is recorded. */
export function acquisitionCost(client: ClientCase): number | undefined {
  let sum: number | undefined
  for (const { kind, amount, currency } of client.records('costs')) {
    const cost = kind === 'acquisition' ? client.money(amount, currency) : undefined
    if (cost !== undefined) sum = (sum === undefined ? 0 : sum) + cost
  }
  return sum
}
