import type { BetaGeometricParams } from '../../../src/lifetime/beta-geometric/family.js'
import type { BuyingModel } from '../../../src/lifetime/index.js'
import { bgNbd } from '../../../src/lifetime/index.js'
import type { ModelDocument } from '../../../src/model/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }

/** Clients who came over a year and are watched to the end of the second, in whole days; like those of CDNOW. */
export function simulatedBase(clients: number, seed: number): CustomerBase {
  return simulatedBaseOf(bgNbd, CDNOW, clients, seed)
}

/** Such clients of another model. */
export function simulatedBaseOf<M extends ModelDocument<string, BetaGeometricParams>>(
  module: BuyingModel<BetaGeometricParams, M>,
  params: BetaGeometricParams,
  clients: number,
  seed: number,
): CustomerBase {
  const age = Float64Array.from({ length: clients }, (_, i) => (728 - (i % 364)) / 7)
  const drawn = module.simulate(module.fromParams(params, { timeUnit: 'week' }), { age, seed })
  const recency = drawn.recency.map(time => Math.ceil(time * 7) / 7)
  return customerBaseFromSummary(
    { frequency: drawn.frequency, recency, age },
    { timeUnit: 'week', observedUntil: '1998-12-30' },
  )
}
