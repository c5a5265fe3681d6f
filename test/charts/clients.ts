/** A base with a holdout, drawn from a model, and the models fitted to it. */

import { sampleOrders } from '../../src/cli/repl/sample-orders.js'
import { bgNbd, gammaGamma, logNormalSpend, paretoNbd } from '../../src/lifetime/index.js'
import type { CustomerBase, PurchasesByPeriod } from '../../src/records/index.js'
import { customerBase, purchasesByPeriod } from '../../src/records/index.js'

export const orders = sampleOrders()
/** 2,000 clients whom the model saw until September, with a holdout of 13 weeks. */
export const base: CustomerBase = customerBase(orders, {
  observedUntil: '2024-09-29',
  holdoutUntil: '2024-12-29',
  timeUnit: 'week',
  keep: ['logSpend'],
})
export const weeks: PurchasesByPeriod = purchasesByPeriod(orders, {
  period: { days: 7 },
  observedUntil: '2024-12-29',
  clientsUntil: '2024-09-29',
})
export const buying = bgNbd.fit(base)
export const leaving = paretoNbd.fromParams({ r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7 }, { timeUnit: 'week' })
export const spending = gammaGamma.fit(base)
export const logSpending = logNormalSpend.fit(base)
