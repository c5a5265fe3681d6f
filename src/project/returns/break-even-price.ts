/**
 * At which price owners earn what they ask for.
 *
 *   factor x:  Σ equity flow_p(x) (1 + target)^-t_p = 0
 *
 * The net present value at the target rises with the price, while the rate of return itself may not exist on the way: so the
 * search is for the value.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, expectPositive, reject } from '../../errors/index.js'
import { expectRate } from '../../money/rate.js'
import { planProject } from '../cash-flows/plan-project.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import { runProject } from '../cash-flows/run-project.js'
import type { ProjectCashFlows } from '../cash-flows/types.js'
import type { ProjectChange } from '../operations/types.js'
import { expectCashFlows, settledFlows } from './party-flows.js'
import { discounted, returnsOfFlows, sumOf } from './returns-of-flows.js'
import { risingZero } from './rising-zero.js'
import { rowTimes } from './row-times.js'
import { scaledPrices } from './scaled-prices.js'
import type { FlowReturns } from './types.js'

/** What owners ask for, and what may move. */
export interface BreakEvenPriceOptions {
  /** Effective yearly rate that owners are to earn; > -1. */
  readonly targetEquityReturn: number
  /** The revenue line whose price moves; those of all lines with a price by default. */
  readonly line?: string
  /** `'committed'` (default): debt as planned. `'resized'`: planned anew at every price, as before close. */
  readonly financing?: 'committed' | 'resized'
  /** How time counts: days over 365 (default, as `xirr`), or months over 12. */
  readonly time?: 'dated' | 'periodic'
  /** Prices are not raised beyond this multiple; > 1, 1024 by default. */
  readonly highestFactor?: number
}

/** The price that is enough, or why there is none. */
export type BreakEvenPrice =
  | {
      readonly status: 'solved'
      /** On every price of the line or lines: 1.1 is 10 % more than described. */
      readonly factor: number
      /** With these prices. */
      readonly flows: ProjectCashFlows
      readonly equity: FlowReturns
      /** Net present value at the target that is left, over all uses of money: 0 but for rounding, more where a lock-up makes it jump. */
      readonly residual: number
      readonly evaluations: number
    }
  | {
      readonly status: 'none'
      /** Owners earn more at a price of 0, or less at the highest factor. */
      readonly reason: 'earned-without-price' | 'beyond-highest-factor'
      /** Net present value at the target at that end. */
      readonly netPresentValue: number
      readonly evaluations: number
    }

/** A share of all uses of money that is nothing. */
const ROUNDING = 1e-14

const KNOWN = ['targetEquityReturn', 'line', 'financing', 'time', 'highestFactor']

/**
 * The multiple of a project's prices at which owners earn their target, by a bracket that cannot miss it.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a target at or below -1 or a line without a price; `NO_SOLUTION` where no line has one;
 * what `planProject` throws where financing is resized.
 * @example
 * import { breakEvenPrice, planProject } from 'clientele/project'
 * const plan = planProject({
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 24, periodMonths: 12 },
 *   revenues: [{ kind: 'volume-price', name: 'Energy', volume: { unit: 'MWh', annual: 1000 },
 *     phases: [{ kind: 'merchant', price: 70 }] }],
 *   operatingCosts: [{ kind: 'fixed', name: 'Upkeep', annual: 8000 }],
 *   capex: [{ name: 'Plant', amount: 100_000, draw: { kind: 'at-close' } }],
 *   financing: {},
 * })
 * const price = breakEvenPrice(plan, { targetEquityReturn: 0.08, time: 'periodic' })
 * price.status === 'solved' ? (price.factor * 70).toFixed(4) : price.reason // => '64.0769'
 */
export function breakEvenPrice(plan: ProjectPlan, options: BreakEvenPriceOptions): BreakEvenPrice {
  expectKnownKeys(options, KNOWN, 'options')
  const { description } = expectPlan(plan)
  const { financing = 'committed', time = 'dated', line } = options
  expectOneOf(financing, ['committed', 'resized'], 'options.financing')
  const force = Math.log1p(expectRate(options.targetEquityReturn, 'options.targetEquityReturn'))
  const highest =
    options.highestFactor === undefined ? 1024 : expectPositive(options.highestFactor, 'options.highestFactor')
  if (highest <= 1) reject('OUT_OF_RANGE', 'options.highestFactor', 'a number > 1', highest)
  const names = description.revenues.flatMap(one => (one.kind === 'volume-price' ? [one.name] : []))
  if (names.length === 0) reject('NO_SOLUTION', 'plan.description.revenues', 'a line with a price', 'none')
  if (line !== undefined) expectOneOf(line, names, 'options.line')
  const { dates, months } = plan.baseCase
  const { datedYears, periodicYears } = rowTimes(dates, months, 'plan.baseCase')
  const years = expectOneOf(time, ['dated', 'periodic'], 'options.time') === 'dated' ? datedYears : periodicYears

  const pricesTimes = (factor: number): ProjectCashFlows => {
    if (financing === 'resized') return planProject(scaledPrices(description, factor, line)).baseCase
    return runProject(plan, { changes: priceChanges(line === undefined ? names : [line], factor) })
  }
  const { total } = plan.baseCase.uses
  const worth = (flows: ProjectCashFlows): number => {
    const value = sumOf(discounted(settledFlows(flows, 'equity').flows, years, force), 'plan')
    // Owners of a project that debt pays for put in what rounding leaves.
    return Math.abs(value) <= ROUNDING * total ? 0 : value
  }
  const found = risingZero(factor => worth(pricesTimes(factor)), highest)
  const { evaluations } = found
  if (found.status === 'none') {
    const reason = found.end === 'lowest' ? 'earned-without-price' : 'beyond-highest-factor'
    return { status: 'none', reason, netPresentValue: found.value, evaluations }
  }
  const flows = pricesTimes(found.factor)
  const equity = returnsOfFlows(
    { dates, months, ...settledFlows(flows, 'equity') },
    { annualDiscountRate: options.targetEquityReturn },
  )
  const left = worth(flows)
  return {
    status: 'solved',
    factor: found.factor,
    flows,
    equity,
    residual: total > 0 ? left / total : left,
    evaluations,
  }
}

function expectPlan(plan: ProjectPlan): ProjectPlan {
  if (expectObject(plan, 'plan')['kind'] !== 'project-plan') {
    return reject('INVALID_TYPE', 'plan.kind', "'project-plan', as planProject gives it", plan.kind)
  }
  expectCashFlows(plan.baseCase, 'plan.baseCase')
  return plan
}

function priceChanges(lines: readonly string[], value: number): readonly ProjectChange[] {
  return lines.map(line => ({ target: { on: 'price', line }, value }))
}
