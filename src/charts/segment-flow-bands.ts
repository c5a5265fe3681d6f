/**
 * Where the bands of a picture of flows run: clients of each date stacked by segment, a band for everybody who went on.
 *
 * @module
 */
import type { SegmentMigration } from '../segmentation/index.js'

/** Clients of one segment on one date. */
export interface FlowNode {
  /** Which date, from 0. */
  readonly at: number
  readonly segment: string
  readonly clients: number
  /** From the top, in clients. */
  readonly top: number
  readonly bottom: number
}

/** Clients that went from a segment of one date to a segment of the next. */
export interface FlowBand {
  readonly at: number
  readonly from: string
  readonly to: string
  readonly clients: number
  /** Places from the top, where the band begins and where it ends. */
  readonly begin: number
  readonly end: number
}

/** Between segments, as a part of all clients. */
const GAP = 0.02

/** The stacks of all dates, and how deep the deepest is. */
export function flowNodes({ clients, segments }: SegmentMigration): {
  readonly nodes: readonly (readonly FlowNode[])[]
  readonly depth: number
} {
  const most = Math.max(...clients.map(counts => counts.reduce((sum, count) => sum + count, 0)))
  const gap = GAP * most
  let depth = 0
  const nodes = clients.map((counts, at) => {
    let top = 0
    return counts.map((count, i): FlowNode => {
      const node = { at, segment: segments[i]!, clients: count, top, bottom: top + count }
      depth = Math.max(depth, node.bottom)
      if (count > 0) top = node.bottom + gap
      return node
    })
  })
  return { nodes, depth }
}

/** The bands of all steps: those who left have none, nor have those who came. */
export function flowBands(
  { steps, segments }: SegmentMigration,
  nodes: readonly (readonly FlowNode[])[],
): readonly FlowBand[] {
  return steps.flatMap(({ counts }, at) => {
    const ends = nodes[at + 1]!.map(({ top }) => top)
    return counts.flatMap((row, i) => {
      let begin = nodes[at]![i]!.top
      return row.flatMap((clients, j): FlowBand[] => {
        if (clients === 0) return []
        const band = { at, from: segments[i]!, to: segments[j]!, clients, begin, end: ends[j]! }
        begin += clients
        ends[j] = band.end + clients
        return [band]
      })
    })
  })
}
