/**
 * The flows of an annuity, one at the start, equal ones, and one at the end, and what they are worth at a rate.
 *
 * @module
 */
import { compensatedSum, productError } from '../../numeric/core.js'
import { sumOfExpm1 } from './exponential-shares.js'

/** `first` now, `level` after 1 ... periods - 1 periods, `last` after `periods`. Neither end is 0, unless all is. */
export interface LevelFlows {
  readonly first: number
  readonly level: number
  readonly last: number
  readonly periods: number
  /** The sum of all, exact but for one rounding. */
  readonly sum: number
}

/** Flows, scaled where they would overflow, and without empty ends. */
export function levelFlows(
  terms: { readonly present: number; readonly payment: number; readonly future: number },
  periods: number,
  isBegin: boolean,
): LevelFlows {
  const largest = Math.max(Math.abs(terms.present), Math.abs(terms.payment), Math.abs(terms.future)) * periods
  // A power of two changes no digit; only what is out of the way of over- and underflow is moved.
  const scale = largest > 2 ** 900 ? 2 ** -200 : largest < 2 ** -900 ? 2 ** 900 : 1
  const [present, payment, future] = [terms.present * scale, terms.payment * scale, terms.future * scale]
  let first = isBegin ? present + payment : present
  let last = isBegin ? future : payment + future
  const level = payment
  const sum = compensatedSum([present, future, periods * payment, productError(periods, payment)])
  let count = periods
  while (count > 1 && level !== 0 && (first === 0 || last === 0)) {
    if (first === 0) first = level
    else last = level
    count--
  }
  return { first, level: count > 1 ? level : 0, last, periods: count, sum }
}

/** How often the signs of the flows change, flows of 0 left out. */
export function signChanges({ first, level, last }: LevelFlows): number {
  const signs = [first, level, last].map(Math.sign).filter(sign => sign !== 0)
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length
}

/**
 * The present value of the flows at a force of interest, times what keeps it finite: 1 for forces >= 0, e^(force·periods)
 * below. Continuous, of the sign of the present value.
 */
export function scaledValue(flows: LevelFlows, force: number): number {
  const { level, periods, sum } = flows
  const [near, far] = force >= 0 ? [flows.first, flows.last] : [flows.last, flows.first]
  const x = Math.abs(force)
  if (periods * x < 1) return sum + level * sumOfExpm1(periods - 1, -x) + far * Math.expm1(-periods * x)
  return near + levelsWorth(level, periods - 1, x) + discounted(far, periods * x)
}

/** The same with all flows positive: what a value is to be compared with. */
export function scaledSize(flows: LevelFlows, force: number): number {
  const [near, far] = force >= 0 ? [flows.first, flows.last] : [flows.last, flows.first]
  const x = Math.abs(force)
  const level = Math.abs(levelsWorth(flows.level, flows.periods - 1, x))
  return Math.abs(near) + level + Math.abs(discounted(far, flows.periods * x))
}

/** amount · Σ e^(-k·x) for k = 1 ... count. */
function levelsWorth(amount: number, count: number, x: number): number {
  return x === 0 ? amount * count : discounted(amount, x) * (Math.expm1(-count * x) / Math.expm1(-x))
}

/** amount · e^-x, where the factor alone may underflow. */
function discounted(amount: number, x: number): number {
  const half = Math.exp(-x / 2)
  return amount * half * half
}
