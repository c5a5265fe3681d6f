/**
 * Present values until a horizon H of what fades as clients leave, money losing value at the force δ per unit of time:
 *
 *   ∫₀ᴴ e^{−δt} f(t) dt
 *
 * f is a mixture of decaying exponentials: the expected rate of purchases, or the probability to be a client still. With
 * t = τ(eᵛ − 1), where τ is as short as the integrand's own scale, one Gauss-Legendre rule in v sees the first day and
 * the last century alike.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { TimeUnit } from '../../money/core.js'
import { daysPer, forcePerUnit } from '../../money/core.js'
import type { QuadratureRule } from '../../numeric/core.js'
import { gaussLegendre } from '../../numeric/core.js'
import type { DiscountOptions } from '../contract.js'
import { horizonOf } from './histories.js'

/** Present values over one horizon at one rate, in one unit of time. */
export interface Discounting {
  /** δ per unit of time; 0 where nothing is discounted. */
  readonly force: number
  /** Infinite where there is none. */
  readonly horizon: number
  /** How long a unit of time is. */
  readonly yearsPerUnit: number
  /**
   * ∫ e^{−δt} f(t) dt of a rate or probability f that fades, at first about as fast as e^{−pace·t}.
   *
   * @param finer how many times the usual nodes, for an f that fades up and down; 1 by default.
   */
  presentValue(f: (t: number) => number, pace: number, finer?: number): number
}

/**
 * Nodes of the rule: some, and more the wider it is in v. Measured on 30,000 clients with parameters and times over six
 * orders of magnitude (12.5 nodes on average), the worst answer is off by 4e-14, which is rounding: more nodes do not
 * better it. With 4 + 4 · width it is 1.5e-11.
 */
const NODES = 4
const NODES_PER_WIDTH = 5
const NODES_OF_GROWTH = 4
/** A scale beyond this many horizons is as good as endless, and must not be. */
const LONGEST_SCALE = 1e9
/** What comes after e^-40 of a unit of money is worth less than the last digit of what came before. */
const NOTHING_LEFT = 40
/** Money that grows is counted in stretches within which it grows by e⁴, with some nodes more. */
const GROWTH_AT_ONCE = 4
/** Beyond e^500 a double would not hold the sum. */
const MOST_GROWTH = 500

/** What an option of a verb asks for, in the model's unit. */
export function discountingOf(model: { readonly timeUnit?: TimeUnit }, options: DiscountOptions): Discounting {
  if (model.timeUnit === undefined) {
    reject('UNIT_MISMATCH', 'model.timeUnit', 'a unit of time, as rates are by the year', undefined, GIVE_UNIT)
  }
  const { annualDiscountRate } = options
  const force = forcePerUnit(annualDiscountRate, model.timeUnit, 'options.annualDiscountRate')
  const horizon = options.horizon === undefined ? endless(force, annualDiscountRate) : horizonOf(model, options.horizon)
  if (-force * horizon > MOST_GROWTH) reject('OUT_OF_RANGE', 'options.annualDiscountRate', BOUNDED, annualDiscountRate)
  return createDiscounting(force, horizon, daysPer(model.timeUnit) / daysPer('year'))
}

/** What has no end is worth something only where money loses value. */
function endless(force: number, annualDiscountRate: number): number {
  if (force > 0) return Number.POSITIVE_INFINITY
  return reject(
    'OUT_OF_RANGE',
    'options.annualDiscountRate',
    'a rate > 0 where no horizon is given',
    annualDiscountRate,
  )
}

/** Discounting at the force of interest `force` per unit of time until `horizon`. */
export function createDiscounting(force: number, horizon: number, yearsPerUnit: number): Discounting {
  const end = force > 0 ? Math.min(horizon, NOTHING_LEFT / force) : horizon
  const stretches = force < 0 ? Math.ceil((-force * horizon) / GROWTH_AT_ONCE) : 1
  const nodesAtLeast = NODES + (force < 0 ? NODES_OF_GROWTH : 0)
  const rules: QuadratureRule[] = []

  return {
    force,
    horizon,
    yearsPerUnit,
    presentValue(f, pace, finer = 1) {
      const tau = Math.min(1 / (Math.abs(force) + pace), LONGEST_SCALE * end)
      let sum = 0
      for (let i = 0; i < stretches; i++) {
        const begin = (end * i) / stretches
        sum += stretch(f, begin, end / stretches, tau, finer)
      }
      return sum
    },
  }

  /** ∫ e^{−δt} f(t) dt from `begin` on for `length`. */
  function stretch(f: (t: number) => number, begin: number, length: number, scale: number, finer: number): number {
    const width = Math.log1p(length / scale)
    const count = Math.ceil(finer * (nodesAtLeast + NODES_PER_WIDTH * width))
    const rule = rules[count] ?? gaussLegendre(count)
    rules[count] = rule
    const { nodes, weights } = rule
    let sum = 0
    for (let i = 0; i < count; i++) {
      const later = scale * Math.expm1((width / 2) * (1 + nodes[i]!))
      const t = begin + later
      sum += weights[i]! * Math.exp(-force * t) * f(t) * (scale + later)
    }
    return (sum * width) / 2
  }
}

const GIVE_UNIT = 'Pass { timeUnit } to fromParams'
const BOUNDED = 'a rate by which money grows to no more than e^500 within the horizon'
