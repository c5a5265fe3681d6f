/**
 * The same clients as a model would have them behave: what a parametric bootstrap is fitted to.
 *
 * @module
 */
import { isoDate } from '../../money/core.js'
import type { CustomerBase, LogSpend, TenureCounts } from '../../records/core.js'
import { customerBaseFromSummary, tenureCounts, tenuresOfClients } from '../../records/core.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import type { TenureSimulation, TenureSimulationOptions } from '../contractual-contract.js'
import { expectBase } from '../foundation/index.js'
import type { SpendSimulation, SpendSimulationOptions } from '../spending-contract.js'

/** A module that draws purchases. */
export interface DrawsPurchases<M> {
  readonly simulate: (model: M, options: SimulationOptions) => Simulation
}

/** A module that draws amounts. */
export interface DrawsSpend<M> {
  readonly expectedSpend: unknown
  readonly simulate: (model: M, options: SpendSimulationOptions) => SpendSimulation & { readonly logSpend?: LogSpend }
}

/** A module that draws how long clients stay. */
export interface DrawsTenures<M> {
  readonly retentionRate: unknown
  readonly simulate: (model: M, options: TenureSimulationOptions) => TenureSimulation
}

/** Clients drawn from a model: as many as in a base, as long observed, or with as many orders. */
export function redrawnBase<M>(
  module: DrawsPurchases<M> | DrawsSpend<M>,
  model: M,
  base: CustomerBase,
  seed: number,
): CustomerBase {
  expectBase(base)
  return 'expectedSpend' in module
    ? redrawnSpend(module, model, base, seed)
    : redrawnPurchases(module, model, base, seed)
}

function redrawnPurchases<M>(module: DrawsPurchases<M>, model: M, base: CustomerBase, seed: number): CustomerBase {
  const { frequency, recency, age } = module.simulate(model, { age: agesOf(base), seed })
  return customerBaseFromSummary(
    { frequency, recency, age },
    { timeUnit: base.timeUnit, observedUntil: isoDate(base.observedUntil) },
  )
}

/** One age per client; rows that stand for several are written out, to the nearest whole number of them. */
function agesOf({ age, weight }: CustomerBase): ArrayLike<number> {
  if (weight === undefined) return age
  return Array.from(weight).flatMap((clients, row) => Array<number>(Math.round(clients)).fill(age[row]!))
}

function redrawnSpend<M>(module: DrawsSpend<M>, model: M, base: CustomerBase, seed: number): CustomerBase {
  const { frequency, recency, age, spendOrders } = base
  const drawn = module.simulate(model, { orders: spendOrders ?? frequency, seed })
  const { meanSpend, logSpend } = drawn
  return {
    ...customerBaseFromSummary(
      { frequency, recency, age, meanSpend, spendOrders: drawn.spendOrders, ...(logSpend && { logSpend }) },
      { timeUnit: base.timeUnit, observedUntil: isoDate(base.observedUntil) },
    ),
    ...(base.currency === undefined ? {} : { currency: base.currency }),
  }
}

/**
 * Tenures drawn from a model. Who is still a client is followed for as long as in the data; of those who were lost nobody
 * knows how long they would have been followed, so they are for as long as anybody.
 */
export function redrawnTenures<M>(module: DrawsTenures<M>, model: M, data: TenureCounts, seed: number): TenureCounts {
  const counts = tenureCounts(data)
  const last = counts.tenure.length - 1
  const limits = counts.tenure.map((periods, row) => ({
    periods,
    clients: Math.round(row === last ? counts.active[row]! + total(counts.lost) : counts.active[row]!),
  }))
  const drawn = limits.filter(({ periods, clients }) => periods > 0 && clients > 0)
  const columns = drawn.map((limit, i) => module.simulate(model, { ...limit, seed: (seed + i) % LARGEST }))
  return tenuresOfClients({
    tenure: columns.flatMap(({ tenure }) => Array.from(tenure)),
    ended: columns.flatMap(({ ended }) => Array.from(ended)),
  })
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

const LARGEST = 2 ** 31
