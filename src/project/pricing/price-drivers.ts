/**
 * What is a price made of?
 *
 * What a price brings within the terms is what all other lines leave to be earned, and what capital must earn before tax:
 *
 *   price · D = − Σ other lines + h · C / (1 − t) + economic profit / (1 − t)
 *
 * with D what the price is a rate of (balance × years, say), h the hurdle rate, C capital × years and t the tax rate. Over D each part
 * is in the unit of the price. The identity holds at any price, whatever the lines depend on, so that parts always add up; at the
 * price that earns the hurdle the last one is nothing.
 *
 * Source: Bessis, Risk Management in Banking: transfer rate, operating cost, cost of credit risk, and what capital is to earn.
 *
 * @module
 */
import type { FacilityFigures } from '../profitability/engine/figures.js'
import type { PriceDriver, PriceDrivers } from './types.js'

/**
 * The parts of a price in the order in which it is told.
 *
 * @example
 * import { PRICE_DRIVERS } from 'clientele/project'
 * PRICE_DRIVERS.indexOf('funding') < PRICE_DRIVERS.indexOf('costOfCapital') // => true
 */
export const PRICE_DRIVERS: readonly PriceDriver[] = [
  'interest',
  'funding',
  'liquidity',
  'expectedLoss',
  'operatingCost',
  'transactionCost',
  'fees',
  'capitalReturn',
  'costOfCapital',
  'aboveHurdle',
]

/** Where a price stands in a statement. */
export interface PricedLine {
  readonly line: 'interest' | 'fees'
  /** What it brings within the terms; minor units. */
  readonly earned: number
  /** What a price of 1 would bring; > 0. */
  readonly perUnit: number
}

/** Parts of a price per unit of what it is paid on. */
export function priceDrivers(
  { lines, capital, years }: FacilityFigures,
  { line, earned, perUnit }: PricedLine,
  annualHurdleRate: number,
  taxRate: number,
): PriceDrivers {
  const { interest, funding, liquidity, fees, transactionCost, operatingCost, expectedLoss, capitalReturn } = lines
  const beforeTax =
    interest + funding + liquidity + fees + transactionCost + operatingCost + expectedLoss + capitalReturn
  const costOfCapital = (annualHurdleRate * capital * years) / (1 - taxRate)
  // Adding 0 makes of -0, which a line of nothing would become, a plain 0.
  const part = (amount: number): number => amount / perUnit + 0
  return {
    interest: part(line === 'interest' ? earned - interest : -interest),
    funding: part(-funding),
    liquidity: part(-liquidity),
    expectedLoss: part(-expectedLoss),
    operatingCost: part(-operatingCost),
    transactionCost: part(-transactionCost),
    fees: part(line === 'fees' ? earned - fees : -fees),
    capitalReturn: part(-capitalReturn),
    costOfCapital: part(costOfCapital),
    aboveHurdle: part(beforeTax - costOfCapital),
  }
}
