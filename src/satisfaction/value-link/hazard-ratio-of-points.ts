/**
 * How much sooner or later do clients leave when the index moves?
 *
 *   hazard ratio = exp(points · (a · b + c))
 *
 * a is points of loyalty for a point of the index, b the log hazard for a point of loyalty, c the log hazard for a point of the index
 * besides. The product of two estimates is not normal, and its interval not symmetric: the slopes are drawn.
 *
 * @see MacKinnon, Lockwood and Williams (2004), Confidence limits for the indirect effect, Multivariate Behavioral Research 39(1).
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { randomStream } from '../../model/index.js'
import type { DrawOptions } from './draw-options.js'
import { DRAW_OPTIONS, drawnInterval, expectDraws } from './draw-options.js'
import { drawLogHazard, logHazardPerPoint, readEffect } from './read-effect.js'
import type { SatisfactionEffect } from './types.js'

/** What a change of the index does to the hazard of leaving. */
export interface SatisfactionHazardRatio {
  /** 0.9: one leaves where ten did in the same time. */
  readonly hazardRatio: number
  readonly interval: Interval
  /** Its logarithm. */
  readonly logHazardRatio: number
  /** The part of the logarithm that goes through loyalty; absent where the route is direct. */
  readonly throughLoyalty?: number
}

/** By how many points the index moves, and how the slopes are drawn. */
export interface HazardRatioOfPointsOptions extends DrawOptions {
  /** Points of the index; below 0 where it falls. 1 by default. */
  readonly points?: number
}

/** Beyond it a hazard ratio is not a double. */
export const LARGEST_LOG_RATIO = 700

/**
 * The hazard ratio that belongs to a change of the index.
 *
 * @throws ClienteleError naming the slope or option at fault.
 * @example
 * import { hazardRatioOfPoints } from 'clientele/satisfaction'
 * const { hazardRatio, interval } = hazardRatioOfPoints({
 *   route: 'through loyalty',
 *   loyaltyPerPoint: { estimate: 0.6, standardError: 0.05 },
 *   logHazardPerLoyaltyPoint: { estimate: -0.03, standardError: 0.01 },
 * }, { points: 5 })
 * hazardRatio.toFixed(3) // => '0.914'
 * interval.upper.toFixed(2) // => '0.97'
 */
export function hazardRatioOfPoints(
  effect: SatisfactionEffect,
  options: HazardRatioOfPointsOptions = {},
): SatisfactionHazardRatio {
  expectKnownKeys(expectObject(options, 'options'), ['points', ...DRAW_OPTIONS], 'options')
  const points = expectFinite(options.points === undefined ? 1 : options.points, 'options.points')
  const { level, draws, seed } = expectDraws(options)
  const read = readEffect(effect)
  const uniform = randomStream(seed)
  const ratios = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw++) ratios[draw] = ratioAt(points * drawLogHazard(read, uniform))
  const logHazardRatio = points * logHazardPerPoint(read)
  const { toLoyalty, fromLoyalty } = read
  return {
    hazardRatio: ratioAt(logHazardRatio),
    interval: drawnInterval(ratios, level),
    logHazardRatio,
    ...(toLoyalty !== undefined && { throughLoyalty: points * toLoyalty.estimate * fromLoyalty.estimate }),
  }
}

/** exp, within what a double holds. */
export function ratioAt(log: number): number {
  return Math.exp(Math.max(-LARGEST_LOG_RATIO, Math.min(LARGEST_LOG_RATIO, log)))
}
