/**
 * Nested bins: frequency is cut within each recency score, and money within each recency and frequency score together, so that a
 * client is held against those who are alike in what comes before.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import { quantiles } from '../../statistics/index.js'
import { checkCutPoints } from './cut-points.js'
import type { Measures } from './measures.js'

/** Whether each dimension is cut over all clients, or within the scores before it. */
export type Binning = 'independent' | 'nested'

/** Where scores change within the cells of those before; all cells have their own, also those that nobody is in. */
export interface NestedEdges {
  /** By recency score, from 1 up: the cut points of frequency. */
  readonly frequency: readonly (readonly number[])[]
  /** By recency and then frequency score, from 1 up: the cut points of money. */
  readonly monetary: readonly (readonly (readonly number[])[])[]
}

/** Nested edges as given, checked. */
export function checkNested(value: unknown, scores: number, path: string): NestedEdges {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['frequency', 'monetary'], path)
  const points = (list: unknown, at: string): readonly number[] => checkCutPoints(list, at, scores - 1)
  return {
    frequency: each(fields['frequency'], scores, `${path}.frequency`, points),
    monetary: each(fields['monetary'], scores, `${path}.monetary`, (rows, at) => each(rows, scores, at, points)),
  }
}

function each<T>(value: unknown, scores: number, path: string, read: (item: unknown, path: string) => T): readonly T[] {
  const list = Array.from(expectList(value, path))
  if (list.length !== scores) return reject('LENGTH_MISMATCH', path, `${scores} entries, one per score`, list.length)
  return list.map((item, i) => read(item, `${path}[${i}]`))
}

/** Quantiles within every cell; those of all clients in a cell of nobody. */
export function findNested(
  of: Measures,
  recency: Uint8Array,
  overall: { readonly frequency: readonly number[]; readonly monetary: readonly number[] },
  scores: number,
): NestedEdges {
  const first = recencyCells(recency)
  const frequency = valuesBy(first, scores, of.purchases).map(values => edgesOf(values, scores, overall.frequency))
  const cells = recencyFrequencyCells(recency, nestedScores(of.purchases, frequency, first), scores)
  const monetary = valuesBy(cells, scores * scores, of.monetary).map(values =>
    edgesOf(values, scores, overall.monetary),
  )
  return {
    frequency,
    monetary: Array.from({ length: scores }, (_, r) => monetary.slice(r * scores, (r + 1) * scores)),
  }
}

/** Scores from 1 by the cut points of the cell that each client is in; cells are counted from 0. */
export function nestedScores(
  values: Float64Array,
  edges: readonly (readonly number[])[],
  cells: ArrayLike<number>,
): Uint8Array {
  const points = edges.map(list => Float64Array.from(list))
  const bins = new Uint8Array(values.length)
  for (let i = 0; i < bins.length; i++) {
    const own = points[cells[i]!]!
    let bin = 1
    for (let e = 0; e < own.length; e++) if (values[i]! > own[e]!) bin++
    bins[i] = bin
  }
  return bins
}

/** The cell of each client by its first score. */
export function recencyCells(recency: Uint8Array): Uint8Array {
  return recency.map(score => score - 1)
}

/** The cell of each client by its first two scores. */
export function recencyFrequencyCells(recency: Uint8Array, frequency: Uint8Array, scores: number): Uint8Array {
  return recency.map((score, i) => (score - 1) * scores + frequency[i]! - 1)
}

/** The values of the clients of each cell. */
function valuesBy(cells: Uint8Array, count: number, values: Float64Array): readonly Float64Array[] {
  const groups = Array.from(clientsBy(cells, count), size => new Float64Array(size))
  const filled = new Uint32Array(count)
  for (let i = 0; i < cells.length; i++) groups[cells[i]!]![filled[cells[i]!]!++] = values[i]!
  return groups
}

/** How many clients each cell has. */
export function clientsBy(cells: Uint8Array, count: number): Uint32Array {
  const sizes = new Uint32Array(count)
  for (const cell of cells) sizes[cell]!++
  return sizes
}

function edgesOf(values: Float64Array, scores: number, overall: readonly number[]): readonly number[] {
  if (values.length === 0) return overall
  const shares = Array.from({ length: scores - 1 }, (_, k) => (k + 1) / scores)
  // JSON has no -0; adding 0 makes it 0.
  return quantiles(values, shares).map(edge => edge + 0)
}
