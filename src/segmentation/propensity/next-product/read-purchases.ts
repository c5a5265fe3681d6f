/**
 * Purchases at the door, and each client's products in the order of time.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, received, reject } from '../../../errors/index.js'
import type { Dropped } from '../../../model/index.js'
import { dateIssue, parseDay } from '../../../money/core.js'
import { columnLength } from '../../../statistics/columns.js'
import type { ProductPurchases } from './types.js'

/** Products first taken on one day. */
export interface Step {
  readonly day: number
  /** In the order of their letters. */
  readonly products: readonly string[]
}

/** One client's steps, the earliest first. */
export interface Sequence {
  readonly client: string | number
  readonly steps: readonly Step[]
}

/** All that was read. */
export interface ReadPurchases {
  /** In the order in which clients first come. */
  readonly sequences: readonly Sequence[]
  /** Every product that anybody took, in the order of their letters. */
  readonly products: readonly string[]
  readonly dropped: readonly Dropped[]
}

/** Rows until a day; later ones are left out, and counted. */
export function readPurchases(purchases: ProductPurchases, until: number): ReadPurchases {
  expectKnownKeys(purchases, ['client', 'product', 'date'], 'purchases')
  const { client, product, date } = purchases
  const rows = columnLength(client, 'purchases.client')
  for (const [name, column] of Object.entries({ product, date })) {
    const length = columnLength(column, `purchases.${name}`)
    if (length !== rows) reject('LENGTH_MISMATCH', `purchases.${name}`, `${rows} cells, like purchases.client`, length)
  }
  const faults = collectIssues()
  const firstDays = new Map<string | number, Map<string, number>>()
  let late = 0
  for (let row = 0; row < rows; row++) {
    const [who, what, when]: readonly unknown[] = [client[row], product[row], date[row]]
    const day = parseDay(when)
    if (!isName(who)) {
      const expected = 'text or a number'
      faults.add({ code: 'INVALID_CLIENT', path: `purchases.client[${row}]`, expected, received: received(who) })
    } else if (typeof what !== 'string') {
      faults.add({
        code: 'INVALID_TYPE',
        path: `purchases.product[${row}]`,
        expected: 'text',
        received: received(what),
      })
    } else if (day === undefined) faults.add(dateIssue(when, `purchases.date[${row}]`))
    else if (day > until) late++
    else addFirst(firstDays, who, what, day)
  }
  faults.throwIfAny()
  if (firstDays.size === 0)
    reject('EMPTY_INPUT', 'purchases', 'at least one purchase until options.observedUntil', rows)
  const sequences = Array.from(firstDays, ([who, days]) => ({ client: who, steps: stepsOf(days) }))
  return {
    sequences,
    products: [...new Set(Array.from(firstDays.values()).flatMap(days => [...days.keys()]))].sort(),
    dropped: late === 0 ? [] : [{ reason: 'after-observation', count: late }],
  }
}

function isName(client: unknown): client is string | number {
  return typeof client === 'string' || (typeof client === 'number' && Number.isFinite(client))
}

function addFirst(
  all: Map<string | number, Map<string, number>>,
  client: string | number,
  product: string,
  day: number,
): void {
  const days = all.get(client) ?? new Map<string, number>()
  all.set(client, days)
  days.set(product, Math.min(day, days.get(product) ?? day))
}

function stepsOf(days: ReadonlyMap<string, number>): readonly Step[] {
  const own = [...new Set(days.values())].sort((a, b) => a - b)
  const all = [...days]
  return own.map(day => ({
    day,
    products: all.flatMap(([product, first]) => (first === day ? [product] : [])).sort(),
  }))
}
