import type { Warning } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import { cellCount, factsOf, scoresOf } from './cells.js'
import { leavesFirstOut } from './measures-of-base.js'
import { clientsBy, recencyFrequencyCells } from './nested-edges.js'
import type { RfmParams } from './params.js'
import type { PerDimension } from './segment-rules.js'
import { DIMENSIONS } from './segment-rules.js'

/** What a base says that the money of its clients does not mean. */
export function warningsOfBase(base: CustomerBase): readonly Warning[] {
  if (!leavesFirstOut(base)) return []
  const message =
    "Nobody's spend counts more orders than repeat purchases, so it leaves first purchases out. " +
    "Build the base with spend: 'all-orders'"
  return [{ code: 'FIRST_PURCHASE_LEFT_OUT', message, path: 'base.spendOrders' }]
}

/** Scores that nobody has, and combinations of scores without a segment. */
export function warningsOfScores(params: RfmParams, counts: PerDimension<readonly number[]>): readonly Warning[] {
  const empty = DIMENSIONS.flatMap((dimension): Warning[] => {
    const scores = counts[dimension].flatMap((clients, i) => (clients === 0 ? [i + 1] : []))
    if (scores.length === 0) return []
    const message =
      `No client has a ${dimension} score of ${listed(scores)}: clients of the same value share one score. ` +
      'Ask for fewer scores, or give cut points'
    return [{ code: 'EMPTY_SCORES', message, path: `params.edges.${dimension}` }]
  })
  return [...empty, ...unassigned(params)]
}

/** Cells of nested bins that nobody is in, or too few to be cut. */
export function warningsOfCells(recency: Uint8Array, frequency: Uint8Array, scores: number): readonly Warning[] {
  const cells = scores * scores
  const clients = clientsBy(recencyFrequencyCells(recency, frequency, scores), cells)
  const empty = clients.filter(count => count === 0).length
  const small = clients.filter(count => count > 0 && count < scores).length
  const path = 'params.nested.monetary'
  const none = `Nobody is in ${empty} of ${cells} cells of recency and frequency; those who come are cut as all clients are`
  const few =
    `${small} of ${cells} cells of recency and frequency have fewer clients than scores, so that some monetary scores have nobody there. ` +
    'Ask for fewer scores'
  return [
    ...(empty > 0 ? [{ code: 'EMPTY_SCORES', message: none, path } as const] : []),
    ...(small > 0 ? [{ code: 'EMPTY_SCORES', message: few, path } as const] : []),
  ]
}

function unassigned(params: RfmParams): readonly Warning[] {
  const cells = cellCount(params.scores)
  const facts = Array.from({ length: cells }, (_, cell) => factsOf(scoresOf(cell, params.scores), params))
  const uncovered = facts.filter(({ name }) => name === UNASSIGNED).length
  if (uncovered === 0) return []
  const message =
    params.segments.length === 0
      ? `There are no segments, so every client is '${UNASSIGNED}'. The default ones are for five scores: give segments`
      : `${uncovered} of ${cells} combinations of scores belong to no segment; their clients are '${UNASSIGNED}'. ` +
        'checkSegments lists them'
  return [{ code: 'UNASSIGNED_SCORES', message, path: 'params.segments' }]
}

/** 1, 2 or 3. */
function listed(scores: readonly number[]): string {
  return scores.join(', ').replace(/, (\d)$/, ' or $1')
}
