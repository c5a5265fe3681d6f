import { expectObject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import { cellCount, cellOf, factsOf, namesOf, scoresOf } from './cells.js'
import type { RfmModel } from './document.js'
import type { Measures, RfmClient, RfmColumns } from './measures.js'
import { measuresOfClient } from './measures-of-columns.js'
import { paramsOf } from './model.js'
import type { RfmParams } from './params.js'
import { readMeasures } from './read-measures.js'
import { scoreColumns } from './score-columns.js'
import type { PerDimension } from './segment-rules.js'

/** One client's scores. */
export interface RfmScore extends PerDimension<number> {
  /** The three scores as one number: 543 is recency 5, frequency 4, monetary 3. */
  readonly rfm: number
  /** The mean of the three by the model's weights; from 1 to the number of scores. */
  readonly weighted: number
  /** Name of the segment; 'unassigned' where no rule matches. */
  readonly segment: string
}

/** The scores of all clients, in their order. */
export interface RfmScores extends PerDimension<Uint8Array> {
  readonly size: number
  /** The three scores as one number: 543 is recency 5, frequency 4, monetary 3. */
  readonly rfm: Uint16Array
  /** The mean of the three by the model's weights. */
  readonly weighted: Float64Array
  /** Index into `segmentNames`. */
  readonly segment: Uint8Array
  /** Names of segments in the order of the rules; the last is 'unassigned', for who matches none. */
  readonly segmentNames: readonly string[]
}

/**
 * Scores clients, old ones or new, with the edges of a model. Every value has a score: below the first edge and above
 * the last one too.
 *
 * @throws ClienteleError `MIXED_CURRENCIES` for a base in another currency than the model; `OUT_OF_RANGE` naming the
 * first ten cells at fault; `MISSING_VALUE` for a base without amounts.
 * @example
 * import { rfm } from 'clientele/segmentation'
 * const edges = { recency: [30, 90, 180, 365], frequency: [1, 2, 4, 8], monetary: [50, 200, 1000, 5000] }
 * const model = rfm.fromParams({ edges })
 * const client = { recencyDays: 12, purchases: 5, spend: 640.5 }
 * rfm.score(model, client) // => { recency: 5, frequency: 4, monetary: 3, rfm: 543, weighted: 4, segment: 'loyal' }
 * const clients = { recencyDays: [12, 400], purchases: [5, 1], spend: [640.5, 50] }
 * Array.from(rfm.score(model, clients).rfm) // => [543, 111]
 */
export function score(model: RfmModel, client: RfmClient): RfmScore
export function score(model: RfmModel, of: CustomerBase | RfmColumns): RfmScores
export function score(model: RfmModel, of: CustomerBase | RfmColumns | RfmClient): RfmScore | RfmScores {
  const params = paramsOf(model)
  return isClient(of) ? scoreOfOne(params, of) : scoresOfAll(params, readMeasures(model, params, of))
}

function isClient(of: CustomerBase | RfmColumns | RfmClient): of is RfmClient {
  return typeof expectObject(of, 'client')['recencyDays'] === 'number'
}

function scoreOfOne(params: RfmParams, client: RfmClient): RfmScore {
  const columns = scoreColumns(measuresOfClient(client, params.monetary), params)
  const scores = { recency: columns.recency[0]!, frequency: columns.frequency[0]!, monetary: columns.monetary[0]! }
  const { rfm, weighted, name } = factsOf(scores, params)
  return { ...scores, rfm, weighted, segment: name }
}

/** Every cell is worked out once, and clients look it up. */
export function scoresOfAll(params: RfmParams, of: Measures): RfmScores {
  const { recency, frequency, monetary } = scoreColumns(of, params)
  const segmentNames = namesOf(params.segments)
  const facts = Array.from({ length: cellCount(params.scores) }, (_, cell) =>
    factsOf(scoresOf(cell, params.scores), params),
  )
  const segments = Uint8Array.from(facts, ({ name }) => segmentNames.indexOf(name))
  const codes = Uint16Array.from(facts, fact => fact.rfm)
  const means = Float64Array.from(facts, fact => fact.weighted)
  const [rfm, weighted, segment] = [new Uint16Array(of.size), new Float64Array(of.size), new Uint8Array(of.size)]
  for (let i = 0; i < of.size; i++) {
    const cell = cellOf(recency[i]!, frequency[i]!, monetary[i]!, params.scores)
    rfm[i] = codes[cell]!
    weighted[i] = means[cell]!
    segment[i] = segments[cell]!
  }
  return { size: of.size, recency, frequency, monetary, rfm, weighted, segment, segmentNames }
}
