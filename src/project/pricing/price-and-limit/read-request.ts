/**
 * Who borrows and what the lender keeps to, checked.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectText, reject } from '../../../errors/index.js'
import type { Question } from '../../affordability/assess.js'
import { readQuestion } from '../../affordability/assess.js'
import type { RateStress } from '../../affordability/rate-stress.js'
import type { AffordabilityLimits, Borrower } from '../../affordability/types.js'
import { readAmountIn } from '../../profitability/engine/read-amount-in.js'
import { expectRate } from '../../profitability/engine/read-rate.js'
import type { PricedFacility } from '../types.js'
import type { RegularLoan } from './offer-of-facility.js'
import type { PriceAndLimitOptions } from './types.js'

/** A checked request; amounts in minor units. */
export interface ReadRequest {
  readonly loan: RegularLoan
  readonly borrower: Borrower
  readonly limits: AffordabilityLimits
  readonly stress?: RateStress
  readonly question: Question
  readonly ratingMost?: number
  readonly exposureMost?: number
  readonly marketRate?: number
  readonly annualTargetRate?: number
}

const KNOWN = [
  'borrower',
  'limits',
  'stress',
  'rating',
  'ratingLimits',
  'exposureRoom',
  'marketRate',
  'annualHurdleRate',
  'annualTargetRate',
]

export function expectRequestKeys(options: PriceAndLimitOptions): void {
  expectKnownKeys(options, KNOWN, 'options')
}

/** @param hurdle nominal rate of a year that the target is not below. */
export function readRequest(facility: PricedFacility, options: PriceAndLimitOptions, hurdle: number): ReadRequest {
  const loan = regularLoan(facility)
  const { currency } = loan.balance.principal
  const { borrower, limits, stress, exposureRoom, marketRate, annualTargetRate } = options
  const question = readQuestion(borrower, { limits, ...(stress !== undefined && { stress }) })
  if (question.borrower.currency !== currency) {
    const hint = 'Convert amounts to one currency first'
    reject('MIXED_CURRENCIES', 'borrower', `amounts in ${currency}, as the loan`, question.borrower.currency, hint)
  }
  const ratingMost = readRating(options, currency)
  if (annualTargetRate !== undefined && expectRate(annualTargetRate, 'options.annualTargetRate') < hurdle) {
    reject('OUT_OF_RANGE', 'options.annualTargetRate', `at least the hurdle rate, ${hurdle}`, annualTargetRate)
  }
  return {
    loan,
    borrower,
    limits,
    ...(stress !== undefined && { stress }),
    question,
    ...(ratingMost !== undefined && { ratingMost }),
    ...(exposureRoom !== undefined && {
      exposureMost: readAmountIn(currency, exposureRoom, 'options.exposureRoom').minorUnits,
    }),
    ...(marketRate !== undefined && { marketRate: expectRate(marketRate, 'options.marketRate') }),
    ...(annualTargetRate !== undefined && { annualTargetRate }),
  }
}

/** A loan of which another amount is another loan. */
function regularLoan(facility: PricedFacility): RegularLoan {
  if (facility.kind !== 'term-loan') {
    return reject('NOT_APPLICABLE', 'facility.kind', "'term-loan'", facility.kind)
  }
  const { balance } = facility
  if (balance.kind === 'regular') return { ...facility, balance }
  const hint = 'A schedule is of one amount: describe the loan by principal, months and repayment'
  return reject('NOT_APPLICABLE', 'facility.balance.kind', "'regular'", balance.kind, hint)
}

function readRating({ rating, ratingLimits }: PriceAndLimitOptions, currency: string): number | undefined {
  if (ratingLimits === undefined) {
    if (rating === undefined) return undefined
    return reject('MISSING_VALUE', 'options.ratingLimits', 'limits by rating, as there is a rating', ratingLimits)
  }
  const byRating = new Map<string, number>()
  for (const [i, value] of Array.from(expectList(ratingLimits, 'options.ratingLimits')).entries()) {
    const path = `options.ratingLimits[${i}]`
    expectKnownKeys(expectObject(value, path), ['rating', 'amount'], path)
    const limit = ratingLimits[i]!
    const name = expectText(limit.rating, `${path}.rating`)
    if (byRating.has(name)) reject('CONFLICTING_OPTIONS', `${path}.rating`, 'a name of its own', name)
    byRating.set(name, readAmountIn(currency, limit.amount, `${path}.amount`).minorUnits)
  }
  if (rating === undefined) return reject('MISSING_VALUE', 'options.rating', 'the rating of the client', rating)
  const known = [...byRating.keys()].map(name => `'${name}'`).join(', ')
  return byRating.get(rating) ?? reject('OUT_OF_RANGE', 'options.rating', `one of ${known}`, rating)
}
