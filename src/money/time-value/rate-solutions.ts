/**
 * Every rate at which equal payments turn an amount into another, with the certificate that there is no other.
 *
 * The flows of an annuity change sign at most twice. By Descartes' rule no change leaves no rate, one change leaves
 * exactly one, and two leave none or two; these are told apart at the point where the present value is furthest on the
 * other side, of which there is only one on either side of a rate of 0. Rates are sought as logarithms of growth,
 * ln(1 + r), within brackets and in sums that neither overflow nor cancel: no first guess, no divergence.
 *
 * @see Descartes (1637), La Géométrie, book III.
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import { findRoot, minimizeScalar } from '../../numeric/core.js'
import type { LevelFlows } from './level-flows.js'
import { levelFlows, scaledSize, scaledValue, signChanges } from './level-flows.js'
import type { Due } from './terms.js'
import { amountOf, isDueAtBegin } from './terms.js'

/** Terms of `rate` and {@link rateSolutions}. Amounts paid are < 0, amounts received > 0. */
export interface LevelRateTerms {
  /** How many payments; whole, from 1. */
  readonly periods: number
  /** Paid or received in each period. */
  readonly payment: number
  /** Paid or received at the start. */
  readonly presentValue: number
  /** Paid or received after the last period; 0 by default. */
  readonly futureValue?: number
  /** `'end'` by default. */
  readonly due?: Due
}

/** One rate that solves the equation. */
export interface RateSolution {
  /** Effective rate of a period; absent where no double above -1 tells it. */
  readonly rate?: number
  /** ln(1 + rate): exact also next to -1. */
  readonly logGrowth: number
  /** Whether the present value only touches zero here: a double rate, known to some eight digits. */
  readonly touches: boolean
  /** |Σ flow (1 + r)^-t| / Σ |flow| (1 + r)^-t. */
  readonly residual: number
}

/** All rates there are. */
export interface RateSolutions {
  /** `'degenerate'` where nothing flows, so that every rate is one. */
  readonly status: 'unique' | 'multiple' | 'none' | 'degenerate'
  /** By rising rate. */
  readonly solutions: readonly RateSolution[]
  /** Of the flows: 0, 1 or 2. */
  readonly signChanges: number
  /** In plain words, why there are so many. */
  readonly reason: string
}

/** Where forces end: beyond, no two doubles balance. */
const FURTHEST = 3000
/** Values closer to 0 than this share of their parts are rounding. */
const ROUNDING = 8 * Number.EPSILON

/**
 * All effective rates of a period that equal payments bear.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for no whole number of periods; `INVALID_TYPE`, `UNKNOWN_OPTION`. That there is no
 * rate is a status.
 * @example
 * import { rateSolutions } from 'clientele/money'
 * const { status, solutions } = rateSolutions({ periods: 2, payment: 240, presentValue: -100, futureValue: -383 })
 * status // => 'multiple'
 * solutions.map(({ rate }) => rate?.toFixed(6)) // => [ '0.100000', '0.300000' ]
 * rateSolutions({ periods: 12, payment: 400, presentValue: 10_000 }).status // => 'none'
 */
export function rateSolutions(terms: LevelRateTerms): RateSolutions {
  expectKnownKeys(terms, ['periods', 'payment', 'presentValue', 'futureValue', 'due'], 'terms')
  const periods = expectInteger(terms.periods, 'terms.periods', 1)
  const { futureValue = 0 } = terms
  const present = amountOf(terms.presentValue, 'presentValue')
  const payment = amountOf(terms.payment, 'payment')
  const amounts = { present, payment, future: amountOf(futureValue, 'futureValue') }
  const flows = levelFlows(amounts, periods, isDueAtBegin(terms.due))
  const changes = signChanges(flows)
  const end = (status: RateSolutions['status'], reason: string, forces: readonly number[] = [], touches = false) => {
    const solutions = forces.toSorted((a, b) => a - b).map(force => solutionOf(flows, force, touches))
    return { status, solutions, signChanges: changes, reason }
  }
  if (flows.first === 0 && flows.level === 0 && flows.last === 0)
    return end('degenerate', 'nothing flows: any rate will do')
  if (changes === 0) return end('none', 'all flows have one sign: at no rate are they worth 0')
  if (changes === 1) return end('unique', 'signs change once, so that there is exactly one rate', [onlyForce(flows)])
  const between = furthestPoint(flows)
  if (between === undefined) return end('none', 'signs change twice, and at every rate one side outweighs the other')
  if (between.touches) return end('unique', 'signs change twice, and the rate is a double one', [between.force], true)
  const forces = [forceBeyond(flows, between.force, -1), forceBeyond(flows, between.force, 1)]
  return end('multiple', 'signs change twice, and two rates solve the equation', forces)
}

function solutionOf(flows: LevelFlows, logGrowth: number, touches: boolean): RateSolution {
  const rate = Math.expm1(logGrowth)
  const residual = Math.abs(scaledValue(flows, logGrowth)) / scaledSize(flows, logGrowth)
  return { ...(rate > -1 && Number.isFinite(rate) && { rate }), logGrowth, touches, residual }
}

/** Where one change of sign is: above 0 if the sum has the sign of the last flow, else below. */
function onlyForce(flows: LevelFlows): number {
  const sign = Math.sign(flows.sum)
  if (sign === 0) return 0
  return forceBeyond(flows, 0, sign === Math.sign(flows.first) ? -1 : 1)
}

/** The zero on one side of a point, where there is exactly one: the bracket doubles until it holds it. */
function forceBeyond(flows: LevelFlows, from: number, direction: 1 | -1): number {
  const value = (force: number): number => scaledValue(flows, force)
  const sign = Math.sign(value(from))
  let near = from
  let step = 1 / flows.periods
  while (Math.sign(value(from + direction * step)) === sign && step < FURTHEST) {
    near = from + direction * step
    step *= 2
  }
  return findRoot(value, near, from + direction * step).root
}

/** Of flows whose ends have one sign and whose middle has the other: a force at which the middle outweighs the ends. */
function furthestPoint(flows: LevelFlows): { readonly force: number; readonly touches: boolean } | undefined {
  if (Math.sign(flows.first) * flows.sum < 0) return { force: 0, touches: false }
  const sides = [lowestPoint(flows, 1), lowestPoint(flows, -1)]
  const below = sides.find(({ depth }) => depth < -ROUNDING)
  if (below !== undefined) return { force: below.force, touches: false }
  const touching = sides.find(({ depth }) => depth <= ROUNDING)
  return touching && { force: touching.force, touches: true }
}

/** Where on one side of 0 the value is least in the sign of the ends, and how much of its parts is left there. */
function lowestPoint(flows: LevelFlows, direction: 1 | -1): { readonly force: number; readonly depth: number } {
  const value = (x: number): number => Math.sign(flows.first) * scaledValue(flows, direction * x)
  let reach = 1 / flows.periods
  while (value(reach) < value(reach / 2) && reach < FURTHEST) reach *= 2
  const lowest = minimizeScalar(value, 0, reach)
  const force = direction * lowest.point
  return { force, depth: lowest.value / scaledSize(flows, force) }
}
