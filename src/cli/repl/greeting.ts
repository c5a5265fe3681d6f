import { MADE_BY } from '../../model/index.js'
import type { Sample } from './scope.js'

/** What a session says first. */
export function greeting({ orders, base }: Sample): string {
  return `${MADE_BY}. help() lists what there is; help(bgNbd), help(bgNbd.fit) say more; Tab completes.
The sample: orders (${count(orders.length)} of a shop in 2024) and base (its ${count(base.size)} clients). Try:
  const buying = bgNbd.fit(base)
  show({ client: base.ids, purchases: bgNbd.expectedPurchases(buying, base, { horizon: 52 }) })
  toCsv(...) and toMarkdown(...) give the same as text. Your own log: node.readOrders. Leave with .exit
`
}

function count(value: number): string {
  return value.toLocaleString('en-US')
}
