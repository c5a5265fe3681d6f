/**
 * The golden records of `segmentation`: k-means of irises and of recency, frequency and money, with the criteria of clusters, and the
 * agreement of partitions.
 *
 * The records have sizes in ascending order and centres in ascending order of their first column; those of irises are of columns as
 * they are, those of clients of columns less their mean over their deviation (over n).
 */
import { dayNumber } from '../../src/money/index.js'
import type { FeatureColumns, Segments } from '../../src/statistics/index.js'
import {
  adjustedMutualInformation,
  adjustedRandIndex,
  calinskiHarabasz,
  daviesBouldin,
  kMeans,
  normalisedMutualInformation,
  silhouette,
  vMeasure,
} from '../../src/statistics/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const kMeansAdapters: readonly Adapter[] = [
  { family: /^kmeans\(nstart=200\)$/, answer: record => ({ ours: irisesOfR(record) }) },
  { family: /^KMeans\(n_init=100\)/, answer: record => ({ ours: found(irises(), record, 'none') }) },
  { family: /^KMeans on z-scored/, answer: clients },
  { family: /^adjusted_rand\/ami/, answer: record => ({ ours: agreement(record) }) },
]

type Columns = Readonly<Record<string, readonly number[]>>

const MEASURES = ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width']

function irises(): Columns {
  const rows = readData('iris.csv', 'loyalty')
  return Object.fromEntries(MEASURES.map(name => [name, rows.map(row => Number(row[`"${name}"`]))]))
}

/** Recency, frequency and money of the clients of a log. */
function measures(): Columns {
  const until = dayNumber('2006-12-31')
  const found = new Map<string, [recency: number, frequency: number, money: number]>()
  for (const { customer_id: id = '', order_date: date = '', revenue } of readData('rfm_data_orders.csv', 'loyalty')) {
    const [days, orders, spend] = found.get(id) ?? [Infinity, 0, 0]
    found.set(id, [Math.min(days, until - dayNumber(date)), orders + 1, spend + Number(revenue)])
  }
  const clients = [...found.values()]
  return { recency: clients.map(c => c[0]), frequency: clients.map(c => c[1]), money: clients.map(c => c[2]) }
}

function found(columns: FeatureColumns, { inputs }: GoldenRecord, scaling: 'none' | 'standard') {
  const model = kMeans.fit(columns, { clusters: Number(asRecord(inputs)['k']), scaling })
  const { fit } = model
  if (fit.source === 'given') throw new Error('no report')
  const segments = kMeans.assign(model, columns)
  return {
    model,
    inertia: fit.withinSumOfSquares,
    best_inertia: fit.withinSumOfSquares,
    tot_withinss: fit.withinSumOfSquares,
    betweenss: fit.betweenSumOfSquares,
    sizes_sorted: [...fit.sizes].sort((a, b) => a - b),
    silhouette: silhouette(columns, segments, { scaling }).mean,
    silhouette_mean: silhouette(columns, segments, { scaling }).mean,
    calinski_harabasz: calinskiHarabasz(columns, segments, { scaling }),
    davies_bouldin: daviesBouldin(columns, segments, { scaling }),
  }
}

function irisesOfR(record: GoldenRecord): unknown {
  const { model, ...figures } = found(irises(), record, 'none')
  const centres = model.params.clusters
    .map(({ centre }) => MEASURES.map(name => centre[name]!))
    .sort((a, b) => a[0]! - b[0]!)
  // The names of rows are the places at which R's search left the clusters.
  const { rows } = asRecord(asRecord(record.expected)['centers_sorted'])
  return { ...figures, centers_sorted: { rows, cols: MEASURES, values: centres } }
}

/** The spread of single random starts depends on the stream of the record's package, as its note says. */
function clients(record: GoldenRecord): Answer {
  const { single_random_start_inertia_min_median_max: _, ...expected } = asRecord(record.expected)
  return { ours: found(measures(), record, 'standard'), expected, without: 'single random starts of another stream' }
}

function agreement({ inputs }: GoldenRecord): unknown {
  const { a, b_permuted: b, c } = asRecord(inputs)
  const [first, permuted, other] = [a, b, c].map(segmentsOf)
  return {
    ari_ab: adjustedRandIndex(first!, permuted!),
    ari_ac: adjustedRandIndex(first!, other!),
    nmi_ac: normalisedMutualInformation(first!, other!),
    ami_ac: adjustedMutualInformation(first!, other!),
    v_ac: vMeasure(first!, other!).vMeasure,
  }
}

function segmentsOf(codes: unknown): Segments {
  return { segment: codes as readonly number[], segmentNames: ['a', 'b', 'c'] }
}
