/**
 * Present values of what the living will do until a horizon H, money losing value at the force δ per unit of time:
 *
 *   ∫₀ᴴ e^{−δt} dE(t) = e^{−δH} E(H) + δ ∫₀ᴴ e^{−δt} E(t) dt,   and for durations ∫₀ᴴ e^{−δt} S(t) dt
 *
 * E and S are smooth functions of u = ln(1 + t/A), where A is the scale of the client's purchase rate, from the first
 * day to centuries: Gauss-Legendre nodes on short panels of u give all digits at any scale of time.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { TimeUnit } from '../money/index.js'
import { daysPer, forcePerUnit } from '../money/index.js'
import { gaussLegendre } from '../numeric/index.js'
import type { DiscountOptions } from './contract.js'
import { horizonOf } from './histories.js'

/** Present values over one horizon at one rate; `scale` is A of the client asked for. */
export interface Discounting {
  /** ∫ e^{−δt} dE(t) of a cumulative expectation. */
  flow(cumulative: (t: number) => number, scale: number): number
  /** ∫ e^{−δt} S(t) dt of a survival, in years. */
  years(survival: (t: number) => number, scale: number): number
}

/** Nodes of a panel and its longest width in u. */
const NODES = 16
const PANEL = 1
/** Beyond this much discounting nothing is left in a double. */
const NOTHING_LEFT = 745

/** What an option of a verb asks for, in the model's unit. */
export function discountingOf(model: { readonly timeUnit?: TimeUnit }, options: DiscountOptions): Discounting {
  if (model.timeUnit === undefined) {
    reject('UNIT_MISMATCH', 'model.timeUnit', 'a unit of time, as rates are by the year', undefined, GIVE_UNIT)
  }
  const force = forcePerUnit(options.annualDiscountRate, model.timeUnit, 'options.annualDiscountRate')
  return createDiscounting(force, horizonOf(model, options.horizon), daysPer(model.timeUnit) / daysPer('year'))
}

/** Discounting at the force of interest `force` per unit of time, each so many `years`, until `horizon`. */
export function createDiscounting(force: number, horizon: number, years: number): Discounting {
  const { nodes, weights } = gaussLegendre(NODES)
  const end = force > 0 ? Math.min(horizon, NOTHING_LEFT / force) : horizon

  return {
    flow(cumulative, scale) {
      const last = Math.exp(-force * horizon) * cumulative(horizon)
      return force === 0 ? last : last + force * integral(cumulative, scale)
    },
    years: (survival, scale) => years * integral(survival, scale),
  }

  /** ∫ e^{−δt} f(t) dt from now to the horizon. */
  function integral(f: (t: number) => number, scale: number): number {
    const longest = Math.log1p(end / scale)
    const panels = Math.ceil(longest / PANEL)
    const half = longest / panels / 2
    let sum = 0
    for (let panel = 0; panel < panels; panel++) {
      for (let j = 0; j < NODES; j++) {
        const t = scale * Math.expm1(half * (2 * panel + 1 + nodes[j]!))
        sum += weights[j]! * Math.exp(-force * t) * f(t) * (scale + t)
      }
    }
    return sum * half
  }
}

const GIVE_UNIT = 'Pass { timeUnit } to fromParams'
