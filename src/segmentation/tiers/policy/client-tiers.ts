import type { KnownFacts } from '../../../records/conditions/read-facts.js'
import type { Fact } from '../../../records/core.js'
import { UNASSIGNED } from '../../../statistics/clustering/segments.js'
import { readColumns } from '../../rules/columns/read-columns.js'
import type { ReadColumn } from '../../rules/columns/types.js'
import type { FactColumns } from '../../rules/index.js'
import type { ClientTiers } from './client-types.js'
import { judgeClient } from './judge-client.js'
import { readPolicy } from './read-policy.js'
import type { ClientTierPolicy } from './types.js'

/**
 * The tiers of many clients, with the score of each and what missing facts leave open.
 *
 * @param columns facts by name, all of one length; those that are nowhere known may be left out.
 * @throws ClienteleError as `clientTierPolicy` does; `LENGTH_MISMATCH`, `EMPTY_INPUT`; `INVALID_TYPE` or `OUT_OF_RANGE` naming the
 * first ten cells at fault: `columns.leverage[7]`.
 * @example
 * import { clientTiers, CLASSIC_ABC } from 'clientele/segmentation'
 * const { segment, segmentNames, score, certain } = clientTiers(CLASSIC_ABC, {
 *   yearsOfCooperation: [8, 1, null],
 *   contractsCompleted: [12, 1, null],
 *   onTimeShare: [1, 0.7, null],
 *   feedback: ['praise', 'complaint', null],
 *   brokeContract: [false, false, null],
 * })
 * Array.from(segment, place => segmentNames[place]) // => [ 'A', 'C', 'unassigned' ]
 * score[0] // => 0.97
 * Array.from(certain) // => [ 1, 1, 0 ]
 */
export function clientTiers(policy: ClientTierPolicy, columns: FactColumns): ClientTiers {
  const reading = readPolicy(policy)
  const { size, columns: read, unread } = readColumns(reading, columns)
  const names = reading.policy.tiers.map(({ tier }) => tier)
  const tiers = {
    size,
    segmentNames: [...names, UNASSIGNED],
    segment: new Uint8Array(size),
    score: new Float64Array(size),
    scored: new Uint8Array(size),
    lower: new Float64Array(size),
    upper: new Float64Array(size),
    best: new Uint8Array(size),
    worst: new Uint8Array(size),
    certain: new Uint8Array(size),
    unread,
  }
  for (let row = 0; row < size; row++) {
    const { score, tier = names.length, best, worst } = judgeClient(reading, clientAt(read, row))
    tiers.segment[row] = tier
    if (score.score !== undefined) {
      tiers.score[row] = score.score
      tiers.scored[row] = 1
    }
    tiers.lower[row] = score.range.lower
    tiers.upper[row] = score.range.upper
    tiers.best[row] = best
    tiers.worst[row] = worst
    tiers.certain[row] = best === worst ? 1 : 0
  }
  return tiers
}

/** What is known of one client. */
function clientAt(columns: ReadonlyMap<string, ReadColumn>, row: number): KnownFacts {
  const known = new Map<string, Fact>()
  for (const [name, column] of columns) {
    const fact = 'figures' in column ? column.figures[row]! : column.meanings[column.codes[row]!]
    if (fact !== undefined && !Number.isNaN(fact)) known.set(name, fact)
  }
  return known
}
