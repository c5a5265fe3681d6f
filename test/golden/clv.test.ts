/**
 * The golden records of `clv`.
 *
 * Convention of the records, which is lifetimes': a horizon of so many months of 30 days (4.345 weeks), the purchases of
 * each discounted from its end at a rate per month. `lifetimeValue` discounts each purchase from when it is expected and
 * knows no other month than a twelfth of a year, so the records are answered by what value is made of: expected
 * purchases until each month's end and expected spend.
 */
import { bgNbd, gammaGamma } from '../../src/lifetime/index.js'
import type { ClientHistory } from '../../src/records/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData, testFamilies } from './support.js'

const adapters: readonly Adapter[] = [
  { family: /^customer_lifetime_value \(spend=1\)$/, answer: unitSpend },
  { family: /^customer_lifetime_value$/, answer: ofFirstRows },
]

testFamilies('clv.json', 'clv', adapters)

const WEEKS = 4.345
const DAYS = 30

/** The fit that the record prints with two digits; its note carries the estimates. */
const EXACT = { r: 0.1638509, alpha: 1.8642804, a: 1.8503429, b: 3.1810581 }

function discounted(
  model: ReturnType<typeof bgNbd.fromParams>,
  client: ClientHistory,
  month: number,
  months: number,
  ratePerMonth: number,
): number {
  let value = 0
  let before = 0
  for (let k = 1; k <= months; k++) {
    const purchases = bgNbd.expectedPurchases(model, client, { horizon: k * month })
    value += (purchases - before) / (1 + ratePerMonth) ** k
    before = purchases
  }
  return value
}

function unitSpend({ inputs }: GoldenRecord): Answer {
  const { x, t_x: last, T, time, discount_rate: rate } = asRecord(inputs)
  const model = bgNbd.fromParams(EXACT, { timeUnit: 'day' })
  const columns = [x, last, T] as readonly (readonly number[])[]
  const ours = columns[0]?.map((frequency, i) => {
    const client = { frequency, recency: columns[1]?.[i] ?? -1, age: columns[2]?.[i] ?? -1 }
    return discounted(model, client, DAYS, Number(time), Number(rate))
  })
  return { ours }
}

function ofFirstRows({ params, inputs }: GoldenRecord): Answer {
  const { bg, gg } = asRecord(params)
  const { time, discount_rate: rate } = asRecord(inputs)
  const buying = bgNbd.fromParams(asRecord(bg) as Parameters<typeof bgNbd.fromParams>[0], { timeUnit: 'week' })
  const { p, q, v } = asRecord(gg) as Readonly<Record<'p' | 'q' | 'v', number>>
  const spending = gammaGamma.fromParams({ p, q, gamma: v })
  const rows = readData('cdnow_summary_spend.csv').slice(0, 10)
  const ours = rows.map(row => {
    const [x, last, T, meanSpend] = [row['x'], row['t_x'], row['T'], row['zbar']].map(Number)
    const client = { frequency: x ?? -1, recency: last ?? -1, age: T ?? -1 }
    const purchases = discounted(buying, client, WEEKS, Number(time), Number(rate))
    return purchases * gammaGamma.expectedSpend(spending, { spendOrders: x ?? -1, meanSpend: meanSpend ?? -1 })
  })
  return { ours }
}
