/** Models and data that tests of model cards share. */
import { bgNbd, gammaGamma, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBase, tenuresFromCohorts } from '../../../src/records/index.js'

const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
const age = Float64Array.from({ length: 600 }, (_, client) => 30 + (client % 22))
const drawn = bgNbd.simulate(truth, { age, seed: 1, horizon: 26 })
const LAST = 20_000

/** Orders drawn from a BG/NBD. */
export const orders = {
  client: drawn.eventClient,
  date: Int32Array.from(
    drawn.eventTime,
    (weeks, event) => LAST + Math.ceil(7 * (weeks - age[drawn.eventClient[event]!]!)),
  ),
  amount: Float64Array.from(drawn.eventTime, (_, event) => 10 + (event % 7)),
}

export const base: CustomerBase = customerBase(orders, {
  observedUntil: '2024-10-04',
  holdoutUntil: '2025-04-04',
  timeUnit: 'week',
  keep: ['purchaseDays', 'logSpend', 'intervals'],
})
export const model = bgNbd.fit(base)
export const spending = gammaGamma.fit(base)
export const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
export const retention = shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })
export const subject = { module: bgNbd, model, base }

/** The base without what it was asked to keep, and without a holdout. */
export function plain(): CustomerBase {
  const { purchaseDays, logSpend, logIntervals, holdout, ...rest } = base
  return rest
}
