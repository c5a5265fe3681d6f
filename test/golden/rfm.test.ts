/**
 * The golden records of `segmentation`: RFM.
 *
 * Conventions of the records of rsquaredacademy/rfm: purchases are rows of the log, two of one day are two; thresholds
 * are type-7 quantiles plus 1 and bins [lower, upper), so whole numbers below a threshold are those up to the last whole
 * number below it. What is scored with such thresholds is matched by cut points there; the thresholds themselves differ
 * from our edges by the 1.
 */
import { expect, it } from 'vitest'
import { dayNumber } from '../../src/money/index.js'
import type { PerDimension, RfmColumns, SegmentRule } from '../../src/segmentation/index.js'
import { rfm } from '../../src/segmentation/index.js'
import { quantiles } from '../../src/statistics/index.js'
import { gaussianMixtureAdapters } from './gaussian-mixtures.js'
import { kMeansAdapters } from './k-means.js'
import { latentClassAdapters } from './latent-classes.js'
import { medoidAndTreeAdapters } from './medoids-and-trees.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, hasData, readData, testFamilies } from './support.js'

const adapters: readonly Adapter[] = [
  { family: /^rfm_table_customer$/, answer: () => ({ ours: thresholds(customers()) }) },
  { family: /^rfm_table_order$/, answer: orderTable },
  { family: /^rfm_segment \+ rfm_segment_summary/, answer: segments },
  { family: /^rfm_heatmap_data$/, answer: heatMap },
  { family: /^bins\(mtcars/, answer: record => ({ ours: edgesOfSample(record) }) },
  { family: /^qcut\(n,5/, answer: () => ({ ours: frequencyBins() }) },
  { family: /^qcut\(rank/, answer: () => ({ ours: frequencyBins() }) },
]

testFamilies('loyalty.json', 'segmentation', [
  ...adapters,
  ...gaussianMixtureAdapters,
  ...kMeansAdapters,
  ...latentClassAdapters,
  ...medoidAndTreeAdapters,
])

const ORDERS = 'rfm_data_orders.csv'
const CUSTOMERS = 'rfm_data_customer.csv'

interface Clients extends RfmColumns {
  readonly ids: readonly string[]
  readonly recencyDays: readonly number[]
  readonly purchases: readonly number[]
  readonly spend: readonly number[]
}

function orders(): Clients {
  const until = dayNumber('2006-12-31')
  const found = new Map<string, { days: number; purchases: number; spend: number }>()
  for (const row of readData(ORDERS, 'loyalty')) {
    const id = row['customer_id'] ?? ''
    const client = found.get(id) ?? { days: Number.POSITIVE_INFINITY, purchases: 0, spend: 0 }
    client.days = Math.min(client.days, until - dayNumber(row['order_date'] ?? ''))
    client.purchases++
    client.spend += Number(row['revenue'])
    found.set(id, client)
  }
  const clients = [...found.values()]
  return {
    ids: [...found.keys()],
    recencyDays: clients.map(({ days }) => days),
    purchases: clients.map(({ purchases }) => purchases),
    spend: clients.map(({ spend }) => spend),
  }
}

function customers(): Clients {
  const rows = readData(CUSTOMERS, 'loyalty')
  const column = (name: string): number[] => rows.map(row => Number(row[name]))
  const until = dayNumber('2007-01-01')
  return {
    ids: rows.map(row => row['customer_id'] ?? ''),
    recencyDays: rows.map(row => until - dayNumber(row['most_recent_visit'] ?? '')),
    purchases: column('number_of_orders'),
    spend: column('revenue'),
  }
}

function clientsOnly({ recencyDays, purchases, spend }: Clients): RfmColumns {
  return { recencyDays, purchases, spend }
}

const fitted = (clients: Clients): rfm.RfmModel => rfm.fit(clientsOnly(clients))

/** A model with the thresholds of the record's package: up to the last whole number below each. */
function asThePeer(clients: Clients, segments: readonly SegmentRule[] = rfm.defaultSegments): rfm.RfmModel {
  const { edges } = fitted(clients).params
  const below = (points: readonly number[]): number[] => points.map(point => Math.ceil(point + 1) - 1)
  const { recency, frequency, monetary } = edges
  return rfm.fromParams({
    edges: { recency: below(recency), frequency: below(frequency), monetary: below(monetary) },
    segments,
  })
}

function orderTable(record: GoldenRecord): Answer {
  const { customer_id: id, recency_bins: bins } = asRecord(record.inputs)
  if (id !== undefined) return { ours: clientRow(String(id)) }
  if (bins !== undefined) return { ours: counts(fromBins(record)) }
  if (asRecord(record.expected)['n'] === undefined) return { ours: thresholds(orders()) }
  const clients = orders()
  const total = clients.purchases.reduce((sum, x) => sum + x, 0)
  return { ours: { n: clients.ids.length, ...counts(asThePeer(clients)), n_NA: 0, sum_transactions: total } }
}

/** The record's cut points are lower bounds of whole numbers: ours end one before. */
function fromBins({ inputs }: GoldenRecord): rfm.RfmModel {
  const edges = (name: string): number[] => (asRecord(inputs)[name] as readonly number[]).map(point => point - 1)
  return rfm.fromParams({
    edges: { recency: edges('recency_bins'), frequency: edges('frequency_bins'), monetary: edges('monetary_bins') },
  })
}

function counts(model: rfm.RfmModel): PerDimension<Readonly<Record<string, number>>> {
  const { recency, frequency, monetary } = rfm.summarise(model, clientsOnly(orders())).counts
  const byScore = (list: readonly number[]) => Object.fromEntries(list.map((count, i) => [i + 1, count]))
  return { recency: byScore(recency), frequency: byScore(frequency), monetary: byScore(monetary) }
}

function clientRow(id: string): Readonly<Record<string, number | undefined>> {
  const clients = orders()
  const i = clients.ids.indexOf(id)
  const scores = rfm.score(fitted(clients), clientsOnly(clients))
  return {
    recency_days: clients.recencyDays[i],
    transaction_count: clients.purchases[i],
    amount: clients.spend[i],
    recency_score: scores.recency[i],
    frequency_score: scores.frequency[i],
    monetary_score: scores.monetary[i],
    rfm_score: scores.rfm[i],
  }
}

/** Our edges in the shape of the record's: from the least value, to one past the greatest. */
function thresholds(clients: Clients): Readonly<Record<string, readonly number[]>> {
  const { recency, frequency, monetary } = fitted(clients).params.edges
  const { recencyDays, purchases, spend } = clients
  return {
    recency_lower: [Math.min(...recencyDays), ...recency],
    recency_upper: [...recency, Math.max(...recencyDays) + 1],
    frequency_lower: [Math.min(...purchases), ...frequency],
    frequency_upper: [...frequency, Math.max(...purchases) + 1],
    monetary_lower: [Math.min(...spend), ...monetary],
    monetary_upper: [...monetary, Math.max(...spend) + 1],
  }
}

function edgesOfSample({ inputs }: GoldenRecord): readonly number[] {
  return quantiles(asRecord(inputs)['x'] as readonly number[], [0.2, 0.4, 0.6, 0.8])
}

function frequencyBins(): unknown {
  const clients = orders()
  const { frequency } = rfm.score(fitted(clients), clientsOnly(clients))
  const ends = [
    Math.min(...clients.purchases),
    ...fitted(clients).params.edges.frequency,
    Math.max(...clients.purchases),
  ]
  const scoresOf = (value: number): Set<number> => new Set(frequency.filter((_, i) => clients.purchases[i] === value))
  const split = [...new Set(clients.purchases)].filter(value => scoresOf(value).size > 1)
  const counts = [1, 2, 3, 4, 5].map(score => frequency.filter(other => other === score).length)
  return { counts, edges: ends, n_values_split_across_scores: split.length }
}

function segments(record: GoldenRecord): Answer {
  const clients = orders()
  const summary = rfm.summarise(asThePeer(clients, rulesOf(record)), clientsOnly(clients))
  const rows = summary.segments.map(({ segment, clients, purchases, spend, spendPerPurchase = 0 }) => [
    segment,
    { customers: clients, orders: purchases, revenue: spend, aov: Math.round(100 * spendPerPurchase) / 100 },
  ])
  return { ours: Object.fromEntries(rows) }
}

function rulesOf({ inputs }: GoldenRecord): SegmentRule[] {
  const fields = asRecord(inputs) as Readonly<Record<string, readonly number[]>>
  const names = asRecord(inputs)['segments'] as readonly string[]
  const range = (dimension: string, i: number): readonly [number, number] => [
    fields[`${dimension}_lower`]?.[i] ?? Number.NaN,
    fields[`${dimension}_upper`]?.[i] ?? Number.NaN,
  ]
  return names.map((name, i) => ({
    name,
    recency: range('recency', i),
    frequency: range('frequency', i),
    monetary: range('monetary', i),
  }))
}

function heatMap(): Answer {
  const clients = orders()
  const cells = rfm
    .summarise(asThePeer(clients), clientsOnly(clients))
    .heatMap.toSorted((a, b) => a.frequency - b.frequency || a.recency - b.recency)
    .map(({ frequency, recency, meanSpend }) => ({
      frequency_score: frequency,
      recency_score: recency,
      monetary: meanSpend ?? Number.NaN,
    }))
  return { ours: { cells, sum: cells.reduce((sum, { monetary }) => sum + monetary, 0) } }
}

it.skipIf(!hasData(ORDERS, 'loyalty') || !hasData(CUSTOMERS, 'loyalty'))(
  `edges are the thresholds of R without the 1 (needs ${ORDERS} and ${CUSTOMERS} in CLIENTELE_DATA)`,
  () => {
    const published = [
      [orders(), { recency: [115, 181, 297.4, 482], frequency: [4, 5, 6, 8], monetary: [255.8, 382, 506.4, 666] }],
      [customers(), { recency: [77, 126, 177, 266], frequency: [8, 10, 11, 13], monetary: [641, 827, 1003, 1226] }],
    ] as const
    for (const [clients, thresholds] of published) {
      const near = (points: readonly number[]) => points.map(point => expect.closeTo(point - 1, 9))
      const { recency, frequency, monetary } = thresholds
      expect(fitted(clients).params.edges).toEqual({
        recency: near(recency),
        frequency: near(frequency),
        monetary: near(monetary),
      })
    }
  },
)

it.skipIf(!hasData(ORDERS, 'loyalty'))(
  `the segments of the package's own test hold the clients it counts (needs ${ORDERS} in CLIENTELE_DATA)`,
  () => {
    const clients = orders()
    const champions: SegmentRule = { name: 'Champions', recency: [4, 5], frequency: [4, 5], monetary: [4, 5] }
    const [first] = rfm.summarise(asThePeer(clients, [champions]), clientsOnly(clients)).segments
    expect(first).toMatchObject({ segment: 'Champions', clients: 158, purchases: 1234, spend: 120_178 })
  },
)
