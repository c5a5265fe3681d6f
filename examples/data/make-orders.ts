/**
 * Makes orders.csv, the sample of the README and the demo: 2,000 clients of a shop that does not exist.
 *
 * They buy as the BG/NBD model says, with the parameters that Fader, Hardie and Lee (2005) found for CDNOW in weeks. First
 * purchases fall at random into the first 40 weeks of 2024; observation ends on 2024-12-29. What a client spends on an
 * order is log-normal around a level of its own.
 *
 * `npm run build && node --import ./scripts/typescript.mjs examples/data/make-orders.ts` writes the file again, the same to
 * the last byte.
 *
 * @module
 */
import { realpathSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bgNbd } from 'clientele/lifetime'
import { clientStream, type RandomStream, randomStream } from 'clientele/model'
import { dayNumber, isoDate } from 'clientele/money'

const SEED = 2024
const CLIENTS = 2000
const FIRST_DAY = dayNumber('2024-01-01')
const LAST_DAY = dayNumber('2024-12-29')
const DAYS_OF_FIRST_PURCHASES = 40 * 7

const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })

/** Typical amount of an order; how far clients differ from it, and a client's orders from each other, in logarithms. */
const TYPICAL_AMOUNT = 28
const BETWEEN_CLIENTS = 0.5
const WITHIN_CLIENT = 0.35

/** The text of orders.csv. */
export function makeOrders(): string {
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
  const lines = orders.map(({ client, day, amount }) => `${nameOf(client)},${isoDate(day)},${amount.toFixed(2)}\n`)
  return `client,date,amount\n${lines.join('')}`
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

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('orders.csv', import.meta.url), makeOrders())
}
