/**
 * What does a loan earn on the capital it ties up, in one year?
 *
 *   RAROC = (interest − funding + fees − operating cost − expected loss + return on capital) · (1 − tax) / capital
 *
 * Two ways to fund a loan are in use, and their results differ, so that each figure names its own: the loan is funded whole and
 * its capital is placed at a return, or capital pays for its part of the loan and the rest is funded.
 *
 * @see Crouhy, Galai and Mark (2014), The Essentials of Risk Management, 2nd ed., chapter 17 (risk capital attribution and
 * risk-adjusted performance measurement).
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import { held } from '../../../money/time-value/terms.js'
import { compensatedSum } from '../../../numeric/core.js'
import type { ProfitLine } from '../result-types.js'

/** A loan of one year in rates: each is a share of the loan and a year where nothing else is said. */
export interface RarocInputs {
  /** What is lent, in any unit of money; amounts of the result are in the same; > 0. */
  readonly loan: number
  /** What the client pays. */
  readonly loanRate: number
  /** What the money costs the lender: the transfer rate. */
  readonly fundingRate: number
  /** Probability of default × loss given default; >= 0. */
  readonly expectedLossRate: number
  /** >= 0. */
  readonly operatingCostRate: number
  /** Capital held against the loan, as share of it; > 0. */
  readonly capitalRate: number
  /** What that capital earns by itself, as share of the capital; 0 by default. */
  readonly capitalReturn?: number
  /** Share of profit, within [0, 1); 0 by default. A loss saves tax. */
  readonly taxRate?: number
  /** `'whole-loan'`: all of the loan is funded; `'less-capital'`: the loan less its capital. */
  readonly funding: 'whole-loan' | 'less-capital'
  /** Earned beside interest, as amount of the year; >= 0, 0 by default. */
  readonly fees?: number
  /** What capital must earn after tax; then the result says what is earned beyond. */
  readonly annualHurdleRate?: number
}

/** The lines that a loan of one year has: what is earned above 0, what it costs below. */
export type RarocLine = Exclude<ProfitLine, 'liquidity' | 'transactionCost'>

/** What a loan earns on its capital, and from which amounts. */
export interface Raroc {
  /** Profit after tax, as share of capital. */
  readonly raroc: number
  readonly lines: Readonly<Record<RarocLine, number>>
  readonly profitBeforeTax: number
  /** After tax: all lines. */
  readonly profit: number
  readonly capital: number
  /** The convention that the figure stands on. */
  readonly funding: RarocInputs['funding']
  /** Hurdle × capital, and profit less that; where a hurdle was given. */
  readonly capitalCharge?: number
  readonly economicProfit?: number
}

const KNOWN: readonly (keyof RarocInputs)[] = [
  'loan',
  'loanRate',
  'fundingRate',
  'expectedLossRate',
  'operatingCostRate',
  'capitalRate',
  'capitalReturn',
  'taxRate',
  'funding',
  'fees',
  'annualHurdleRate',
]

/**
 * The risk-adjusted return on capital of a loan over one year, in closed form: for a first look, and to check by hand what
 * `relationshipProfit` finds from facilities, dates and curves.
 *
 * @throws ClienteleError naming the field: `INVALID_TYPE`, `OUT_OF_RANGE`, `UNKNOWN_OPTION`.
 * @example
 * import { raroc } from 'clientele/project'
 * const loan = {
 *   loan: 3_000_000,
 *   loanRate: 0.04,
 *   fundingRate: 0.015,
 *   expectedLossRate: 0.01,
 *   operatingCostRate: 0.01,
 *   capitalRate: 0.08,
 *   capitalReturn: 0.03,
 *   annualHurdleRate: 0.12,
 * }
 * const { raroc: ofWhole, profit, economicProfit } = raroc({ ...loan, funding: 'whole-loan' })
 * ofWhole.toFixed(4) // => '0.0925'
 * profit.toFixed(2) // => '22200.00'
 * economicProfit.toFixed(2) // => '-6600.00'
 * raroc({ ...loan, funding: 'less-capital' }).raroc.toFixed(4) // => '0.1075'
 * raroc({ ...loan, funding: 'none' }) // => Error OUT_OF_RANGE
 */
export function raroc(inputs: RarocInputs): Raroc {
  const { loan, capitalReturn = 0, taxRate = 0, funding, fees = 0, annualHurdleRate } = checked(inputs)
  const capital = loan * inputs.capitalRate
  const funded = funding === 'whole-loan' ? loan : loan - capital
  const before = {
    interest: loan * inputs.loanRate,
    funding: 0 - funded * inputs.fundingRate,
    fees,
    operatingCost: 0 - loan * inputs.operatingCostRate,
    expectedLoss: 0 - loan * inputs.expectedLossRate,
    capitalReturn: capital * capitalReturn,
  }
  const profitBeforeTax = compensatedSum(Object.values(before))
  const profit = held(profitBeforeTax * (1 - taxRate), 'inputs')
  const capitalCharge = annualHurdleRate === undefined ? undefined : held(capital * annualHurdleRate, 'inputs')
  return {
    raroc: held(profit / capital, 'inputs'),
    lines: { ...before, tax: 0 - taxRate * profitBeforeTax },
    profitBeforeTax,
    profit,
    capital,
    funding,
    ...(capitalCharge !== undefined && { capitalCharge, economicProfit: profit - capitalCharge }),
  }
}

function checked(inputs: RarocInputs): RarocInputs {
  expectKnownKeys(expectObject(inputs, 'inputs'), KNOWN, 'inputs')
  for (const name of ['loan', 'capitalRate'] as const) expectPositive(inputs[name], `inputs.${name}`)
  for (const name of ['loanRate', 'fundingRate'] as const) expectFinite(inputs[name], `inputs.${name}`)
  for (const name of ['expectedLossRate', 'operatingCostRate'] as const) {
    expectNonNegative(inputs[name], `inputs.${name}`)
  }
  expectOneOf(inputs.funding, ['whole-loan', 'less-capital'], 'inputs.funding')
  const { capitalReturn, taxRate, fees, annualHurdleRate } = inputs
  if (capitalReturn !== undefined) expectFinite(capitalReturn, 'inputs.capitalReturn')
  if (annualHurdleRate !== undefined) expectFinite(annualHurdleRate, 'inputs.annualHurdleRate')
  if (fees !== undefined) expectNonNegative(fees, 'inputs.fees')
  if (taxRate !== undefined && expectNonNegative(taxRate, 'inputs.taxRate') >= 1) {
    reject('OUT_OF_RANGE', 'inputs.taxRate', 'a number within [0, 1)', taxRate)
  }
  return inputs
}
