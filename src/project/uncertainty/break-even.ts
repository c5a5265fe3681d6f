/**
 * How far may an assumption go until a measure reaches a level? The price at which the least cover is 1.2, say.
 *
 * The range is looked at in 64 steps; between two where the measure passes the level, Brent's method finds the place. Two answers
 * less than a step apart are not told from none.
 *
 * @see Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
 * @module
 */
import { expectFinite, expectKnownKeys, reject } from '../../errors/index.js'
import { findRoot } from '../../numeric/core.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import type { DriverTarget } from '../operations/types.js'
import { expectMeasure } from './measure-names.js'
import { oneOutcome } from './outcomes.js'
import { isAdded, targetCheck } from './read-drivers.js'
import { expectPlan } from './read-simulation.js'
import type { MeasureRates, ProjectMeasure } from './types.js'

/** What is asked. */
export interface BreakEvenOptions extends MeasureRates {
  /** Any but delay and abandonment, which move by whole months. */
  readonly target: DriverTarget
  readonly measure: ProjectMeasure
  /** That the measure is to reach. */
  readonly level: number
  /** Where the search begins: 0 (factors) or -0.2 (points) by default. */
  readonly from?: number
  /** Where it ends: 3 (factors) or 0.2 (points) by default. */
  readonly to?: number
}

/** A value of the assumption at which the measure is at its level. */
export interface BreakEvenPoint {
  /** As a `ProjectChange` takes it. */
  readonly value: number
  /** The measure there: the level, but where the measure jumps across it. */
  readonly outcome: number
  /** Whether the measure jumps across the level instead of reaching it, as where a lock-up sets in. */
  readonly jumps: boolean
}

/** The answer, told by `status`. */
export type BreakEven =
  | ({ readonly status: 'one' } & BreakEvenPoint & BreakEvenFacts)
  | ({ readonly status: 'several'; readonly points: readonly BreakEvenPoint[] } & BreakEvenFacts)
  | ({
      readonly status: 'none'
      /** On all of the range the measure is above, or below, or both but never passes (`'undefined'`: it does not exist). */
      readonly why: 'always-above' | 'always-below' | 'undefined'
    } & BreakEvenFacts)

/** What every answer says. */
export interface BreakEvenFacts {
  /** Of the base case; absent where it does not exist. */
  readonly base?: number
  /** How often the plan was run. */
  readonly evaluations: number
}

const STEPS = 64
const TOLERANCE = 1e-13
/** A measure further from the level than this, relative to it, has jumped. */
const JUMP = 1e-6

/**
 * The change of one assumption at which a measure reaches a level.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a target that the project does not have or a range that is none; `NOT_APPLICABLE` for
 * delay and abandonment; `MISSING_VALUE`, `INVALID_TYPE`, `UNKNOWN_OPTION`. That there is no such change is a status.
 * @example
 * import { breakEven, planProject } from 'clientele/project'
 * const plan = planProject({
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 120, periodMonths: 12 },
 *   revenues: [{
 *     kind: 'volume-price', name: 'Sales', volume: { unit: 'unit', annual: 150 }, phases: [{ kind: 'merchant', price: 1 }],
 *   }],
 *   capex: [{ name: 'Plant', amount: 1000, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 600 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.06, tenorMonths: 120, repayment: { kind: 'annuity' } }],
 *     },
 *   },
 * })
 * const found = breakEven(plan, { target: { on: 'price' }, measure: 'minimum-dscr', level: 1.2 })
 * found.status // => 'one'
 * found.value.toFixed(6) // => '0.652166'
 * breakEven(plan, { target: { on: 'price' }, measure: 'minimum-dscr', level: 100 }).why // => 'always-below'
 */
export function breakEven(plan: ProjectPlan, options: BreakEvenOptions): BreakEven {
  expectPlan(plan)
  expectKnownKeys(options, KNOWN, 'options')
  const { target } = options
  const measure = expectMeasure(options.measure, options, 'options.measure')
  const level = expectFinite(options.level, 'options.level')
  targetCheck(plan.description)(target, 'options.target')
  const { from, to } = readRange(options)
  const outcomeOf = oneOutcome(plan, measure, options)
  let evaluations = 1
  const base = outcomeOf([])
  const gapAt = (value: number): number | undefined => {
    evaluations++
    const outcome = outcomeOf([{ target, value }])
    return outcome === undefined ? undefined : outcome - level
  }
  const grid = Array.from({ length: STEPS + 1 }, (_, i) => (i === STEPS ? to : from + (i * (to - from)) / STEPS))
  const gaps = grid.map(gapAt)
  const points: BreakEvenPoint[] = []
  const add = (value: number, gap: number): void => {
    points.push({ value, outcome: level + gap, jumps: Math.abs(gap) > JUMP * Math.max(1, Math.abs(level)) })
  }
  for (let i = 0; i <= STEPS; i++) {
    const [gap, next] = [gaps[i], gaps[i + 1]]
    // Of a stretch at the level, its ends.
    if (gap === 0 && !(gaps[i - 1] === 0 && next === 0)) add(grid[i]!, gap)
    if (gap === undefined || next === undefined || gap * next >= 0) continue
    // Where the measure does not exist between two places that have it, the search ends on its border.
    const found = findRoot(value => gapAt(value) ?? Number.NaN, grid[i]!, grid[i + 1]!, { tolerance: TOLERANCE })
    if (found.converged) add(found.root, found.value)
  }
  const facts = { ...(base !== undefined && { base }), evaluations }
  const [first] = points
  if (first === undefined) return { status: 'none', why: whyNone(gaps), ...facts }
  return points.length === 1 ? { status: 'one', ...first, ...facts } : { status: 'several', points, ...facts }
}

const KNOWN = ['target', 'measure', 'level', 'from', 'to', 'annualDiscountRate', 'annualEquityDiscountRate']

function readRange({ target, from, to }: BreakEvenOptions): { readonly from: number; readonly to: number } {
  if (target.on === 'delay' || target.on === 'abandonment') {
    return reject('NOT_APPLICABLE', 'options.target.on', 'what moves by any amount', target.on, 'Use scenarioTable')
  }
  const [usualFrom, usualTo] = isAdded(target) ? [-0.2, 0.2] : [0, 3]
  const start = expectFinite(from ?? usualFrom, 'options.from')
  const end = expectFinite(to ?? usualTo, 'options.to')
  if (!isAdded(target) && start < 0) reject('OUT_OF_RANGE', 'options.from', 'a factor >= 0', start)
  return end > start ? { from: start, to: end } : reject('OUT_OF_RANGE', 'options.to', `a number > ${start}`, end)
}

function whyNone(gaps: readonly (number | undefined)[]): 'always-above' | 'always-below' | 'undefined' {
  const known = gaps.filter(gap => gap !== undefined)
  if (known.length > 0 && known.every(gap => gap > 0)) return 'always-above'
  return known.length > 0 && known.every(gap => gap < 0) ? 'always-below' : 'undefined'
}
