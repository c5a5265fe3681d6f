/**
 * The chain from satisfaction to the hazard of leaving, checked and drawn.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import type { RandomStream } from '../../model/index.js'
import { drawNormal } from '../../statistics/draws.js'
import type { SatisfactionEffect, Slope } from './types.js'

/** Slopes of the logarithm of the hazard, and how they vary together. */
export interface ReadEffect {
  /** Of loyalty in satisfaction; absent where the route is direct. */
  readonly toLoyalty?: Slope
  /** Of the log hazard in loyalty. */
  readonly fromLoyalty: Slope
  /** Of the log hazard in satisfaction, besides. */
  readonly besides: Slope
  readonly covariance: number
}

const NOTHING: Slope = { estimate: 0, standardError: 0 }
const DIRECT = ['route', 'logHazardPerPoint']
const THROUGH = ['route', 'loyaltyPerPoint', 'logHazardPerLoyaltyPoint', 'logHazardPerPoint', 'covariance']

export function readEffect(effect: SatisfactionEffect): ReadEffect {
  expectObject(effect, 'effect')
  expectOneOf(effect.route, ['direct', 'through loyalty'], 'effect.route')
  if (effect.route === 'direct') {
    expectKnownKeys(effect, DIRECT, 'effect')
    const besides = slope(effect.logHazardPerPoint, 'effect.logHazardPerPoint')
    return { fromLoyalty: NOTHING, besides, covariance: 0 }
  }
  expectKnownKeys(effect, THROUGH, 'effect')
  const { logHazardPerPoint = NOTHING, covariance = 0 } = effect
  const fromLoyalty = slope(effect.logHazardPerLoyaltyPoint, 'effect.logHazardPerLoyaltyPoint')
  const besides = slope(logHazardPerPoint, 'effect.logHazardPerPoint')
  const largest = fromLoyalty.standardError * besides.standardError
  if (!(Math.abs(expectFinite(covariance, 'effect.covariance')) <= largest * (1 + 1e-9))) {
    reject('OUT_OF_RANGE', 'effect.covariance', `at most ${largest}, the product of both standard errors`, covariance)
  }
  return { toLoyalty: slope(effect.loyaltyPerPoint, 'effect.loyaltyPerPoint'), fromLoyalty, besides, covariance }
}

/** Log hazard for one point of the index. */
export function logHazardPerPoint({ toLoyalty, fromLoyalty, besides }: ReadEffect): number {
  return throughLoyalty(toLoyalty?.estimate, fromLoyalty.estimate) + besides.estimate
}

/** One draw of it: the three slopes normal, the last two together. */
export function drawLogHazard(
  { toLoyalty, fromLoyalty, besides, covariance }: ReadEffect,
  uniform: RandomStream,
): number {
  const [first, second, third] = [drawNormal(uniform), drawNormal(uniform), drawNormal(uniform)]
  const along = fromLoyalty.standardError > 0 ? covariance / fromLoyalty.standardError : 0
  const across = Math.sqrt(Math.max(0, besides.standardError ** 2 - along ** 2))
  const link = toLoyalty === undefined ? undefined : toLoyalty.estimate + toLoyalty.standardError * first
  const loyalty = fromLoyalty.estimate + fromLoyalty.standardError * second
  return throughLoyalty(link, loyalty) + besides.estimate + along * second + across * third
}

/**
 * Variance of the log hazard for a point, to the first order, by where it comes from: the link to loyalty, and the slopes of the
 * hazard.
 */
export function varianceByLink({ toLoyalty = NOTHING, fromLoyalty, besides, covariance }: ReadEffect): {
  readonly satisfactionToLoyalty: number
  readonly hazard: number
} {
  const link = toLoyalty.estimate
  return {
    satisfactionToLoyalty: (fromLoyalty.estimate * toLoyalty.standardError) ** 2,
    hazard: Math.max(0, (link * fromLoyalty.standardError) ** 2 + besides.standardError ** 2 + 2 * link * covariance),
  }
}

/** Without a route through loyalty nothing goes through it. */
function throughLoyalty(link: number | undefined, loyalty: number): number {
  return link === undefined ? 0 : link * loyalty
}

/** Slopes and errors beyond this lead to numbers that no double holds. */
const LARGEST = 1e100

function slope(value: unknown, path: string): Slope {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['estimate', 'standardError'], path)
  const estimate = expectFinite(given['estimate'], `${path}.estimate`)
  const standardError = expectNonNegative(given['standardError'], `${path}.standardError`)
  if (Math.abs(estimate) > LARGEST)
    reject('OUT_OF_RANGE', `${path}.estimate`, `at most ${LARGEST} either way`, estimate)
  if (standardError > LARGEST) reject('OUT_OF_RANGE', `${path}.standardError`, `at most ${LARGEST}`, standardError)
  return { estimate, standardError }
}
