import type { FirstChance } from '../../../src/lifetime/beta-geometric/family.js'
import type { ErlangParams } from '../../../src/lifetime/beta-geometric-erlang/family.js'
import type { ClientHistory } from '../../../src/records/index.js'
import table from '../../tables/beta-geometric-erlang.table.json' with { type: 'json' }

/** A random client with what 50 digits say of it. */
export interface Reference {
  readonly params: ErlangParams
  readonly first: FirstChance
  readonly client: ClientHistory
  readonly horizon: number
  readonly purchases: number
  readonly logLikelihood: number
  readonly alive: number
  readonly aliveAfter: number
  readonly silent: number
  readonly expected: number
  readonly conditional: number
  readonly ofNewClient: number
  readonly expectedOfNewClient: number
}

export const REFERENCES: readonly Reference[] = table.clients.map(row => {
  const at = (column: number): number => row[column]!
  return {
    params: { k: at(0), r: at(2), alpha: at(3), a: at(4), b: at(5) },
    first: at(1) === 1 ? 1 : 0,
    client: { frequency: at(6), recency: at(7), age: at(8) },
    horizon: at(9),
    purchases: at(10),
    logLikelihood: at(11),
    alive: at(12),
    aliveAfter: at(13),
    silent: at(14),
    expected: at(15),
    conditional: at(16),
    ofNewClient: at(17),
    expectedOfNewClient: at(18),
  }
})

/** Relative errors of an answer over all references, of values that a double holds with all its digits; printed. */
export function errorsOf(
  what: string,
  ours: (row: Reference) => number,
  expected: (row: Reference) => number,
): { readonly median: number; readonly worst: number } {
  const errors = REFERENCES.filter(row => expected(row) === 0 || Math.abs(expected(row)) > SMALLEST)
    .map(row => (expected(row) === 0 ? Math.abs(ours(row)) : Math.abs(ours(row) / expected(row) - 1)))
    .toSorted((p, q) => p - q)
  const [median, worst] = [errors[errors.length >> 1]!, errors[errors.length - 1]!]
  console.log(`${what} of ${errors.length} clients: median ${median}, worst ${worst} relative`)
  return { median, worst }
}

const SMALLEST = 1e-280
