/**
 * How much debt may there be, where it is at most a share of uses that grow with the debt?
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import { findRoot } from '../../numeric/root.js'
import type { Uses } from './read-capacity.js'

/** Doublings, to a million million times the first uses, after which these are taken to outgrow the debt. */
const DOUBLINGS = 40

/** The largest D <= share · uses(D); Infinity where uses grow as fast as the debt they allow. */
export function gearingCap(share: number, uses: Uses): number {
  if (share === 0) return 0
  if (uses.kind === 'line') {
    const left = 1 - share * uses.perDebt
    return left > 0 ? (share * uses.fixed) / left : Number.POSITIVE_INFINITY
  }
  const room = (debt: number): number => share * usesAt(uses, debt) - debt
  const least = room(0)
  if (least < 0) return reject('OUT_OF_RANGE', 'terms.uses', 'uses >= 0 without debt', least / share)
  let high = least
  for (let k = 0; k < DOUBLINGS; k++) {
    if (room(high) <= 0) return high === 0 ? 0 : findRoot(room, 0, high).root
    high *= 2
  }
  return Number.POSITIVE_INFINITY
}

/** All uses of money with so much debt. */
export function usesAt(uses: Uses, debt: number): number {
  return uses.kind === 'line' ? uses.fixed + uses.perDebt * debt : expectFinite(uses.of(debt), 'terms.uses(debt)')
}
