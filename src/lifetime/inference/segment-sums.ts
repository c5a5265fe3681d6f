/**
 * Sums over the clients of each segment and over all, draw by draw.
 *
 * @module
 */
import type { Segments } from './segments.js'

/** Sums of what clients were drawn to do, taken in as it comes. */
export interface SegmentSums {
  /** One column per segment, one cell per draw. */
  readonly ofSegments: readonly Float64Array[]
  readonly ofAll: Float64Array
  /** Adds one draw of some clients: what each of these rows was drawn to do. */
  add(draw: number, rows: Int32Array, drawn: Float64Array): void
}

export function segmentSums({ labels, ofClient }: Segments, draws: number): SegmentSums {
  const ofSegments = labels.map(() => new Float64Array(draws))
  const ofAll = new Float64Array(draws)
  return {
    ofSegments,
    ofAll,
    add(draw, rows, drawn) {
      let all = 0
      for (let i = 0; i < rows.length; i++) {
        if (ofSegments.length > 0) ofSegments[ofClient[rows[i]!]!]![draw]! += drawn[i]!
        all += drawn[i]!
      }
      ofAll[draw]! += all
    },
  }
}

/** How many clients each segment has, and all together. */
export function clientsOfSegments(
  { labels, ofClient }: Segments,
  size: number,
  weight: Float64Array | undefined,
): { readonly ofSegments: Float64Array; readonly ofAll: number } {
  const ofSegments = new Float64Array(labels.length)
  let ofAll = 0
  for (let row = 0; row < size; row++) {
    const clients = weight === undefined ? 1 : weight[row]!
    if (labels.length > 0) ofSegments[ofClient[row]!]! += clients
    ofAll += clients
  }
  return { ofSegments, ofAll }
}
