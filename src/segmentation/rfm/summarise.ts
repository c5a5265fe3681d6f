import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { RfmModel } from './document.js'
import type { Measures, RfmColumns } from './measures.js'
import { paramsOf } from './model.js'
import { readMeasures } from './read-measures.js'
import { scoresOfAll } from './score.js'
import { countsOf } from './score-columns.js'
import type { PerDimension } from './segment-rules.js'

/** What a group of clients did; a mean over nobody, or over no purchase, is absent. */
export interface Totals {
  readonly clients: number
  readonly purchases: number
  readonly spend: number
  readonly meanRecencyDays?: number
  readonly meanPurchases?: number
  /** Per client. */
  readonly meanSpend?: number
  /** Absent without purchases, or where there are too few of them to divide by. */
  readonly spendPerPurchase?: number
}

/** One segment. */
export interface SegmentTotals extends Totals {
  readonly segment: string
  /** Of all clients; within [0, 1]. */
  readonly share: number
}

/** Clients of one recency and frequency score. */
export interface HeatCell extends Totals {
  readonly recency: number
  readonly frequency: number
}

/** All clients by segment and by scores. */
export interface RfmSummary {
  readonly clients: number
  /** Every segment of the model in order, with clients or without; the last is 'unassigned'. */
  readonly segments: readonly SegmentTotals[]
  /** Clients of each score, from 1 up. */
  readonly counts: PerDimension<readonly number[]>
  /** Every recency and frequency score together, both from 1 up, recency first. */
  readonly heatMap: readonly HeatCell[]
}

/**
 * Sums up clients by segment and by score: how many, what they bought, how long ago. Money is what clients spent
 * together whatever the monetary score looks at.
 *
 * @throws ClienteleError as `score` does.
 * @example
 * import { rfm } from 'clientele/segmentation'
 * const edges = { recency: [30], frequency: [1], monetary: [100] }
 * const model = rfm.fromParams({ edges, segments: [{ name: 'here', recency: [2, 2] }] })
 * const clients = { recencyDays: [12, 20, 400], purchases: [5, 1, 1], spend: [640.5, 10, 50] }
 * const { segments, counts } = rfm.summarise(model, clients)
 * segments.map(({ segment, clients, spend }) => [segment, clients, spend]) // => [['here', 2, 650.5], ['unassigned', 1, 50]]
 * counts.recency // => [1, 2]
 */
export function summarise(model: RfmModel, of: CustomerBase | RfmColumns): RfmSummary {
  const params = paramsOf(model)
  const measures = readMeasures(model, params, of)
  const { recency, frequency, monetary, segment, segmentNames } = scoresOfAll(params, measures)
  const { scores } = params
  const bySegment = totalsBy(measures, segmentNames.length, i => segment[i]!)
  const byScores = totalsBy(measures, scores ** 2, i => (recency[i]! - 1) * scores + frequency[i]! - 1)
  return {
    clients: measures.size,
    segments: bySegment.map((totals, i) => ({
      segment: segmentNames[i]!,
      share: totals.clients / measures.size,
      ...totals,
    })),
    counts: {
      recency: countsOf(recency, scores),
      frequency: countsOf(frequency, scores),
      monetary: countsOf(monetary, scores),
    },
    heatMap: byScores.map((totals, i) => ({
      recency: 1 + Math.floor(i / scores),
      frequency: 1 + (i % scores),
      ...totals,
    })),
  }
}

/** Totals of so many groups; compensated, so that the order of clients does not show. */
function totalsBy(of: Measures, groups: number, groupOf: (client: number) => number): readonly Totals[] {
  const sums = Array.from({ length: groups }, () => ({
    clients: 0,
    days: runningSum(),
    purchases: runningSum(),
    spend: runningSum(),
  }))
  for (let i = 0; i < of.size; i++) {
    const group = sums[groupOf(i)]!
    group.clients++
    addTo(group.days, of.recencyDays[i]!)
    addTo(group.purchases, of.purchases[i]!)
    addTo(group.spend, of.spend[i]!)
  }
  return sums.map(({ clients, days, purchases, spend }) =>
    totalsOf(clients, totalOf(days), totalOf(purchases), totalOf(spend)),
  )
}

function totalsOf(clients: number, days: number, purchases: number, spend: number): Totals {
  return {
    clients,
    purchases,
    spend,
    ...(clients > 0 && {
      meanRecencyDays: days / clients,
      meanPurchases: purchases / clients,
      meanSpend: spend / clients,
    }),
    ...(purchases > 0 && Number.isFinite(spend / purchases) && { spendPerPurchase: spend / purchases }),
  }
}
