/**
 * Cut points: bins closed on the left, [-∞, c₀), [c₀, c₁), ..., [cₙ, ∞).
 *
 * @module
 */
import { expectFinite, expectList, reject } from '../../errors/index.js'
import { lastAtMost } from '../../numeric/core.js'

/** Up to so many cuts, those at most a value are counted. */
const FEW = 12

/** Cut points of callers or documents: finite, ascending, none twice. */
export function checkCuts(given: unknown, path: string): readonly number[] {
  const cuts = Array.from(expectList(given, path), (cut, i) => expectFinite(cut, `${path}[${i}]`) + 0)
  const fault = cuts.findIndex((cut, i) => i > 0 && cut <= cuts[i - 1]!)
  if (fault > 0) reject('OUT_OF_RANGE', `${path}[${fault}]`, `a number above ${cuts[fault - 1]}`, cuts[fault])
  return cuts
}

/** How many of the ascending cuts are at most a value; few are counted faster than searched. */
export function cutsAtMost(cuts: Float64Array, value: number): number {
  if (cuts.length > FEW) return lastAtMost(cuts, value) + 1
  let bin = 0
  for (let k = 0; k < cuts.length; k++) bin += cuts[k]! <= value ? 1 : 0
  return bin
}
