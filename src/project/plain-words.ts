/**
 * Rates and amounts as a banker reads them.
 *
 * @module
 */
import { amountText, moneyOfMinor } from '../money/index.js'

/** 0.0525 is `5.25 %`. */
export function percentWords(share: number): string {
  // What rounds to nothing has no sign.
  return `${(Math.round(1e4 * share) === 0 ? 0 : 100 * share).toFixed(2)} %`
}

/** Basis points, to a tenth. */
export function pointsWords(basisPoints: number): string {
  return `${Number(basisPoints.toFixed(1))} basis points`
}

/** Minor units of a currency, rounded to whole ones: `12345.60 EUR`. */
export function amountWords(minorUnits: number, currency: string): string {
  return `${amountText(moneyOfMinor(Math.round(minorUnits), currency))} ${currency}`
}
