/**
 * Clients to measure with: drawn from BG/NBD with the parameters of CDNOW and a seed, acquired evenly over 364 days and
 * observed to day 728, every time a whole day, in weeks.
 *
 * @module
 */
import { bgNbd } from 'clientele/lifetime'
import { customerBase } from 'clientele/records'

/** Days since 1970-01-01 of the first and of the last day. */
const FIRST_DAY = 19_358
const ACQUISITION = 364
const OBSERVED = 728

export const CDNOW = { r: 0.242594, alpha: 4.4136, a: 0.79292, b: 2.42589 }
/** Many clients buy often: long tails of frequency. */
export const HEAVY = { r: 0.6, alpha: 2, a: 0.79292, b: 2.42589 }

export const OPTIONS = { timeUnit: 'week', observedUntil: isoDay(FIRST_DAY + OBSERVED) } as const

/** An order log as columns: whose, and which day since 1970-01-01. */
export interface Log {
  readonly client: Int32Array
  readonly date: Int32Array
}

/** Histories as columns, in weeks. */
export interface Columns {
  readonly frequency: Float64Array
  readonly recency: Float64Array
  readonly age: Float64Array
}

/** A log in the order in which a shop writes it: day after day. */
export function simulatedLog(clients: number, seed: number, params: typeof CDNOW = CDNOW): Log {
  const { firstDay, drawn } = draw(clients, seed, params)
  const client = drawn.eventClient
  const date = Int32Array.from(drawn.eventTime, (time, i) => FIRST_DAY + firstDay[client[i]!]! + Math.floor(7 * time))
  return reordered({ client, date }, orderByDay(date))
}

/** What the base of such a log says of each client. */
export function simulatedColumns(clients: number, seed: number, params: typeof CDNOW = CDNOW): Columns {
  const { frequency, recency, age } = customerBase(simulatedLog(clients, seed, params), OPTIONS)
  return { frequency, recency, age }
}

/** Histories that were never on a grid of days. */
export function simulatedFreeTimes(clients: number, seed: number): Columns {
  const { drawn } = draw(clients, seed, CDNOW)
  return { frequency: drawn.frequency, recency: drawn.recency, age: drawn.age.map((age, i) => age + noise(i)) }
}

/** The same log in an order without any sense. */
export function shuffled(log: Log): Log {
  const order = log.client.map((_, i) => i)
  for (let i = order.length - 1, state = 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return reordered(log, order)
}

/** A log of ten times as many clients, day after day. */
export function tenfold({ client, date }: Log, clients: number): Log {
  const size = client.length
  const all = { client: new Int32Array(10 * size), date: new Int32Array(10 * size) }
  for (let copy = 0; copy < 10; copy++) {
    all.client.set(
      client.map(code => code + copy * clients),
      copy * size,
    )
    all.date.set(date, copy * size)
  }
  return reordered(all, orderByDay(all.date))
}

/** Ids as texts of eight characters. */
export function textIds(client: Int32Array): string[] {
  return Array.from(client, code => `C${String(code).padStart(7, '0')}`)
}

function draw(clients: number, seed: number, params: typeof CDNOW) {
  const firstDay = Int32Array.from({ length: clients }, (_, i) => (i * 211) % ACQUISITION)
  const age = Float64Array.from(firstDay, day => (OBSERVED - day) / 7)
  const model = bgNbd.fromParams(params, { timeUnit: 'week' })
  return { firstDay, drawn: bgNbd.simulate(model, { age, seed }) }
}

/** Up to a day, in weeks; another one for every client. */
function noise(i: number): number {
  return ((i * 0.618_033_988_749_895) % 1) / 7
}

function orderByDay(date: Int32Array): Int32Array {
  const next = new Int32Array(OBSERVED + 3)
  for (const day of date) next[day - FIRST_DAY + 1]!++
  for (let day = 0; day < OBSERVED + 2; day++) next[day + 1]! += next[day]!
  const order = new Int32Array(date.length)
  for (let i = 0; i < order.length; i++) order[next[date[i]! - FIRST_DAY]!++] = i
  return order
}

function reordered({ client, date }: Log, order: Int32Array): Log {
  return { client: order.map(i => client[i]!), date: order.map(i => date[i]!) }
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
