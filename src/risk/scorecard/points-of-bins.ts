/**
 * From coefficients to points: factor and offset turn log odds of default into points, bin by bin.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { BinnedVariable } from '../binning/index.js'
import type { ScalePoint } from '../calibration/scaling.js'
import { scorecardScaling } from '../calibration/scaling.js'
import type { Characteristic } from './document.js'
import type { PointsStyle } from './points-options.js'

/** What a regression says of a characteristic. */
export interface Weighted {
  readonly name: string
  readonly bins: BinnedVariable
  readonly coefficient: number
}

/** The points of a scorecard. */
export interface CardPoints {
  readonly basePoints: number
  readonly characteristics: readonly Characteristic[]
}

/**
 * Points of bin w of characteristic i of n: −factor · βᵢ w + (offset − factor · intercept) / n, or without the second part
 * where the intercept stands apart.
 */
export function pointsOf(
  weighted: readonly Weighted[],
  intercept: number,
  scale: ScalePoint,
  { intercept: place, rounding }: PointsStyle,
): CardPoints {
  const round = ROUNDING[rounding]
  const { offset, factor } = scorecardScaling(scale)
  const base = offset - factor * intercept
  const share = place === 'spread' && weighted.length > 0 ? base / weighted.length : 0
  return {
    basePoints: share === 0 ? round(base) : 0,
    characteristics: weighted.map(({ name, bins, coefficient }) => {
      const worth = (weight: number): number => {
        const points = round(share - factor * coefficient * weight)
        if (Number.isFinite(points)) return points
        const expected = 'finite points of a weight of evidence'
        return reject('OUT_OF_RANGE', `characteristics.${name}.points`, expected, weight)
      }
      const { weights, unseen } = bins.params
      const other = typeof unseen === 'number' ? worth(unseen) : undefined
      return {
        name,
        bins,
        coefficient,
        points: weights.map(weight => (weight === null ? (other === undefined ? null : other) : worth(weight))),
        ...(other !== undefined && { unseenPoints: other }),
        neutralPoints: worth(0),
      }
    }),
  }
}

const GRAIN = 2 ** 32

/** JSON has no -0: adding 0 makes it 0. */
const ROUNDING: Readonly<Record<PointsStyle['rounding'], (points: number) => number>> = {
  integer: points => Math.floor(points + 0.5) + 0,
  none: points => Math.round(points * GRAIN) / GRAIN + 0,
}
