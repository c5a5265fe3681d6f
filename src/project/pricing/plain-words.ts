/**
 * Rates and amounts as a banker reads them.
 *
 * @module
 */
import { amountText, moneyOfMinor } from '../../money/index.js'

/** 0.0525 is 5.25 %. */
export function percent(rate: number): string {
  return `${(rate * 100).toFixed(2)} %`
}

/** Basis points, to a tenth. */
export function points(basisPoints: number): string {
  return `${Number(basisPoints.toFixed(1))} basis points`
}

/** Minor units of a currency, rounded to whole ones: EUR 1234.56. */
export function minorAmount(minorUnits: number, currency: string): string {
  return `${currency} ${amountText(moneyOfMinor(Math.round(minorUnits), currency))}`
}
