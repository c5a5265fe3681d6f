/**
 * The sample: the orders of 2,000 clients of a shop that does not exist.
 *
 * They buy as the BG/NBD model says, with the parameters that Fader, Hardie and Lee (2005) found for CDNOW in weeks. First
 * purchases fall at random into the first 40 weeks of 2024; observation ends on 2024-12-29. What a client spends on an
 * order is log-normal around a level of its own. examples/data/orders.csv holds the same orders.
 *
 * @module
 */
import { bgNbd } from '../../lifetime/index.js'
import type { RandomStream } from '../../model/index.js'
import { clientStream, randomStream } from '../../model/index.js'
import { dayNumber, isoDate } from '../../money/core.js'

const SEED = 2024
const CLIENTS = 2000
const FIRST_DAY = dayNumber('2024-01-01')
const DAYS_OF_FIRST_PURCHASES = 40 * 7

/** The last day on which the sample was observed. */
export const SAMPLE_UNTIL = '2024-12-29'
const LAST_DAY = dayNumber(SAMPLE_UNTIL)

/** Typical amount of an order; how far clients differ from it, and a client's orders from each other, in logarithms. */
const TYPICAL_AMOUNT = 28
const BETWEEN_CLIENTS = 0.5
const WITHIN_CLIENT = 0.35

/** One order of the sample. */
export interface SampleOrder {
  readonly client: string
  /** ISO date. */
  readonly date: string
  readonly amount: number
}

/** The orders, by day and by client; always the same. */
export function sampleOrders(): readonly SampleOrder[] {
  const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
  const uniform = randomStream(SEED)
  const firstDays = Array.from({ length: CLIENTS }, () => FIRST_DAY + Math.floor(uniform() * DAYS_OF_FIRST_PURCHASES))
  firstDays.sort((one, other) => one - other)
  const age = firstDays.map(day => (LAST_DAY - day) / 7)
  const { eventClient, eventTime } = bgNbd.simulate(model, { age, seed: SEED })

  const amounts = firstDays.map((_, client) => amountsOf(nameOf(client)))
  const orders = Array.from(eventClient, (client, event) => ({
    client,
    day: firstDays[client]! + Math.floor(eventTime[event]! * 7),
    amount: amounts[client]!(),
  }))
  orders.sort((one, other) => one.day - other.day || one.client - other.client)
  return orders.map(({ client, day, amount }) => ({
    client: nameOf(client),
    date: isoDate(day),
    amount: Number(amount.toFixed(2)),
  }))
}

function nameOf(client: number): string {
  return `C${String(client + 1).padStart(5, '0')}`
}

/** Draws the amounts of one client. */
function amountsOf(name: string): () => number {
  const uniform = clientStream(SEED, name)
  const level = Math.log(TYPICAL_AMOUNT) + BETWEEN_CLIENTS * normal(uniform)
  return () => Math.exp(level + WITHIN_CLIENT * normal(uniform))
}

/** A standard normal draw (Box and Muller 1958). */
function normal(uniform: RandomStream): number {
  return Math.sqrt(-2 * Math.log1p(-uniform())) * Math.cos(2 * Math.PI * uniform())
}
