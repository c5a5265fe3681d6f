import { daysPer } from '../../money/core.js'
import type { CustomerBase, PurchaseDays, PurchaseIntervals } from '../../records/core.js'
import { estimateRegularity } from '../regularity/index.js'
import type { BaseSubject } from './card-subject.js'
import type { Check } from './check.js'
import { found, notChecked } from './check.js'

/** An estimate within half as much again either way changes forecasts little. */
const FACTOR = 1.5
const FEWEST = 30

/** Whether times between purchases are as regular as the model has them: k of the model, 1 where it has none. */
export function checkRegularity({ model, base }: BaseSubject): Check {
  if (base.purchaseDays === undefined) {
    return notChecked("the base keeps no times between purchases: build it with { keep: ['purchaseDays'] }")
  }
  const { k, clients } = estimateRegularity(intervalsOf(base.purchaseDays, base))
  if (clients < FEWEST) return notChecked(`only ${clients} clients bought three times or more`)
  const assumed = 'k' in model.params ? Number(model.params['k']) : 1
  const agrees = k <= assumed * FACTOR && k >= assumed / FACTOR
  const advice = agrees ? '' : k > assumed ? '; try a model of regular purchases' : '; purchases come in bursts'
  return found(
    agrees,
    `k = ${k.toFixed(2)} from ${clients} clients with three purchases or more, ${assumed} being assumed${advice}`,
  )
}

function intervalsOf({ start, day }: PurchaseDays, { timeUnit, ids }: CustomerBase): PurchaseIntervals {
  const clients = start.length - 1
  const starts = start.map((at, i) => at - i)
  const interval = new Float64Array(starts[clients]!)
  const perUnit = daysPer(timeUnit)
  for (let i = 0, next = 0; i < clients; i++) {
    for (let at = start[i]! + 1; at < start[i + 1]!; at++) interval[next++] = (day[at]! - day[at - 1]!) / perUnit
  }
  return { ids, start: starts, interval }
}
