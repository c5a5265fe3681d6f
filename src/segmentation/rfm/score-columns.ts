/**
 * From values to scores, by edges.
 *
 * @module
 */
import type { Measures } from './measures.js'
import { nestedScores, recencyCells, recencyFrequencyCells } from './nested-edges.js'
import type { RfmParams } from './params.js'
import type { PerDimension } from './segment-rules.js'

/** The three scores of every client, from 1 to n. */
export function scoreColumns(of: Measures, { edges, nested, scores }: RfmParams): PerDimension<Uint8Array> {
  const recency = recencyScores(of, edges.recency)
  if (nested !== undefined) {
    const frequency = nestedScores(of.purchases, nested.frequency, recencyCells(recency))
    const cells = recencyFrequencyCells(recency, frequency, scores)
    return { recency, frequency, monetary: nestedScores(of.monetary, nested.monetary.flat(), cells) }
  }
  return {
    recency,
    frequency: binsOf(of.purchases, edges.frequency, 1, 1),
    monetary: binsOf(of.monetary, edges.monetary, 1, 1),
  }
}

/** The fewer days the better. */
export function recencyScores({ recencyDays }: Measures, edges: readonly number[]): Uint8Array {
  return binsOf(recencyDays, edges, edges.length + 1, -1)
}

/** `first` where a value is at most the first edge, and a step for every edge below it. */
function binsOf(values: Float64Array, edges: readonly number[], first: number, step: 1 | -1): Uint8Array {
  const bins = new Uint8Array(values.length)
  const points = Float64Array.from(edges)
  for (let i = 0; i < bins.length; i++) {
    const value = values[i]!
    let bin = first
    for (let e = 0; e < points.length; e++) if (value > points[e]!) bin += step
    bins[i] = bin
  }
  return bins
}

/** How many clients have each score, from 1 up. */
export function countsOf(column: Uint8Array, scores: number): readonly number[] {
  const counts = new Float64Array(scores)
  for (let i = 0; i < column.length; i++) counts[column[i]! - 1]!++
  return Array.from(counts)
}
