/**
 * The terms of a lender, checked once and made ready for many facilities.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import { dayNumber, isoDate } from '../../../money/index.js'
import type { PreparedCurves } from '../../transfer-pricing/curves.js'
import { prepareCurves } from '../../transfer-pricing/curves.js'
import { LONGEST_MONTHS } from '../../transfer-pricing/read-balance.js'
import type { TransferMethod } from '../../transfer-pricing/types.js'
import type { ProfitConventions } from '../result-types.js'
import type { CapitalTerms, ProfitTerms } from '../types.js'
import type { KeptByTerms } from './kept-by-terms.js'
import { keptByTerms } from './kept-by-terms.js'
import { expectFeeRate, expectRate } from './read-rate.js'
import type { ProfitWindow } from './window.js'
import { profitWindow } from './window.js'

/** Terms that need no second check. */
export interface PreparedTerms {
  readonly window: ProfitWindow
  readonly curves: PreparedCurves
  readonly transferMethod: TransferMethod
  readonly capital: CapitalTerms
  readonly annualHurdleRate: number
  readonly taxRate: number
  readonly feeView: ProfitTerms['feeView']
  readonly lines: ProfitTerms['lines']
  /** What many clients ask for alike of this window, kept once it was found. For other days see {@link withWindow}. */
  readonly kept: KeptByTerms
}

const KNOWN = [
  'from',
  'months',
  'curves',
  'transferMethod',
  'capital',
  'annualHurdleRate',
  'taxRate',
  'feeView',
  'lines',
]
const LAST_YEAR = 9999

/**
 * The terms made ready.
 *
 * @throws ClienteleError naming the field: `OUT_OF_RANGE`, `INVALID_DATE`, `INVALID_TYPE`, `UNKNOWN_OPTION`; for curves as
 * `transferCurve`.
 */
export function prepareTerms(terms: ProfitTerms, path = 'terms'): PreparedTerms {
  expectKnownKeys(expectObject(terms, path), KNOWN, path)
  const { months = 12, transferMethod = 'par' } = terms
  const from = dayNumber(terms.from, `${path}.from`)
  const length = expectInteger(months, `${path}.months`, 1, LONGEST_MONTHS)
  const year = Number(isoDate(from).slice(0, 4))
  if (year + length / 12 >= LAST_YEAR) reject('OUT_OF_RANGE', `${path}.from`, 'terms that end before 9999', terms.from)
  return {
    window: profitWindow(from, length),
    curves: prepareCurves(terms.curves, `${path}.curves`),
    transferMethod: expectOneOf(transferMethod, ['par', 'strips', 'average-life'], `${path}.transferMethod`),
    capital: readCapital(terms.capital, `${path}.capital`),
    annualHurdleRate: expectFeeRate(terms.annualHurdleRate, `${path}.annualHurdleRate`),
    taxRate: expectTax(terms.taxRate, `${path}.taxRate`),
    feeView: expectOneOf(terms.feeView, ['cash', 'effective-interest'], `${path}.feeView`),
    lines: expectOneOf(terms.lines, ['contractual', 'expected'], `${path}.lines`),
    kept: keptByTerms(),
  }
}

/** The same terms over other days: what was kept for the window before is found anew. */
export function withWindow(terms: PreparedTerms, window: ProfitWindow): PreparedTerms {
  return { ...terms, window, kept: keptByTerms() }
}

function readCapital(capital: CapitalTerms, path: string): CapitalTerms {
  expectKnownKeys(expectObject(capital, path), ['basis', 'funding', 'annualReturn'], path)
  return {
    basis: readBasis(capital.basis, `${path}.basis`),
    funding: expectOneOf(capital.funding, ['whole-loan', 'less-capital'], `${path}.funding`),
    annualReturn: expectRate(capital.annualReturn, `${path}.annualReturn`),
  }
}

function readBasis(basis: CapitalTerms['basis'], path: string): CapitalTerms['basis'] {
  const kind = expectOneOf(expectObject(basis, path)['kind'], ['regulatory', 'economic'], `${path}.kind`)
  if (kind === 'economic' || basis.kind === 'economic') {
    expectKnownKeys(basis, ['kind'], path)
    return { kind: 'economic' }
  }
  expectKnownKeys(basis, ['kind', 'ratio'], path)
  const ratio = expectPositive(basis.ratio, `${path}.ratio`)
  if (ratio > 1) reject('OUT_OF_RANGE', `${path}.ratio`, 'a number above 0, at most 1', ratio, 'Write 10.5 % as 0.105')
  return { kind, ratio }
}

function expectTax(value: unknown, path: string): number {
  const rate = expectNonNegative(value, path)
  return rate < 1 ? rate : reject('OUT_OF_RANGE', path, 'a number from 0 to below 1', value, 'Write 25 % as 0.25')
}

/** How figures of these terms are meant. */
export function conventionsOf({ capital, feeView, lines }: PreparedTerms): ProfitConventions {
  return { funding: capital.funding, capital: capital.basis.kind, fees: feeView, lines, afterTax: true }
}
