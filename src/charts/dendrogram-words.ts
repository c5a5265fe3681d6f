/**
 * What the picture of a tree says in words.
 *
 * @module
 */
import { expectFinite, expectObject } from '../errors/index.js'
import { significant } from '../model/index.js'
import type { hierarchical } from '../statistics/index.js'

/** How many rows there are, how they were merged, and how much of the distances the tree keeps. */
export function treeSubtitle(tree: hierarchical.ClusterTree, { size }: hierarchical.TreeCut, leaves: number): string {
  const correlation = correlationOf(tree)
  const kept = correlation === undefined ? '' : `; cophenetic correlation ${correlation.toFixed(2)}`
  const shown = leaves < size ? `, the last ${leaves - 1} merges` : ''
  return `${size} rows by ${tree.params.linkage} linkage${shown}${kept}`
}

/** Checked here, as a cut looks at the merges alone. */
function correlationOf({ fit }: hierarchical.ClusterTree): number | undefined {
  const { copheneticCorrelation } = expectObject(fit, 'tree.fit')
  return copheneticCorrelation === undefined
    ? undefined
    : expectFinite(copheneticCorrelation, 'tree.fit.copheneticCorrelation')
}

/** The whole picture, for people who cannot see it. */
export function treeInWords(
  { params }: hierarchical.ClusterTree,
  { size, segmentNames, sizes }: hierarchical.TreeCut,
  isCut: boolean,
): string {
  const last = `the two last branches meet at ${significant(params.heights.at(-1)!)}`
  const tree = `A tree of ${size} rows by ${params.linkage} linkage; ${last}`
  if (!isCut) return `${tree}.`
  return `${tree}. Cut into ${segmentNames.map((name, i) => `${name} (${sizes[i]} rows)`).join(', ')}.`
}
