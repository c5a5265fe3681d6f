/**
 * The tree of clusters of some distances.
 *
 * @module
 */
import { activeClusters } from './active-clusters.js'
import { copheneticHeights, pairCorrelation } from './cophenetic-heights.js'
import { LINKAGES } from './linkages.js'
import { chainMerges } from './nearest-chain.js'
import { pairMerges } from './nearest-pairs.js'
import type { PackedDistances } from './packed.js'
import type { RawMerge, TreeNodes } from './raw-merges.js'
import { byHeight, nodesOf } from './raw-merges.js'
import { spanningTreeMerges } from './spanning-tree.js'
import type { Linkage } from './types.js'

/** A tree and how well it keeps the distances. */
export interface BuiltTree {
  readonly nodes: TreeNodes
  readonly copheneticCorrelation?: number
  readonly inversions: number
}

/** The tree of leaves, each of which stands for so many equal rows. */
export function buildTree(distances: PackedDistances, weights: Float64Array, linkage: Linkage): BuiltTree {
  const nodes = nodesOf(mergesOf(distances, weights, linkage), distances.size)
  const correlation = pairCorrelation(distances, copheneticHeights(nodes), weights)
  return {
    nodes,
    ...(correlation !== undefined && { copheneticCorrelation: correlation }),
    inversions: inversionsOf(nodes, distances.size),
  }
}

function mergesOf(distances: PackedDistances, weights: Float64Array, linkage: Linkage): readonly RawMerge[] {
  if (linkage === 'single') return byHeight(spanningTreeMerges(distances))
  const rule = LINKAGES[linkage]
  // What is merged changes the distances; those that were given are still asked for.
  const clusters = activeClusters({ ...distances, values: distances.values.slice() }, weights, rule)
  return rule.inverts ? pairMerges(clusters) : byHeight(chainMerges(clusters))
}

/** A height that is less by no more than this part of it is the same, but for rounding. */
const SAME = 1e-12

/** Merges below one of the two that they merge. */
function inversionsOf({ merges, heights }: TreeNodes, leaves: number): number {
  return merges.filter((pair, i) =>
    pair.some(node => node >= leaves && heights[node - leaves]! * (1 - SAME) > heights[i]!),
  ).length
}
