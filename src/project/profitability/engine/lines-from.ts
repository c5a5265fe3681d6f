/**
 * Lines of profit, made one by one.
 *
 * @module
 */
import type { ProfitLine } from '../result-types.js'

/** All lines, each as `of` gives it. */
export function linesFrom(of: (line: ProfitLine) => number): Readonly<Record<ProfitLine, number>> {
  return {
    interest: of('interest'),
    funding: of('funding'),
    liquidity: of('liquidity'),
    fees: of('fees'),
    transactionCost: of('transactionCost'),
    operatingCost: of('operatingCost'),
    expectedLoss: of('expectedLoss'),
    capitalReturn: of('capitalReturn'),
    tax: of('tax'),
  }
}
