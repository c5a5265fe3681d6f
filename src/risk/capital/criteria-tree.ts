/**
 * Criteria as a tree: groups of factors, factors of components, each with its weight among its siblings.
 *
 * @module
 */
import { expectList, expectObject, expectPositive, expectText, reject } from '../../errors/index.js'

/** A group, a factor or a component of criteria. */
export interface CriteriaNode {
  /** What answers and results call it: `3.2.1`. */
  readonly id: string
  /** What people call it. */
  readonly name?: string
  /** Among its siblings; > 0. */
  readonly weight: number
  /** Absent where the criterion is answered itself. */
  readonly children?: readonly CriteriaNode[]
}

/** Checks a tree and returns the ids of the criteria that are answered, in their order. */
export function expectTree(tree: unknown, path: string): readonly string[] {
  const seen = new Set<string>()
  const leaves: string[] = []
  const visit = (node: unknown, at: string, depth: number): void => {
    const { id, weight, children } = expectObject(node, at)
    const known = expectText(id, `${at}.id`)
    if (seen.has(known)) reject('OUT_OF_RANGE', `${at}.id`, 'an id that no other criterion has', known)
    if (depth > DEEPEST) reject('OUT_OF_RANGE', at, `a tree of at most ${DEEPEST} levels`, known)
    seen.add(known)
    if (expectPositive(weight, `${at}.weight`) > HEAVIEST) {
      reject('OUT_OF_RANGE', `${at}.weight`, `a number > 0, at most ${HEAVIEST}`, weight)
    }
    if (children === undefined) {
      leaves.push(known)
      return
    }
    const list = expectList(children, `${at}.children`)
    if (list.length === 0) reject('EMPTY_INPUT', `${at}.children`, 'at least one criterion', children)
    for (const [i, child] of list.entries()) visit(child, `${at}.children[${i}]`, depth + 1)
  }
  visit(tree, path, 0)
  return leaves
}

const DEEPEST = 20
/** Sums of weights stay within a double. */
const HEAVIEST = 1e100
