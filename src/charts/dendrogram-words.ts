/**
 * What the picture of a tree says in words.
 *
 * @module
 */
import { significant } from '../model/index.js'
import type { hierarchical } from '../statistics/index.js'

/** How many rows there are, how they were merged, and how much of the distances the tree keeps. */
export function treeSubtitle({ params, fit }: hierarchical.ClusterTree, leaves: number): string {
  const { observations, copheneticCorrelation } = fit
  const kept = copheneticCorrelation === undefined ? '' : `; cophenetic correlation ${copheneticCorrelation.toFixed(2)}`
  const shown = leaves < observations ? `, the last ${leaves - 1} merges` : ''
  return `${observations} rows by ${params.linkage} linkage${shown}${kept}`
}

/** The whole picture, for people who cannot see it. */
export function treeInWords(
  { params, fit }: hierarchical.ClusterTree,
  { segmentNames, sizes }: hierarchical.TreeCut,
  isCut: boolean,
): string {
  const last = `the two last branches meet at ${significant(params.heights.at(-1)!)}`
  const tree = `A tree of ${fit.observations} rows by ${params.linkage} linkage; ${last}`
  if (!isCut) return `${tree}.`
  return `${tree}. Cut into ${segmentNames.map((name, i) => `${name} (${sizes[i]} rows)`).join(', ')}.`
}
