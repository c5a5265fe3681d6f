import { collectIssues, expectKnownKeys, expectObject, reject } from '../errors/index.js'
import type { PurchaseDays } from './purchase-days.js'
import { wholes } from './revived-columns.js'
import { inconsistent } from './summary-columns.js'
import type { CustomerBase } from './types.js'
import { wholeDays } from './whole-days.js'

/** The days of purchases from JSON, checked against how often, since when and until when each client of a base bought. */
export function revivePurchaseDays(json: unknown, base: CustomerBase): PurchaseDays {
  const path = 'document.purchaseDays'
  const columns = expectObject(json, path)
  expectKnownKeys(columns, ['start', 'day'], path)
  const start = wholes(columns['start'], `${path}.start`)
  const day = wholes(columns['day'], `${path}.day`)
  if (start.length !== base.size + 1) reject('LENGTH_MISMATCH', `${path}.start`, `${base.size + 1} cells`, start.length)
  const age = wholeDays(base.age, base.timeUnit, 'document.age')
  const recency = wholeDays(base.recency, base.timeUnit, 'document.recency')
  const faults = collectIssues()
  for (let i = 0; i < base.size; i++) {
    const [from, to] = [start[i]!, start[i + 1]!]
    const first = base.observedUntil - age[i]!
    const isCounted = to - from === base.frequency[i]! + 1 && to <= day.length && (i > 0 || from === 0)
    if (isCounted && day[from] === first && day[to - 1] === first + recency[i]! && ascends(day, from, to)) continue
    const expected = `${base.frequency[i]! + 1} days from ${first} to ${first + recency[i]!}, ascending`
    faults.add(inconsistent(`${path}.start[${i}]`, expected, Array.from(day.subarray(from, to)).join(' ')))
  }
  if (start[base.size] !== day.length) faults.add(inconsistent(`${path}.day`, `${start[base.size]} cells`, day.length))
  faults.throwIfAny()
  return Object.freeze({ start, day })
}

function ascends(day: Int32Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (day[i]! <= day[i - 1]!) return false
  return true
}
