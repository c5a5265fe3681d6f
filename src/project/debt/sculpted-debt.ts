/**
 * How much debt does a cash flow repay at given ratios, or which ratio does a debt of given size leave?
 *
 *   Sₜ = CFADSₜ / (x·cₜ),   D = Σ Sₜ / Π (1 + rₛ),   Pₜ = Sₜ - rₜ·Bₜ₋₁
 *
 * c: curve of ratios; x: its level, 1 where the ratios themselves are given. Principal is never negative unless that is allowed:
 * where cash at the ratio would not pay the interest, debt is smaller, or the tightest ratio lower, until it does.
 *
 * @see Yescombe (2014), Principles of Project Finance, 2nd ed., section 12.5.
 * @see Bodmer (2014), Corporate and Project Finance Modeling, chapter 23.
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import type { DefinedColumn } from './columns.js'
import { expectHeld, expectPeriodRate, NOTHING_DUE, readColumn, readLevelOrColumn } from './columns.js'
import type { PaidDown } from './pay-down.js'
import { payDown } from './pay-down.js'
import type { RepaymentColumns } from './repayment-profile.js'
import type { DebtWarning } from './sculpting-warnings.js'
import { sculptingWarnings } from './sculpting-warnings.js'

/** Cash, and either the ratios or the debt. */
export type SculptingTerms = SculptingRows &
  (
    | {
        /** Cash flow over debt service, wanted in every payment period, or in each by a list; > 0. */
        readonly dscr: number | ArrayLike<number>
      }
    | {
        /** Amount that is repaid; >= 0. */
        readonly debt: number
        /** Ratios of payment periods to each other; > 0, all the same by default. */
        readonly curve?: ArrayLike<number>
      }
  )

/** One value for each payment period of the debt. */
export interface SculptingRows {
  /** Cash flow available for debt service, in currency; < 0 where the project loses money. */
  readonly cashFlows: ArrayLike<number>
  /** Interest on one unit of balance, for all payment periods or for each; > -1. */
  readonly ratesPerPeriod: number | ArrayLike<number>
  /** Share of the debt left to the last day; [0, 1), 0 by default. */
  readonly balloon?: number
  /** First payment periods in which interest alone is paid; 0 by default. */
  readonly grace?: number
  /** Whether debt service below interest may be added to the debt; `'never'` by default. */
  readonly negativePrincipal?: 'never' | 'allowed'
}

/** A debt, and what is paid on each payment day; amounts in the currency of the cash flow. */
export interface SculptedDebt extends RepaymentColumns {
  /** `no-debt`: no cash flow is above 0, or the first interest cannot be paid at the ratio; or a debt of 0 was asked for. */
  readonly status: 'sculpted' | 'no-debt'
  readonly debt: number
  /** Level of the curve in the tightest periods: 1 where ratios were given, the ratio itself where a debt was. */
  readonly ratio?: number
  /** Interest and principal, without the balloon: what the ratio is taken of. */
  readonly debtService: Float64Array
  /** Cash flow over debt service; undefined where nothing is due. */
  readonly dscr: DefinedColumn
  readonly minimumDscr?: number
  readonly warnings: readonly DebtWarning[]
}

const KEYS = ['cashFlows', 'ratesPerPeriod', 'balloon', 'grace', 'negativePrincipal', 'dscr', 'debt', 'curve']

/**
 * Debt that is repaid in proportion to cash flow.
 *
 * @throws ClienteleError `NO_SOLUTION` where no share of the cash flow repays the given debt; `CONFLICTING_OPTIONS` for ratios
 * beside a debt, `MISSING_VALUE` without either; `OUT_OF_RANGE` naming a rate, ratio, balloon or debt, also a balloon below what
 * negative interest leaves; `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { sculptedDebt } from 'clientele/project'
 * const cashFlows = [130, 143, 156]
 * const sized = sculptedDebt({ cashFlows, ratesPerPeriod: 0.1, dscr: 1.3 })
 * sized.debt.toFixed(2) // => '271.98'
 * Array.from(sized.principal, amount => amount.toFixed(2)) // => [ '72.80', '90.08', '109.09' ]
 * sculptedDebt({ cashFlows, ratesPerPeriod: 0.1, debt: 250 }).ratio?.toFixed(4) // => '1.4143'
 */
export function sculptedDebt(terms: SculptingTerms): SculptedDebt {
  expectKnownKeys(terms, KEYS, 'terms')
  const cashFlows = readColumn(terms.cashFlows, 'terms.cashFlows')
  const periods = cashFlows.length
  const rates = readLevelOrColumn(terms.ratesPerPeriod, 'terms.ratesPerPeriod', expectPeriodRate, periods)
  const { grace: graceGiven = 0 } = terms
  const grace = expectInteger(graceGiven, 'terms.grace', 0, periods - 1)
  const balloon = expectBalloon(terms.balloon, rates, grace, 'terms.balloon')
  const mayGrow =
    expectOneOf(terms.negativePrincipal ?? 'never', ['never', 'allowed'], 'terms.negativePrincipal') === 'allowed'
  const target = readTarget(terms, periods)
  const weights = cashFlows.map((cash, t) => (mayGrow ? cash : Math.max(0, cash)) / target.curve[t]!)
  const unit = payDown({ weights, rates, grace, balloon, mayGrow })
  if (target.debt !== undefined && target.debt > 0 && !Number.isFinite(unit.share)) {
    return reject('NO_SOLUTION', 'terms.debt', 'a debt that some share of the cash flow repays', target.debt)
  }
  const debt = target.debt ?? 1 / unit.share
  expectHeld('terms.cashFlows', debt)
  const sculpted = result(cashFlows, debt, balloon, grace, unit)
  const { interest, principal, balance, dscr, ratio = 1 } = sculpted
  expectHeld('terms', interest, principal, balance, dscr.values, ratio)
  return sculpted
}

function result(cashFlows: Float64Array, debt: number, balloon: number, grace: number, unit: PaidDown): SculptedDebt {
  const debtService = unit.debtService.map(share => share * debt)
  const principal = unit.principal.map(share => share * debt)
  const interest = unit.interest.map(share => share * debt)
  const defined = Uint8Array.from(unit.debtService, share => (debt > 0 && share > NOTHING_DUE ? 1 : 0))
  const values = cashFlows.map((cash, t) => (defined[t] === 1 ? cash / debtService[t]! : 0))
  const least = values.reduce(
    (min, value, t) => (defined[t] === 1 ? Math.min(min, value) : min),
    Number.POSITIVE_INFINITY,
  )
  return {
    status: debt > 0 ? 'sculpted' : 'no-debt',
    debt,
    ...(debt > 0 ? { ratio: 1 / (unit.share * debt) } : {}),
    debtService,
    interest,
    principal,
    balance: unit.balance.map(share => share * debt),
    balloon: balloon * debt,
    dscr: { values, defined },
    ...(Number.isFinite(least) ? { minimumDscr: least } : {}),
    warnings: sculptingWarnings({ cashFlows, debt, debtService, interest, grace, held: unit.held }),
  }
}

function readTarget(terms: SculptingTerms, periods: number): { readonly curve: Float64Array; readonly debt?: number } {
  if ('dscr' in terms && terms.dscr !== undefined) {
    if ('debt' in terms || 'curve' in terms) {
      reject('CONFLICTING_OPTIONS', 'terms.debt', 'either dscr, or debt and its curve', 'both')
    }
    return { curve: readLevelOrColumn(terms.dscr, 'terms.dscr', expectPositive, periods) }
  }
  if (!('debt' in terms) || terms.debt === undefined) return reject('MISSING_VALUE', 'terms', 'dscr or debt', 'neither')
  const curve = readLevelOrColumn(terms.curve ?? 1, 'terms.curve', expectPositive, periods)
  return { curve, debt: expectNonNegative(terms.debt, 'terms.debt') }
}

/** The share of a sculpted debt that is left to the last day. */
export function expectBalloon(value: number | undefined = 0, rates: Float64Array, grace: number, path: string): number {
  const balloon = expectNonNegative(value, path)
  if (balloon >= 1) return reject('OUT_OF_RANGE', path, 'a share from 0 to below 1', balloon)
  const left = rates.reduce((growth, rate, t) => (t < grace ? growth : growth * (1 + rate)), 1)
  if (balloon >= left) reject('OUT_OF_RANGE', path, `below ${left}, what negative interest leaves`, balloon)
  return balloon
}
