/**
 * The golden records of `segmentation`: k-medoids (`cluster::pam`) and trees (`hclust`) of the irises.
 *
 * The records count rows from 1, tell the mean distance after the greedy start and after the swaps, and have clusters in the order
 * in which rows first belong to them.
 */
import { pairSource, readComparedRows } from '../../src/statistics/clustering/distances/index.js'
import { hierarchical, kMedoids } from '../../src/statistics/clustering/index.js'
import { assignmentOf, costOf } from '../../src/statistics/clustering/k-medoids/assignment.js'
import { buildMedoids } from '../../src/statistics/clustering/k-medoids/build.js'
import { distanceSquare } from '../../src/statistics/clustering/k-medoids/distance-square.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const medoidAndTreeAdapters: readonly Adapter[] = [
  { family: /^pam\(k=3\)$/, answer: medoids },
  { family: /^hclust\(ward\.D2\)$/, answer: tree },
]

type Columns = Readonly<Record<string, readonly number[]>>

function irises(): Columns {
  const rows = readData('iris.csv', 'loyalty').map(row =>
    Object.fromEntries(Object.entries(row).map(([name, text = '']) => [name.replaceAll('"', ''), Number(text)])),
  )
  const names = Object.keys(rows[0] ?? {}).filter(name => rows.every(row => Number.isFinite(row[name])))
  return Object.fromEntries(names.map(name => [name, rows.map(({ [name]: cell = Number.NaN }) => cell)]))
}

function medoids({ inputs }: GoldenRecord): Answer {
  const columns = irises()
  const clusters = Number(asRecord(inputs)['k'])
  const { params, fit } = kMedoids.fit(columns, { clusters, scaling: 'none' })
  if (fit.source === 'given') throw new Error('no report')
  const found = params.medoids.map(medoid => rowLike(columns, medoid))
  const order = [...found.keys()].sort((one, other) => found[one]! - found[other]!)
  return {
    ours: {
      medoids: order.map(place => found[place]! + 1),
      objective: [meanAfterBuild(columns, clusters), fit.criterion],
      sizes: order.map(place => fit.sizes[place]!),
    },
  }
}

function rowLike(columns: Columns, medoid: Readonly<Record<string, unknown>>): number {
  const names = Object.keys(columns)
  return columns[names[0]!]!.findIndex((_, row) => names.every(name => columns[name]![row] === medoid[name]))
}

function meanAfterBuild(columns: Columns, clusters: number): number {
  const compared = readComparedRows(columns, { scaling: 'none' })
  const { count, weights } = compared.distinct
  const square = distanceSquare(
    pairSource(
      compared,
      Uint32Array.from({ length: count }, (_, place) => place),
    ),
  )
  const cost = costOf(assignmentOf(square, buildMedoids(square, weights, clusters)), weights)
  return (square.unit * cost) / compared.size
}

function tree({ inputs }: GoldenRecord): Answer {
  const tree = hierarchical.fit(irises(), { linkage: 'ward', scaling: 'none' })
  const { segment, sizes } = hierarchical.cut(tree, { clusters: Number(asRecord(inputs)['k']) })
  const asTheyCome = [...new Set(segment)]
  return { ours: { last_heights: tree.params.heights.slice(-5), sizes: asTheyCome.map(cluster => sizes[cluster]!) } }
}
