/**
 * What one part adds to the coefficient, and what it might add.
 *
 * @module
 */
import { withinGoalposts } from '../../statistics/composite/goalposts.js'
import type { ReadColumn } from './figures.js'

/** A part of each client's coefficient; each figure is weight times risk. */
export interface PartRisk {
  readonly known: Uint8Array
  readonly weight: number
  readonly contribution: Float64Array
  /** At the best end of the figure's range; 0 where it is unknown. */
  readonly least: Float64Array
  /** At its worst end; the weight where it is unknown. */
  readonly most: Float64Array
}

/** Figures as risk between goalposts, weighed; what is unknown counts as the risk assumed, and may be anything. */
export function partRisk(
  { known, value, lower, upper }: ReadColumn,
  weight: number,
  [worst, best]: readonly [worst: number, best: number],
  assumed: number,
): PartRisk {
  const risks = withinGoalposts(value, [best, worst])
  const [low, high] = best < worst ? [lower, upper] : [upper, lower]
  const [contribution, least, most] = [risks, at(low), at(high)]
  for (let row = 0; row < risks.length; row++) {
    const isKnown = known[row] === 1
    least[row] = isKnown ? weight * least[row]! : 0
    most[row] = weight * (isKnown ? most[row]! : 1)
    contribution[row] = weight * (isKnown ? risks[row]! : assumed)
  }
  return { known, weight, contribution, least, most }

  /** Risks at one end of the ranges; those of the figures themselves where there are no ranges. */
  function at(end: Float64Array): Float64Array {
    return end === value ? risks.slice() : withinGoalposts(end, [best, worst])
  }
}
