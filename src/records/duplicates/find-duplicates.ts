/**
 * Which records of clients are one client?
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Client } from '../portfolio/types/index.js'
import { blockKeys } from './block-keys.js'
import { blocksOf, laterRows } from './candidate-pairs.js'
import { checkClients } from './check-clients.js'
import { linkedRows } from './clusters.js'
import { compareClients, priorBits } from './compare-clients.js'
import { describeCluster } from './describe-cluster.js'
import { shownEvidence } from './evidence/evidence.js'
import type { ReadClient } from './read-clients.js'
import { readClients } from './read-clients.js'
import type { DuplicateOptions, DuplicatePair, Duplicates } from './types.js'

/**
 * The records of clients that are one client, or may be: pairs with what speaks for and against each, and the groups they make, with a
 * suggestion of how each could become one record. Nothing is changed.
 *
 * Records that share a code, a founding day, a host, a representative or a name up to a slip are compared. Each field that both have
 * adds bits (log2 of how many times likelier what it says is among records of one client): codes by their check digits, names word by word
 * with rare words weighing more, numbers, places and roles in names, country, founding day. p = 1 / (1 + 2^-(prior + Σ bits)), with prior
 * odds of `expectedShare` / (n - 1). The bits are stated, in `evidence/bits.ts`, and what they find is measured: docs/proofs/duplicates.md.
 *
 * Source: Fellegi and Sunter (1969), A Theory for Record Linkage, equations 3 to 5; words weighed by frequency after Winkler (1989).
 *
 * @param clients the table of clients; codes in it need not be valid.
 * @returns all pairs from `perhapsFrom` on, the likeliest first, and clusters of pairs from `threshold` on, the largest first.
 * @throws ClienteleError `INVALID_TYPE`, `MISSING_VALUE`, `INVALID_DATE` for what is no record of a client, the first ten named;
 * `OUT_OF_RANGE`, `UNKNOWN_OPTION` for options.
 * @example
 * import { findDuplicates } from 'clientele/records'
 * const kept = { entityType: 'company', status: 'active', country: 'GB', registeredOn: '2011-04-05' } as const
 * const { pairs, clusters } = findDuplicates([
 *   { id: 'C-1', name: 'Harbour Cold Storage 07 Ltd', ...kept },
 *   { id: 'C-2', name: 'Harbour Cold Storage 08 Ltd', ...kept },
 *   { id: 'C-3', name: 'HARBOUR COLD-STORAGE 7 LIMITED', ...kept, website: 'https://cold.example' },
 * ])
 * pairs.map(pair => pair.clients) // => [ [ 'C-1', 'C-3' ] ]
 * clusters[0]?.suggestion.keep // => 'C-3'
 */
export function findDuplicates(clients: readonly Client[], options: DuplicateOptions = {}): Duplicates {
  const { threshold, perhapsFrom, expectedShare } = readOptions(options)
  const rows = checkClients(clients)
  const read = readClients(rows)
  const prior = priorBits(expectedShare, rows.length)
  const blocks = blocksOf(keysOf(read))
  const forLater = laterRows(blocks)
  const pairs: DuplicatePair[] = []
  let comparedPairs = 0
  for (const [row, client] of read.entries()) {
    forLater(row, later => {
      comparedPairs++
      const other = read[later]!
      const { probability, evidence } = compareClients(client, other, prior)
      if (probability < perhapsFrom) return
      const verdict = probability >= threshold ? 'same' : 'perhaps'
      const shown = shownEvidence(evidence)
      pairs.push({ rows: [row, later], clients: [client.id, other.id], probability, verdict, evidence: shown })
    })
  }
  pairs.sort((a, b) => b.probability - a.probability || a.rows[0] - b.rows[0] || a.rows[1] - b.rows[1])
  const exclude = (row: number, other: number): boolean =>
    compareClients(read[row]!, read[other]!, prior).probability < SURELY_TWO
  const { groups, refused } = linkedRows(
    pairs.filter(({ verdict }) => verdict === 'same'),
    exclude,
  )
  return {
    threshold,
    pairs: pairs.map(pair => (refused.has(pair) ? { ...pair, verdict: 'perhaps' } : pair)),
    clusters: groups.map(group => describeCluster(group, rows, read, prior)),
    search: { clients: rows.length, comparedPairs, keysLeftOut: blocks.leftOut },
  }
}

/** Row by row, so that the keys of one are forgotten before those of the next are made. */
function* keysOf(clients: readonly ReadClient[]): Generator<readonly string[]> {
  for (const client of clients) yield blockKeys(client)
}

/** Two records below this probability are never put together through a third. */
const SURELY_TWO = 0.001

const KEYS = ['threshold', 'perhapsFrom', 'expectedShare']

function readOptions(options: unknown): Required<DuplicateOptions> {
  const given = expectObject(options, 'options')
  expectKnownKeys(given, KEYS, 'options')
  const { threshold = 0.8, perhapsFrom, expectedShare = 0.05 } = given
  const decided = expectWithin(threshold, 'options.threshold', 0.5, 1)
  const shown = perhapsFrom === undefined ? Math.min(0.5, decided) : expectFinite(perhapsFrom, 'options.perhapsFrom')
  if (!(shown > 0 && shown <= decided)) {
    return reject('OUT_OF_RANGE', 'options.perhapsFrom', `a number above 0, at most the threshold of ${decided}`, shown)
  }
  return {
    threshold: decided,
    perhapsFrom: shown,
    expectedShare: expectWithin(expectedShare, 'options.expectedShare', 0, 1),
  }
}

function expectWithin(value: unknown, path: string, above: number, below: number): number {
  const number = expectFinite(value, path)
  const fits = number > above && number < below
  return fits ? number : reject('OUT_OF_RANGE', path, `a number above ${above} and below ${below}`, number)
}
