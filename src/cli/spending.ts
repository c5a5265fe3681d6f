/**
 * What a model of amounts can be asked, wherever the command asks it.
 *
 * @module
 */
import type { GammaGammaModel } from '../lifetime/index.js'
import { gammaGamma } from '../lifetime/index.js'
import type { CustomerBase } from '../records/core.js'

/** Whether any order has an amount above zero. */
export function hasAmounts({ spendOrders }: CustomerBase): boolean {
  return spendOrders?.some(orders => orders > 0) === true
}

/** Whether the fit found what it looked for. */
export function hasLearned({ fit }: GammaGammaModel): boolean {
  return fit.source === 'given' || fit.converged
}

/** Where the population has no mean, its median stands for clients without spend; a warning of the fit says so. */
export function withoutSpend(spending: GammaGammaModel): { readonly withoutSpend?: number } {
  return spending.params.q > 1 ? {} : { withoutSpend: gammaGamma.medianSpendOfNewClient(spending) }
}
