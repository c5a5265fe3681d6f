/**
 * The rules by which parts become a coefficient, checked and complete.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { expectWeights } from '../../statistics/composite/criteria.js'
import { expectGoalposts } from '../../statistics/composite/goalposts.js'
import type { Weights } from '../../statistics/index.js'
import type { MasterScale } from '../calibration/index.js'
import type { ScaleBorders } from './coefficient-of-pd.js'
import { bordersOf } from './coefficient-of-pd.js'

/** The parts of the coefficient that are there by default. */
export type CoefficientPart = 'creditRecord' | 'fulfilment' | 'financialHealth' | 'rating' | 'concentration'

/** By part: the figure that is as risky as any, and the one that carries no risk. Beyond them nothing changes. */
export type CoefficientGoalposts = Readonly<Record<string, readonly [worst: number, best: number]>>

/** The rules of a house. */
export interface CoefficientOptions {
  /** The scale through which a default probability becomes a coefficient; needed where there is one. */
  readonly scale?: MasterScale
  /**
   * Shares of the parts, together 1, as `directWeights`, `pairwiseWeights` and their siblings give them; their names are the
   * parts. {@link COEFFICIENT_WEIGHTS} by default.
   */
  readonly weights?: Weights
  /** By part; {@link COEFFICIENT_GOALPOSTS} for those that are not named. */
  readonly goalposts?: CoefficientGoalposts
  /**
   * The risk, within [0, 1], that a part counts for while it is unknown; its range is 0 to 1 whatever is assumed. 0.5 by
   * default; 1 is prudent.
   */
  readonly assumed?: number
}

/**
 * Equal shares of the five parts: as long as no outcomes say otherwise, unequal ones by judgement rank clients hardly better
 * (Dawes 1979, The robust beauty of improper linear models in decision making, American Psychologist 34).
 */
export const COEFFICIENT_WEIGHTS: Readonly<Record<CoefficientPart, number>> = /* @__PURE__ */ deepFreeze({
  creditRecord: 0.2,
  fulfilment: 0.2,
  financialHealth: 0.2,
  rating: 0.2,
  concentration: 0.2,
})

/**
 * The first four are scores or rates within [0, 1], 1 the best; concentration is a share within [0, 1], of the largest
 * counterparty or a Herfindahl index, 1 the worst. Where goalposts are not given, other figures are an error: 90 is no rate.
 */
export const COEFFICIENT_GOALPOSTS: Readonly<Record<CoefficientPart, readonly [worst: number, best: number]>> =
  /* @__PURE__ */ deepFreeze({
    creditRecord: [0, 1] as const,
    fulfilment: [0, 1] as const,
    financialHealth: [0, 1] as const,
    rating: [0, 1] as const,
    concentration: [1, 0] as const,
  })

/** The rules, checked. */
export interface CoefficientRules {
  readonly names: readonly string[]
  readonly weights: Float64Array
  /** In the order of names. */
  readonly goalposts: readonly (readonly [worst: number, best: number])[]
  /** Which parts are scores or shares within [0, 1], as they have goalposts by default. */
  readonly areShares: readonly boolean[]
  readonly assumed: number
  readonly scale?: MasterScale
  readonly borders?: ScaleBorders
}

/** What a part may not be called: the default probability is no part. */
const TAKEN = 'probabilityOfDefault'

/** The options, checked and complete. */
export function expectRules(options: CoefficientOptions): CoefficientRules {
  expectKnownKeys(options, ['scale', 'weights', 'goalposts', 'assumed'], 'options')
  const { scale, weights = COEFFICIENT_WEIGHTS, goalposts = {} } = options
  const names = Object.keys(expectObject(weights, 'options.weights'))
  if (names.length === 0) reject('EMPTY_INPUT', 'options.weights', 'at least one part', weights)
  if (names.includes(TAKEN)) reject('UNKNOWN_OPTION', `options.weights.${TAKEN}`, 'the name of a part', TAKEN)
  expectObject(goalposts, 'options.goalposts')
  const usual = Object.entries(COEFFICIENT_GOALPOSTS).filter(([name]) => names.includes(name))
  const isUsual = new Set(usual.map(([name]) => name).filter(name => !Object.hasOwn(goalposts, name)))
  return {
    names,
    weights: expectWeights(weights, names),
    goalposts: expectGoalposts({ ...Object.fromEntries(usual), ...goalposts }, undefined, names),
    areShares: names.map(name => isUsual.has(name)),
    assumed: expectAssumed(options.assumed),
    ...(scale === undefined ? {} : { scale, borders: bordersOf(scale) }),
  }
}

function expectAssumed(assumed: unknown = 0.5): number {
  const risk = expectFinite(assumed, 'options.assumed')
  return risk >= 0 && risk <= 1 ? risk : reject('OUT_OF_RANGE', 'options.assumed', 'a number from 0 to 1', assumed)
}
