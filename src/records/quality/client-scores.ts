/**
 * The quality of what is known of each client: of its own record and of all records that belong to it.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import type { Sums } from './ledger.js'
import { PLACE, putMean, QUESTIONS, unjudgedColumn } from './ledger.js'
import type { QualityPolicy } from './policy/types.js'
import type { ClientsQuality, JudgedColumn, QualityDimension } from './types.js'

/** Adds up tables, one at a time, so that no more than one table's sums are held. */
export interface ClientScores {
  add(table: TableName, byClient: Sums): void
  scores(): ClientsQuality
}

/** Scores of clients, by the same means as those of the whole: over tables, then over questions. */
export function clientScores(ids: readonly string[], policy: QualityPolicy, weights: Float64Array): ClientScores {
  const judged = new Float64Array(ids.length * QUESTIONS)
  const lost = new Float64Array(ids.length * QUESTIONS)
  return {
    add(table, byClient) {
      const weight = policy.tables[table] ?? 1
      for (let i = 0; i < judged.length; i++) {
        const own = byClient.judged[i]!
        if (!(own > 0)) continue
        judged[i]! += weight
        lost[i]! += weight * (byClient.lost[i]! / own)
      }
    },
    scores() {
      const scores = unjudgedColumn(ids.length)
      for (let client = 0; client < ids.length; client++) {
        const [from, to] = [client * QUESTIONS, (client + 1) * QUESTIONS]
        putMean(scores, client, { judged: judged.subarray(from, to), lost: lost.subarray(from, to) }, weights)
      }
      return { ids, scores, dimensions: byDimension() }
    },
  }

  function byDimension(): Readonly<Record<QualityDimension, JudgedColumn>> {
    const column = (dimension: QualityDimension): JudgedColumn => {
      const into = unjudgedColumn(ids.length)
      for (let client = 0; client < ids.length; client++) {
        const at = client * QUESTIONS + PLACE[dimension]
        if (!(judged[at]! > 0)) continue
        into.values[client] = 1 - lost[at]! / judged[at]!
        into.defined[client] = 1
      }
      return into
    }
    return {
      completeness: column('completeness'),
      validity: column('validity'),
      uniqueness: column('uniqueness'),
      consistency: column('consistency'),
      timeliness: column('timeliness'),
      reliability: column('reliability'),
    }
  }
}
