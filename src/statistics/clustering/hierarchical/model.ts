/**
 * How a tree is sealed, and read by the verbs.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../model/index.js'
import { completeComparison } from '../distances/index.js'
import { describeTree } from './describe.js'
import { LINKAGE_NAMES, MOST_ROWS } from './options.js'
import type { ClusterTree, TreeParams } from './types.js'

export const KIND = 'hierarchical'
export const VERSION = 1

const SEALED: WeakSet<ClusterTree> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: TreeParams, fit: ClusterTree['fit'], madeBy: string = MADE_BY): ClusterTree {
  const plain: ClusterTree = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeTree(plain)))
}

/** The parameters of a tree that comes from anywhere, checked. */
export function paramsOf(tree: ClusterTree): TreeParams {
  if (SEALED.has(tree)) return tree.params
  const { kind, params } = expectObject(tree, 'tree')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'tree.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  return completeParams(params, 'tree.params')
}

/** Merges that make one tree of all rows, checked. */
export function completeParams(given: unknown, path: string): TreeParams {
  const params = expectObject(given, path)
  expectKnownKeys(params, ['linkage', 'comparison', 'merges', 'heights'], path)
  const merges = expectList(params['merges'], `${path}.merges`)
  const heights = expectList(params['heights'], `${path}.heights`)
  if (merges.length >= MOST_ROWS)
    reject('OUT_OF_RANGE', `${path}.merges`, `at most ${MOST_ROWS - 1} merges`, merges.length)
  if (heights.length !== merges.length) {
    reject('LENGTH_MISMATCH', `${path}.heights`, `${merges.length} heights, one per merge`, heights.length)
  }
  const comparison = params['comparison']
  return {
    linkage: expectOneOf(params['linkage'], LINKAGE_NAMES, `${path}.linkage`),
    ...(comparison !== undefined && { comparison: completeComparison(comparison, `${path}.comparison`) }),
    merges: expectTree(merges, `${path}.merges`),
    heights: Array.from(heights, (height, i) => expectNonNegative(height, `${path}.heights[${i}]`)),
  }
}

/** Every node but the last is merged once, and only after it was made. */
function expectTree(merges: readonly unknown[], path: string): TreeParams['merges'] {
  const rows = merges.length + 1
  const merged = new Uint8Array(2 * rows - 1)
  return Array.from(merges, (pair, i) => {
    const nodes = expectList(pair, `${path}[${i}]`)
    if (nodes.length !== 2) reject('LENGTH_MISMATCH', `${path}[${i}]`, 'two nodes', nodes)
    const [left, right] = nodes.map((node, side) => {
      const at = `${path}[${i}][${side}]`
      const known = expectInteger(node, at, 0, rows + i - 1)
      if (merged[known] === 1) reject('INVALID_DOCUMENT', at, 'a node that is not merged yet', node)
      merged[known] = 1
      return known
    })
    return [left!, right!] as const
  })
}
