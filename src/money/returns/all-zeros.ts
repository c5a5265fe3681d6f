/**
 * All zeros of an exponential sum whose terms change sign at least twice, with what proves that they are all.
 *
 * @module
 */
import { findRoot } from '../../numeric/core.js'
import { ratesBySide } from './cumulative-signs.js'
import { exactPolynomial, exactZeros } from './exact-zeros.js'
import type { FlowSum } from './flow-sum.js'
import { evaluate, largestTerm, sumValue } from './flow-sum.js'
import type { OpenCell } from './isolate.js'
import { isolateZeros } from './isolate.js'
import { nearTouch } from './near-touch.js'
import { refinedZero } from './refined-zero.js'
import { largestX, smallestX } from './root-range.js'
import type { Certificate } from './types.js'
import type { Zero } from './zero.js'

/** Zeros, ascending, and either what proves that they are all or where that stayed open. */
export interface AllZeros {
  readonly zeros: readonly Zero[]
  readonly certificate?: Certificate
  readonly open: readonly { readonly lower: number; readonly upper: number }[]
}

/** The zeros of a sum with at least two changes of sign. */
export function allZeros(sum: FlowSum): AllZeros {
  return zerosBySide(sum) ?? zerosByEnclosure(sum)
}

/** By Norström, where he has an answer. */
function zerosBySide(sum: FlowSum): AllZeros | undefined {
  const sides = ratesBySide(sum)
  if (sides === undefined) return undefined
  const zeros: Zero[] = []
  if (sides.below === 1) zeros.push(zeroBetween(sum, smallestX(sum), 0))
  if (sides.above === 1) zeros.push(zeroBetween(sum, 0, largestX(sum)))
  return { zeros, certificate: { method: 'norstrom' }, open: [] }
}

function zerosByEnclosure(sum: FlowSum): AllZeros {
  const isolation = isolateZeros(sum)
  const { intervals } = isolation
  const zeros = isolation.single.map(({ lower, upper }) => zeroBetween(sum, lower, upper))
  if (isolation.open.length === 0) return { zeros, certificate: { method: 'enclosures', intervals }, open: [] }
  const polynomial = exactPolynomial(sum)
  const exact = polynomial === undefined ? undefined : exactZeros(polynomial, isolation)
  if (exact !== undefined) {
    return { zeros: inOrder([...zeros, ...exact]), certificate: { method: 'sturm', intervals }, open: [] }
  }
  const open: OpenCell[] = []
  for (const cell of isolation.open) {
    const decided = cell.extreme === undefined ? undefined : nearTouch(sum, cell, cell.extreme)
    if (decided === undefined) open.push(cell)
    else zeros.push(...decided)
  }
  zeros.push(...open.flatMap(cell => foundIn(sum, cell)))
  const proof: Pick<AllZeros, 'certificate'> =
    open.length > 0 ? {} : { certificate: { method: 'enclosures', intervals } }
  return { zeros: inOrder(zeros), ...proof, open: open.map(({ lower, upper }) => ({ lower, upper })) }
}

/** What is known of an interval where the number of zeros stayed open: one that crosses, or one that seems to touch. */
function foundIn(sum: FlowSum, cell: OpenCell): readonly Zero[] {
  if (cell.signAtLower !== cell.signAtUpper) return [zeroBetween(sum, cell.lower, cell.upper)]
  return cell.extreme === undefined ? [] : [{ x: cell.extreme.x, touches: true }]
}

function inOrder(zeros: readonly Zero[]): readonly Zero[] {
  return zeros.toSorted((a, b) => a.x - b.x)
}

/** A zero between two points where signs differ; exactly 0 if amounts add up to zero there. */
function zeroBetween(sum: FlowSum, lower: number, upper: number): Zero {
  const out = sumValue()
  const share = (x: number): number => {
    evaluate(sum, x, largestTerm(sum, x), out)
    return out.value / out.size
  }
  if (lower < 0 && upper > 0 && share(0) === 0) return { x: 0, touches: false }
  return { x: refinedZero(sum, findRoot(share, lower, upper).root, lower, upper), touches: false }
}
