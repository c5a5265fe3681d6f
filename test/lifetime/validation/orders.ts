import type { BgNbdModel } from '../../../src/lifetime/bg-nbd/index.js'
import { fromParams } from '../../../src/lifetime/bg-nbd/index.js'
import type { CustomerBase, Order } from '../../../src/records/index.js'
import { customerBase } from '../../../src/records/index.js'

/** Three clients over four weeks, of whom two buy in the four weeks that follow, and one who comes later. */
export const orders: readonly Order[] = [
  { client: 'ann', date: '2024-01-01', amount: 10 },
  { client: 'ann', date: '2024-01-08', amount: 20 },
  { client: 'ann', date: '2024-01-15', amount: 40 },
  { client: 'bob', date: '2024-01-08', amount: 10 },
  { client: 'cid', date: '2024-01-15', amount: 10 },
  { client: 'cid', date: '2024-01-22', amount: 50 },
  { client: 'ann', date: '2024-02-05', amount: 100 },
  { client: 'ann', date: '2024-02-12', amount: 20 },
  { client: 'cid', date: '2024-02-19', amount: 30 },
  { client: 'dee', date: '2024-02-19', amount: 30 },
]

export const period = { observedUntil: '2024-01-29', holdoutUntil: '2024-02-26', timeUnit: 'week' } as const

export const base: CustomerBase = customerBase(orders, period)

export const model: BgNbdModel = fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
