/**
 * Has a client given up products, more than clients do anyway?
 *
 * Before the recent days all clients together gave up D products in E product-days. With that pace, and not knowing it better
 * than so (Jeffreys' prior), the number given up out of e product-days is negative binomial:
 *
 *   P(at least L) = I_{e/(E + e)}(L, D + ½)
 *
 * @see Gelman, Carlin, Stern, Dunson, Vehtari and Rubin (2013), Bayesian Data Analysis, section 2.6, for the predictive law of
 * counts.
 * @module
 */
import { betaI } from '../../numeric/index.js'
import type { DayFigure, ReadHistory } from './read-histories.js'
import type { Finding } from './types.js'

/** How all clients gave up products before the recent days. */
export interface ProductPace {
  readonly lost: number
  readonly productDays: number
}

export function productPace(histories: readonly ReadHistory[], start: number): ProductPace {
  let [lost, productDays] = [0, 0]
  for (const { products } of histories) {
    for (const [i, { day, value }] of products.entries()) {
      if (day >= start) break
      const { [i + 1]: next } = products
      const end = next === undefined ? start : Math.min(start, next.day)
      productDays += value * (end - day)
      if (next !== undefined && next.day <= start) lost += Math.max(0, value - next.value)
    }
  }
  return { lost, productDays }
}

export function fallingDepth(
  products: readonly DayFigure[],
  { until, recentDays }: { readonly until: number; readonly recentDays: number },
  { lost, productDays }: ProductPace,
): Finding {
  const start = until - recentDays
  const before = products.findLast(({ day }) => day <= start)
  if (before === undefined) return { why: 'no products known before the recent days' }
  if (before.value === 0) return { why: 'no products to lose' }
  if (productDays === 0) return { why: 'no earlier days to tell how clients give up products' }
  const now = products.at(-1)!.value
  const gone = Math.max(0, before.value - now)
  const exposure = before.value * recentDays
  const first = products.find(({ day, value }) => day > start && value < before.value)
  return {
    pValue: gone === 0 ? 1 : betaI(exposure / (productDays + exposure), gone, lost + 0.5),
    strength: gone / before.value,
    since: first === undefined ? start + 1 : first.day,
    words: { before: String(before.value), now: String(now) },
  }
}
