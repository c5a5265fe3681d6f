/**
 * Does the client pay when it can? A score of behaviour where means were there (还款意愿), apart from whether they were.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectPositive } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import type { PartialScore } from '../../records/core.js'
import type { Grade } from '../../records/partial-score.js'
import { partialScore } from '../../records/partial-score.js'
import { proportionInterval } from '../../statistics/index.js'

/** How often a client did as it should, of how often it was asked to. */
export interface Kept {
  /** A whole number from 0 to `of`. */
  readonly kept: number
  /** A whole number >= 0; 0 says as little as nothing. */
  readonly of: number
}

/** What a client did; what is not known is left out. */
export interface WillingnessBehaviour {
  /** Instalments paid in time, of those due while the client was able to pay: see `paymentsWhenAble`. */
  readonly paidWhenAble?: Kept
  /** Contracts fulfilled, of those due: see `contractFulfilment`. */
  readonly contractsFulfilled?: Kept
  /** Promises to pay that were kept, of those made. */
  readonly promisesKept?: Kept
  /** Calls and letters answered, of those sent. */
  readonly contactsAnswered?: Kept
}

/** The weights of the parts of willingness, by expert judgement: a start for lenders without data. */
export const WILLINGNESS_WEIGHTS: Readonly<Record<keyof WillingnessBehaviour, number>> = /* @__PURE__ */ deepFreeze({
  paidWhenAble: 0.4,
  contractsFulfilled: 0.25,
  promisesKept: 0.25,
  contactsAnswered: 0.1,
})

/** How parts are weighed. */
export interface WillingnessOptions {
  /** Weights > 0 of all parts; {@link WILLINGNESS_WEIGHTS} by default. */
  readonly weights?: Readonly<Record<keyof WillingnessBehaviour, number>>
  /** Nominal probability of the intervals of the shares that make the range, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * The willingness to repay, within [0, 1]: the shares of what was kept, weighed. The range takes each share at the lower and
 * the upper end of its Wilson interval, and a part that is missing from 0 to 1: who was hardly ever asked is hardly known.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for counts at fault, `UNKNOWN_OPTION` for behaviour that is no part.
 * @example
 * import { repaymentWillingness } from 'clientele/risk'
 * const known = repaymentWillingness({ paidWhenAble: { kept: 9, of: 12 }, promisesKept: { kept: 1, of: 4 } })
 * known.score?.toFixed(4) // => '0.5577'
 * known.coverage // => 0.65
 * known.range.lower.toFixed(2) // => '0.20'
 * known.range.upper.toFixed(2) // => '0.89'
 */
export function repaymentWillingness(behaviour: WillingnessBehaviour, options: WillingnessOptions = {}): PartialScore {
  expectKnownKeys(options, ['weights', 'level'], 'options')
  expectKnownKeys(behaviour, NAMES, 'behaviour')
  const { weights = WILLINGNESS_WEIGHTS, level } = options
  expectKnownKeys(weights, NAMES, 'options.weights')
  for (const name of NAMES) expectPositive(weights[name], `options.weights.${name}`)
  const grades = NAMES.map(name => [name, gradeOf(behaviour[name], `behaviour.${name}`, level)] as const)
  return partialScore({ ...weights }, Object.fromEntries(grades))
}

const NAMES = ['paidWhenAble', 'contractsFulfilled', 'promisesKept', 'contactsAnswered'] as const

function gradeOf(counts: Kept | undefined, path: string, level: number | undefined): Grade | undefined {
  if (counts === undefined) return undefined
  expectKnownKeys(expectObject(counts, path), ['kept', 'of'], path)
  const of = expectInteger(counts.of, `${path}.of`)
  const kept = expectInteger(counts.kept, `${path}.kept`, 0, of)
  if (of === 0) return undefined
  const { lower, upper } = proportionInterval(kept, of, level === undefined ? {} : { level })
  return { figure: kept / of, grade: kept / of, lower, upper }
}
