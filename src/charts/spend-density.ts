/**
 * How a model of spend says that the mean order of a client is distributed over the clients of a base, each with as many
 * orders as it has placed.
 *
 * Gamma-Gamma: the mean m of x orders has the density Γ(px+q)/(Γ(px)Γ(q)) · γ^q m^(px−1) x^(px) / (γ+xm)^(px+q) (Fader and
 * Hardie 2013, eq. 1a). Log-normal: the logarithm of the geometric mean of x orders is Normal(μ, τ² + σ²/x).
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { ModelDocument } from '../model/index.js'
import { logBeta } from '../numeric/index.js'
import type { CustomerBase } from '../records/core.js'
import { positiveParams } from './model-params.js'

/** Mean orders of clients, and the density that the model gives to an amount. */
export interface SpendDensity {
  /** Of each client that has spent. */
  readonly means: Float64Array
  readonly density: (amount: number) => number
  /** Which mean it is, as it stands on the axis. */
  readonly quantity: string
}

/** Actual mean orders with the density of a model. */
export function spendDensity(model: ModelDocument, base: CustomerBase): SpendDensity {
  const { kind } = model
  const { meanSpend, spendOrders, logSpend } = base
  if (meanSpend === undefined || spendOrders === undefined) {
    return reject('MISSING_VALUE', 'base.meanSpend', 'amounts', undefined, 'Build the base from orders with amounts')
  }
  const hasSpent = (_: number, client: number): boolean => spendOrders[client]! > 0
  const orders = spendOrders.filter(hasSpent)
  if (orders.length === 0) reject('NO_DATA', 'base.spendOrders', 'a client that has spent', 'nobody')
  if (kind === 'gamma-gamma') {
    return {
      means: meanSpend.filter(hasSpent),
      density: mixed(orders, gammaGamma(positiveParams(model, ['p', 'q', 'gamma']))),
      quantity: 'Mean order',
    }
  }
  if (kind === 'log-normal-spend') {
    if (logSpend === undefined) return reject('MISSING_VALUE', 'base.logSpend', 'a column', undefined, KEEP_LOGS)
    const means = logSpend.mean.filter(hasSpent).map(Math.exp)
    return {
      means,
      density: mixed(orders, logNormal(positiveParams(model, ['median', 'between', 'within']))),
      quantity: 'Geometric mean order',
    }
  }
  return reject('UNKNOWN_DOCUMENT', 'model.kind', "'gamma-gamma' or 'log-normal-spend'", kind)
}

const KEEP_LOGS = "Build the base with keep: ['logSpend']"

type DensityOfMean = (amount: number, orders: number) => number

function gammaGamma({ p, q, gamma }: Readonly<Record<'p' | 'q' | 'gamma', number>>): DensityOfMean {
  return (m, x) => {
    const a = p * x
    const ratio = (x * m) / gamma
    return Math.exp(a * Math.log(ratio) - (a + q) * Math.log1p(ratio) - logBeta(a, q) - Math.log(m))
  }
}

function logNormal({
  median,
  between,
  within,
}: Readonly<Record<'median' | 'between' | 'within', number>>): DensityOfMean {
  return (m, x) => {
    const variance = between ** 2 + within ** 2 / x
    return Math.exp(-(Math.log(m / median) ** 2) / (2 * variance)) / (m * Math.sqrt(2 * Math.PI * variance))
  }
}

/** Over clients by their number of orders; beyond a hundred the number hardly matters. */
function mixed(orders: Float64Array, density: DensityOfMean): (amount: number) => number {
  const clients = new Map<number, number>()
  for (const count of orders) {
    const near = count <= 100 ? count : 100 * Math.round(count / 100)
    const known = clients.get(near)
    clients.set(near, known === undefined ? 1 : known + 1)
  }
  const weights = Array.from(clients, ([count, many]) => [count, many / orders.length] as const)
  return amount => weights.reduce((sum, [count, weight]) => sum + weight * density(amount, count), 0)
}
