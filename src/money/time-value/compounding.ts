/**
 * Growth without payments: what rates amount to, which rate a growth needs, and how long it takes.
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., sections 1.8 and 2.5.
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectPositive, reject } from '../../errors/index.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import { expectRate, forceOfNominal } from '../rate.js'
import { checkedAmounts } from './discounted-sum.js'
import { logRatio } from './log-ratio.js'
import { held, heldRate } from './terms.js'

/** Terms of {@link effect}. */
export interface EffectTerms {
  /** Rate of a year without compounding; > -compoundingsPerYear. */
  readonly nominalRate: number
  /** How often interest is added in a year; > 0. */
  readonly compoundingsPerYear: number
}

/** Terms of {@link nominal}. */
export interface NominalTerms {
  /** Rate of a year with compounding; > -1. */
  readonly effectiveRate: number
  /** How often interest is added in a year; > 0. */
  readonly compoundingsPerYear: number
}

/** Terms of {@link rri}. */
export interface GrowthRateTerms {
  /** > 0. */
  readonly periods: number
  /** Of the sign of `futureValue`; both are amounts one has, so that nothing is paid. */
  readonly presentValue: number
  readonly futureValue: number
}

/** Terms of {@link pduration}. */
export interface DurationTerms {
  /** Effective rate of a period; > -1. */
  readonly ratePerPeriod: number
  /** Of the sign of `futureValue`. */
  readonly presentValue: number
  readonly futureValue: number
}

/** Terms of {@link ispmt}. */
export interface EqualPrincipalInterestTerms {
  /** Effective rate of one period; > -1. */
  readonly ratePerPeriod: number
  /** How many instalments are already paid: 0 for the interest in the first one (spreadsheets call it `per`). */
  readonly periodsPaid: number
  /** How many instalments there are; whole, from 1. */
  readonly periods: number
  /** A loan that is received is > 0. */
  readonly presentValue: number
}

/**
 * The effective annual rate of a nominal one.
 *
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { effect } from 'clientele/money'
 * effect({ nominalRate: 0.1, compoundingsPerYear: 4 }).toFixed(12) // => '0.103812890625'
 */
export function effect(terms: EffectTerms): number {
  expectKnownKeys(terms, ['nominalRate', 'compoundingsPerYear'], 'terms')
  const times = expectPositive(terms.compoundingsPerYear, 'terms.compoundingsPerYear')
  return heldRate(Math.expm1(forceOfNominal(terms.nominalRate, times, 'terms.nominalRate')))
}

/**
 * The nominal annual rate of an effective one: m ((1 + i)^(1/m) - 1).
 *
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { nominal } from 'clientele/money'
 * nominal({ effectiveRate: 0.1, compoundingsPerYear: 4 }).toFixed(12) // => '0.096454756338'
 */
export function nominal(terms: NominalTerms): number {
  expectKnownKeys(terms, ['effectiveRate', 'compoundingsPerYear'], 'terms')
  const times = expectPositive(terms.compoundingsPerYear, 'terms.compoundingsPerYear')
  const force = Math.log1p(expectRate(terms.effectiveRate, 'terms.effectiveRate'))
  return held(times * Math.expm1(force / times))
}

/**
 * The rate per period at which an amount grows to another: (FV / PV)^(1/n) - 1.
 *
 * @throws ClienteleError `NO_SOLUTION` for amounts of different sign or 0; `OUT_OF_RANGE` for no periods, or a rate that no
 * double holds or tells from -1; `INVALID_TYPE`.
 * @example
 * import { rri } from 'clientele/money'
 * rri({ periods: 8, presentValue: 10_000, futureValue: 11_000 }).toFixed(12) // => '0.011985024140'
 * rri({ periods: 8, presentValue: 10_000, futureValue: -1 }) // => Error NO_SOLUTION
 */
export function rri(terms: GrowthRateTerms): number {
  expectKnownKeys(terms, ['periods', 'presentValue', 'futureValue'], 'terms')
  const periods = expectPositive(terms.periods, 'terms.periods')
  return heldRate(Math.expm1(logGrowth(terms) / periods))
}

/**
 * How many periods an amount takes to grow to another: ln(FV / PV) / ln(1 + r).
 *
 * @throws ClienteleError `NO_SOLUTION` where it never does: amounts of different sign, a rate of 0, a rate that leads away;
 * `OUT_OF_RANGE` for a rate at or below -1; `INVALID_TYPE`.
 * @example
 * import { pduration } from 'clientele/money'
 * pduration({ ratePerPeriod: 0.1, presentValue: 1000, futureValue: 2000 }).toFixed(9) // => '7.272540897'
 * pduration({ ratePerPeriod: -0.1, presentValue: 1000, futureValue: 2000 }) // => Error NO_SOLUTION
 */
export function pduration(terms: DurationTerms): number {
  expectKnownKeys(terms, ['ratePerPeriod', 'presentValue', 'futureValue'], 'terms')
  const force = Math.log1p(expectRate(terms.ratePerPeriod, 'terms.ratePerPeriod'))
  const growth = logGrowth(terms)
  if (growth === 0) return 0
  if (!(growth * Math.sign(force) > 0)) {
    reject('NO_SOLUTION', 'terms.ratePerPeriod', 'a rate that leads to the future value', terms.ratePerPeriod)
  }
  return held(growth / force)
}

/**
 * The interest in an instalment of a loan that is repaid by equal parts of principal: -PV r (1 - paid / periods).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for periods that are not whole or not there, a rate at or below -1; `INVALID_TYPE`.
 * @example
 * import { ispmt } from 'clientele/money'
 * ispmt({ ratePerPeriod: 0.1 / 12, periodsPaid: 6, periods: 24, presentValue: 100_000 }) // => -625
 */
export function ispmt(terms: EqualPrincipalInterestTerms): number {
  expectKnownKeys(terms, ['ratePerPeriod', 'periodsPaid', 'periods', 'presentValue'], 'terms')
  const rate = expectRate(terms.ratePerPeriod, 'terms.ratePerPeriod')
  const periods = expectInteger(terms.periods, 'terms.periods', 1)
  const paid = expectInteger(terms.periodsPaid, 'terms.periodsPaid', 0, periods)
  return held(-expectFinite(terms.presentValue, 'terms.presentValue') * rate * ((periods - paid) / periods))
}

/**
 * What an amount grows to at a different rate in each period: PV Π (1 + r_t).
 *
 * @param rates effective rates of the periods in order, each > -1; at least one.
 * @throws ClienteleError `OUT_OF_RANGE` naming the rate at or below -1, `EMPTY_INPUT`, `INVALID_TYPE`.
 * @example
 * import { fvschedule } from 'clientele/money'
 * fvschedule(100, [0.09, 0.1, 0.11]).toFixed(6) // => '133.089000'
 */
export function fvschedule(presentValue: number, rates: ArrayLike<number>): number {
  const amount = expectFinite(presentValue, 'presentValue')
  const checked = checkedAmounts(rates, 'rates')
  const growth = runningSum()
  for (let i = 0; i < checked.length; i++) addTo(growth, Math.log1p(expectRate(checked[i]!, `rates[${i}]`)))
  return held(amount * Math.exp(totalOf(growth)), 'rates')
}

/** ln(FV / PV) of amounts of one sign. */
function logGrowth(terms: { readonly presentValue: number; readonly futureValue: number }): number {
  const present = expectFinite(terms.presentValue, 'terms.presentValue')
  const future = expectFinite(terms.futureValue, 'terms.futureValue')
  if (present === 0 || Math.sign(future) !== Math.sign(present)) {
    reject(
      'NO_SOLUTION',
      'terms.futureValue',
      'an amount of the sign of presentValue, neither of them 0',
      future,
      GROWTH,
    )
  }
  return logRatio(future, present)
}

const GROWTH = 'Both are balances one has; for payments made and received use rate or nper'
