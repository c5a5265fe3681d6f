/**
 * What is owed of a facility so long after it was signed, on average over the terms on which the book signs them.
 *
 * @module
 */
import type { Grid } from './grid.js'
import { annuityUntil } from './grid.js'
import type { LearntSigning, ValuePolicy } from './types.js'

/** By whole cells since signing, per unit of limit. */
export interface SigningCurves {
  readonly owed: Float64Array
  /** Fee a year of what is not drawn. */
  readonly fees: Float64Array
}

/** The curves of a book; they do not hang on a client. */
export function signingCurves(
  signings: readonly LearntSigning[],
  { fundingRate, prior }: Pick<ValuePolicy, 'fundingRate' | 'prior'>,
  { cells, step }: Grid,
): SigningCurves {
  const [owed, fees] = [new Float64Array(cells), new Float64Array(cells)]
  const force = Math.log1p(Math.max(-0.9, fundingRate + prior.margin))
  for (const { share, shape, years, drawn, standingFee } of signings) {
    for (let k = 0; k < cells; k++) {
      const age = k * step
      // The cell in which it ends is spread about its middle.
      const runs = k === 0 ? 1 : Math.max(0, Math.min(1, (years - age) / step + 0.5))
      const left = Math.max(0, years - age)
      const part =
        shape === 'bullet'
          ? runs
          : shape === 'annuity'
            ? annuityUntil(force, left) / annuityUntil(force, years)
            : left / years
      owed[k]! += share * drawn * part
      fees[k]! += share * standingFee * (1 - drawn) * runs
    }
  }
  return { owed, fees }
}
