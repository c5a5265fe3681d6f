import { reject } from '../../../errors/index.js'
import { NOWHERE, PARTS } from './allocation-parts.js'
import type { Books } from './books.js'
import type { AccountTotals, Allocation } from './types.js'

/** Sums over all lines of the account. */
export function totalsOf({ entries, sums }: Books): AccountTotals {
  const parts: { -readonly [K in keyof Allocation]: number } = { ...NOWHERE }
  let received = 0
  for (const entry of entries) {
    received += entry.received
    if (entry.allocation === undefined) continue
    for (const part of PARTS) parts[part] += entry.allocation[part]
  }
  if (!Number.isSafeInteger(received)) {
    reject('OUT_OF_RANGE', 'events', 'amounts whose sum is a safe integer', received)
  }
  return { drawn: entries[0]!.charged, ...sums, received, allocation: parts }
}
