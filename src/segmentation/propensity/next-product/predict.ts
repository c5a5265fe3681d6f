/**
 * Which product comes next for a client, and when.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectOneOf } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { betaIComplementInverse, betaIInverse } from '../../../numeric/index.js'
import { expectLevel } from '../../../statistics/level.js'
import { paramsOf } from './model.js'
import { rankNext } from './ranking.js'
import type { NextProductModel, NextWait } from './types.js'

/** How much is told. */
export interface PredictNextOptions {
  /** How many products at most; a whole number >= 1, all by default. */
  readonly most?: number
  /** Nominal probability of the intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One product that may come next. */
export interface NextCandidate {
  readonly product: string
  /** The probability that it is the next one, if one comes; all candidates add up to 1. */
  readonly share: number
  /** Of that probability, after the moves that were seen and what was expected before. */
  readonly interval: Interval
}

/** What comes next. */
export interface NextPrediction {
  /** The likeliest first; none where the client has all products. */
  readonly next: readonly NextCandidate[]
  /** How long it takes after each of the last products, whichever comes. */
  readonly waits: readonly NextWait[]
}

/**
 * The products that a client has not, by the probability of being the next one.
 *
 * @param held what the client has, in the order of time; products of one day as an array. Empty for a client without any.
 * @throws ClienteleError `OUT_OF_RANGE` for a product that the model does not know, naming its place.
 * @example
 * import { nextProduct } from 'clientele/segmentation'
 * const model = nextProduct.fromParams({
 *   products: ['deposit', 'guarantee', 'loan'],
 *   moves: [[0, 2, 3], [1, 0, 4], [6, 14, 0]],
 *   first: [10, 5, 25],
 *   smoothing: 5,
 *   waits: [],
 * })
 * const { next } = nextProduct.predict(model, ['loan'])
 * next.map(({ product, share }) => `${product} ${share.toFixed(2)}`) // => [ 'guarantee 0.70', 'deposit 0.30' ]
 * next[0].interval.lower.toFixed(2) // => '0.51'
 */
export function predict(
  model: NextProductModel,
  held: readonly (string | readonly string[])[],
  options: PredictNextOptions = {},
): NextPrediction {
  const params = paramsOf(model)
  expectKnownKeys(options, ['most', 'level'], 'options')
  const level = expectLevel(options.level)
  const { most = params.products.length } = options
  expectInteger(most, 'options.most', 1)
  const steps = readHeld(held, params.products)
  const last = steps.at(-1) ?? []
  const weighted = rankNext(params, params.smoothing, last, new Set(steps.flat()))
  const all = weighted.reduce((sum, { weight }) => sum + weight, 0)
  return {
    next: weighted.slice(0, most).map(({ product, weight }) => ({
      product,
      share: weight / all,
      interval: shareInterval(weight, all - weight, weighted.length, level),
    })),
    waits: params.waits.filter(({ product }) => last.includes(product)),
  }
}

function readHeld(held: unknown, products: readonly string[]): readonly (readonly string[])[] {
  return Array.from(expectList(held, 'held'), (step, i) =>
    Array.isArray(step)
      ? Array.from(step, (product: unknown, j) => expectOneOf(product, products, `held[${i}][${j}]`))
      : [expectOneOf(step, products, `held[${i}]`)],
  )
}

/** One part of a Dirichlet law has a beta law; a single candidate is certain. */
function shareInterval(weight: number, rest: number, candidates: number, level: number): Interval {
  if (candidates === 1) return { lower: 1, upper: 1, level, kind: 'credible', method: 'by-definition' }
  const tail = (1 - level) / 2
  const share = weight / (weight + rest)
  return {
    // Of what was hardly ever seen the law is so skewed that its mean lies beyond the quantile.
    lower: Math.min(share, betaIInverse(tail, weight, rest)),
    upper: Math.max(share, betaIComplementInverse(tail, weight, rest)),
    level,
    kind: 'credible',
    method: 'dirichlet',
  }
}
