import { expectList, expectObject, reject } from '../../errors/index.js'
import type { DrawnSum, PredictiveDraws } from './predictive-draws.js'
import { joinTallies } from './tallies.js'

/**
 * Futures of the same base that were drawn apart, as if they had been drawn together: parts of one seed, given in any order,
 * the first draw of each following the last of another.
 *
 * @throws ClienteleError `EMPTY_INPUT` for no part, `INVALID_TYPE` for what is none, `OUT_OF_RANGE` for parts of different
 * seeds or segments, or with draws missing or twice, `LENGTH_MISMATCH` for parts of different bases.
 * @example
 * import { bgNbd, joinPredictiveDraws, predictiveDraws } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0, 9], recency: [30, 0, 38], age: [38, 38, 39] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const part = (from, draws) =>
 *   runSync(predictiveDraws([bgNbd, model], base, { horizon: 39, seed: 1, from, draws, parameters: 'known' }))
 * Array.from(joinPredictiveDraws([part(3, 2), part(0, 3)]).total.purchases) // => [ 4, 7, 8, 4, 6 ]
 */
export function joinPredictiveDraws(parts: readonly PredictiveDraws[]): PredictiveDraws {
  for (const [k, part] of expectList(parts, 'parts').entries()) {
    const { kind } = expectObject(part, `parts[${k}]`)
    if (kind !== 'predictive-draws') reject('INVALID_TYPE', `parts[${k}].kind`, "'predictive-draws'", kind)
  }
  const ordered = [...parts].sort((one, other) => one.from - other.from)
  const first = ordered[0] ?? reject('EMPTY_INPUT', 'parts', 'at least one part', parts)
  let next = first.from
  for (const { seed, from, draws, segments, total } of ordered) {
    if (seed !== first.seed) reject('OUT_OF_RANGE', 'parts', `parts of seed ${first.seed}`, seed)
    if ((total.spend === undefined) !== (first.total.spend === undefined)) {
      reject('OUT_OF_RANGE', 'parts', 'parts with a spending model, or without one', total)
    }
    if (from !== next) reject('OUT_OF_RANGE', 'parts', `a part from draw ${next} on`, from)
    if (labelsOf(segments) !== labelsOf(first.segments)) reject('OUT_OF_RANGE', 'parts', SAME_SEGMENTS, segments)
    next += draws
  }
  return {
    ...first,
    draws: next - first.from,
    clients: joinTallies(ordered.map(({ clients }) => clients)),
    segments: first.segments.map(({ segment }, s) => ({
      segment,
      ...joinedSum(ordered.map(({ segments }) => segments[s]!)),
    })),
    total: joinedSum(ordered.map(({ total }) => total)),
  }
}

function joinedSum(parts: readonly DrawnSum[]): DrawnSum {
  const sum = { clients: parts[0]!.clients, purchases: joined(parts.map(({ purchases }) => purchases)) }
  const spend = parts.flatMap(part => (part.spend === undefined ? [] : [part.spend]))
  return spend.length === 0 ? sum : { ...sum, spend: joined(spend) }
}

function labelsOf(segments: PredictiveDraws['segments']): string {
  return JSON.stringify(segments.map(({ segment }) => segment))
}

function joined(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0))
  let next = 0
  for (const column of columns) {
    all.set(column, next)
    next += column.length
  }
  return all
}

const SAME_SEGMENTS = 'parts of the same segments'
