import { expectFinite, expectKnownKeys, reject } from '../../errors/index.js'

/** What every structural figure needs to know of debt and time. */
export interface DebtTerms {
  /** What falls due at the horizon, in the currency of the other amounts; > 0. See {@link kmvDefaultPoint}. */
  readonly debt: number
  /** Years until then; > 0. */
  readonly horizonYears: number
  /** Per year, continuously compounded: 0.05 is e^0.05 − 1 = 5.13 % a year. */
  readonly continuousRiskFreeRate: number
  /** Expected growth of assets per year, continuously compounded. Default: the risk-free rate. */
  readonly continuousAssetDrift?: number
}

/** The same, checked, with K = D e^{−rT}. */
export interface CheckedDebt {
  readonly debt: number
  readonly years: number
  readonly rate: number
  readonly drift: number
  readonly discountedDebt: number
}

const LARGEST_EXPONENT = 100
const SMALLEST = 1e-50
const LARGEST = 1e50

/** Debt terms, where the two amounts of `names` stand beside them. */
export function expectDebt(firm: DebtTerms, names: readonly string[]): CheckedDebt {
  expectKnownKeys(firm, [...names, 'debt', 'horizonYears', 'continuousRiskFreeRate', 'continuousAssetDrift'], 'firm')
  const hint = 'Without debt there is nothing to default on, and no distance to default'
  const debt = expectAmount(firm.debt, 'firm.debt', hint)
  const years = expectAmount(firm.horizonYears, 'firm.horizonYears')
  const rate = expectForce(firm.continuousRiskFreeRate, years, 'firm.continuousRiskFreeRate')
  const { continuousAssetDrift = rate } = firm
  const drift = expectForce(continuousAssetDrift, years, 'firm.continuousAssetDrift')
  return { debt, years, rate, drift, discountedDebt: debt * Math.exp(-rate * years) }
}

function expectForce(force: unknown, years: number, path: string): number {
  const rate = expectFinite(force, path)
  if (Math.abs(rate * years) <= LARGEST_EXPONENT) return rate
  const hint = 'Rates are fractions of a year: 5 % is 0.05'
  return reject('OUT_OF_RANGE', path, `a rate that grows by at most e^${LARGEST_EXPONENT} to the horizon`, force, hint)
}

/** A value, volatility or time within what the model can hold. */
export function expectAmount(value: unknown, path: string, hint?: string): number {
  const number = expectFinite(value, path)
  if (number >= SMALLEST && number <= LARGEST) return number
  return reject('OUT_OF_RANGE', path, 'a number > 0, from 1e-50 to 1e50', value, hint)
}
