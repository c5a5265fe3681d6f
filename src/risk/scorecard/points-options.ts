/**
 * The scale of points and how points are made, as a caller asks for them.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectOneOf, expectPositive, reject } from '../../errors/index.js'
import type { ScalePoint } from '../calibration/scaling.js'

/** How points are made of a regression. */
export interface PointsStyle {
  /** Points of the intercept: shared equally by all characteristics, or base points that every client has. */
  readonly intercept: 'spread' | 'apart'
  /** To whole points, halves up; or not, and then to multiples of 2⁻³², so that sums are exact in any order. */
  readonly rounding: 'integer' | 'none'
}

/**
 * What points mean, and how they are made: by default 600 points at 50 goods for one bad, 20 points to double the odds,
 * intercept `'spread'`, rounding `'integer'`. Scores within ±1e5, points to double the odds within ±1e4 and not 0.
 */
export type PointsOptions = Partial<ScalePoint> & Partial<PointsStyle>

export const SCALE_FIELDS = ['score', 'goodToBadOdds', 'pointsToDouble'] as const

/** Beyond these, sums of points would not be exact. */
const LARGEST = { score: 1e5, pointsToDouble: 1e4 } as const

/** Options of points, checked and complete. */
export function completePoints(
  points: PointsOptions,
  path: string,
): { readonly scale: ScalePoint; readonly style: PointsStyle } {
  expectKnownKeys(points, [...SCALE_FIELDS, 'intercept', 'rounding'], path)
  const { score = 600, goodToBadOdds = 50, pointsToDouble = 20, intercept = 'spread', rounding = 'integer' } = points
  return {
    scale: checkScale({ score, goodToBadOdds, pointsToDouble }, path),
    style: {
      intercept: expectOneOf(intercept, ['spread', 'apart'], `${path}.intercept`),
      rounding: expectOneOf(rounding, ['integer', 'none'], `${path}.rounding`),
    },
  }
}

/** A scale, whoever gives it, checked. */
export function checkScale(scale: Readonly<Record<keyof ScalePoint, unknown>>, path: string): ScalePoint {
  const doubling = within(scale.pointsToDouble, LARGEST.pointsToDouble, `${path}.pointsToDouble`)
  if (doubling === 0) reject('OUT_OF_RANGE', `${path}.pointsToDouble`, 'a number other than 0', doubling)
  return {
    score: within(scale.score, LARGEST.score, `${path}.score`),
    goodToBadOdds: expectPositive(scale.goodToBadOdds, `${path}.goodToBadOdds`),
    pointsToDouble: doubling,
  }
}

function within(value: unknown, most: number, path: string): number {
  // JSON has no -0: adding 0 makes it 0.
  const number = expectFinite(value, path) + 0
  return Math.abs(number) <= most ? number : reject('OUT_OF_RANGE', path, `a number within ±${most}`, value)
}
