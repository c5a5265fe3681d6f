/**
 * The terms of an annuity and their checks: what all its functions share.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import { expectRate } from '../rate.js'

/** Whether payments fall at the end of each period (rent in arrears) or at its begin (rent in advance). */
export type Due = 'end' | 'begin'

/** What every function about equal payments is told. Amounts paid are < 0, amounts received > 0, as in spreadsheets. */
export interface AnnuityBasis {
  /** Effective rate of one period; > -1 (0.01 is 1 %). A nominal annual rate is divided by the periods of a year. */
  readonly ratePerPeriod: number
  /** `'end'` by default. */
  readonly due?: Due
}

/** The most periods of a schedule. */
export const MOST_PERIODS = 10_000_000

/** The rate and the mode of payment, checked. */
export function checkedBasis(
  terms: AnnuityBasis,
  known: readonly string[],
): { readonly rate: number; readonly isBegin: boolean } {
  expectKnownKeys(terms, ['ratePerPeriod', 'due', ...known], 'terms')
  return { rate: expectRate(terms.ratePerPeriod, 'terms.ratePerPeriod'), isBegin: isDueAtBegin(terms.due) }
}

/** Whether payments fall at the begin of each period. */
export function isDueAtBegin(due: Due = 'end', path = 'terms.due'): boolean {
  return expectOneOf(due, ['end', 'begin'], path) === 'begin'
}

/** An amount of the terms. */
export function amountOf(amount: number, name: string): number {
  return expectFinite(amount, `terms.${name}`)
}

/** A result that a double can hold, and never -0; beyond it the terms are out of range. */
export function held(result: number, path = 'terms'): number {
  if (Number.isFinite(result)) return result + 0
  return reject('OUT_OF_RANGE', path, 'amounts, rates and times whose result a double can hold', result)
}

/** A rate that a double can hold and tell from -1, where all is lost. */
export function heldRate(rate: number, path = 'terms'): number {
  const result = held(rate, path)
  return result > -1
    ? result
    : reject('OUT_OF_RANGE', path, 'amounts and times whose rate a double tells from -1', rate)
}

/** amount · factor, where nothing grows to nothing however large the factor is. */
export function grown(amount: number, factor: number): number {
  return amount === 0 ? 0 : amount * factor
}
