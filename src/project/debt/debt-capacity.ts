/**
 * How much debt can a project carry, and what stands against more?
 *
 *   D = min over limits and scenarios of the debt that the limit alone allows, at the tenor that makes it largest
 *
 * @see Yescombe (2014), Principles of Project Finance, 2nd ed., sections 12.3 to 12.5.
 * @module
 */
import { reject } from '../../errors/index.js'
import type { CapacityTerms, DebtCapacity, LimitSlack, ScenarioCover } from './capacity-types.js'
import { capacityWarnings } from './capacity-warnings.js'
import { expectHeld } from './columns.js'
import type { Cap } from './debt-caps.js'
import { debtCaps } from './debt-caps.js'
import { usesAt } from './gearing-cap.js'
import type { ReadCapacity } from './read-capacity.js'
import { readCapacity } from './read-capacity.js'
import { scenarioCover } from './scenario-cover.js'
import { slackOf, tenorSlack } from './slack.js'
import type { UnitSchedule } from './unit-schedule.js'
import { unitSchedule } from './unit-schedule.js'

/** What one tenor allows. */
interface Sized {
  readonly tenor: number
  readonly schedule: UnitSchedule | undefined
  readonly caps: readonly Cap[]
  readonly debt: number
  /** Were it owed for as long as it takes. */
  readonly debtOfAnyLife: number
}

/** Debts that differ by less are the same. */
const SAME = 1e-10

/**
 * The largest debt that keeps all limits in all scenarios.
 *
 * Debt is never more than all uses of money. A balloon is no part of the debt service that ratios are taken of; a bullet is.
 *
 * @throws ClienteleError `MISSING_VALUE` without a limit, or for gearing without uses; `NO_SOLUTION` where limits allow any debt;
 * `CONFLICTING_OPTIONS` for two scenarios of one name; `OUT_OF_RANGE` naming a rate, ratio or share; `LENGTH_MISMATCH` where cash
 * ends before the tenor; `EMPTY_INPUT`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { debtCapacity } from 'clientele/project'
 * const capacity = debtCapacity({
 *   scenarios: [
 *     { name: 'P50', cashFlows: [130, 143, 156, 150], limits: { minimumDscr: 1.3 } },
 *     { name: 'P90', cashFlows: [110, 121, 132, 127], limits: { minimumDscr: 1.15 } },
 *   ],
 *   ratesPerPeriod: 0.1, tenor: 3, repayment: { kind: 'sculpted' }, limits: { gearing: 0.75 }, uses: 340,
 * })
 * capacity.debt.toFixed(2) // => '255.00'
 * capacity.binding.map(limit => limit.limit) // => [ 'gearing' ]
 * capacity.limits[1].scenario // => 'P90'
 * capacity.limits[1].room?.toFixed(2) // => '5.15'
 */
export function debtCapacity(terms: CapacityTerms): DebtCapacity {
  const question = readCapacity(terms)
  const sizes = tenors(question).map(tenor => sizedFor(question, tenor))
  const most = sizes.reduce((largest, size) => Math.max(largest, size.debt), 0)
  const asLarge = sizes.filter(size => size.debt >= most * (1 - SAME))
  const best = asLarge.at(-1)!
  const needed = asLarge[0]!
  const { debt, tenor, caps } = best
  const limits: LimitSlack[] = caps.map(cap => {
    const slack = slackOf(cap, debt, question, best.schedule)
    return cap.limit === 'averageLife'
      ? { ...slack, binds: sizes.some(size => allowsMore(size.debtOfAnyLife, debt)) }
      : slack
  })
  limits.push(tenorSlack(question.tenor, needed.tenor, longerAllowsMore(question, debt)))
  const scenarios = question.scenarios.map(scenario =>
    scenarioCover(scenario, question.rates, tenor, debt, best.schedule),
  )
  const schedule = amounts(best, debt)
  expectHeld('terms', debt, schedule.interest, schedule.principal, schedule.balance)
  expectHeld('terms', ...figuresOf(limits, scenarios))
  return {
    status: debt > 0 ? 'sized' : 'no-debt',
    debt,
    ...gearingOf(question, debt),
    tenor,
    tenorNeeded: needed.tenor,
    binding: limits.filter(limit => limit.binds),
    limits,
    schedule,
    scenarios,
    warnings: capacityWarnings(question, debt, best.schedule),
  }
}

/** All that is a number in them and may be too large for one. */
function figuresOf(limits: readonly LimitSlack[], scenarios: readonly ScenarioCover[]): (number | Float64Array)[] {
  return [
    ...limits.flatMap(({ value = 0, slack = 0, room = 0 }) => [value, slack, room]),
    ...scenarios.flatMap(({ dscr, averageDscr = 0, llcr = 0, plcr = 0 }) => [dscr.values, averageDscr, llcr, plcr]),
  ]
}

function sizedFor(question: ReadCapacity, tenor: number): Sized {
  const schedule = unitSchedule(question, tenor)
  const caps = debtCaps(question, tenor, schedule)
  const least = (of: readonly Cap[]): number =>
    schedule === undefined ? 0 : of.reduce((debt, cap) => Math.min(debt, cap.largestDebt), Number.POSITIVE_INFINITY)
  const debt = least(caps)
  if (Number.isNaN(debt)) expectHeld('terms', debt)
  if (debt === Number.POSITIVE_INFINITY) {
    reject('NO_SOLUTION', 'terms.limits', 'limits that end the debt somewhere', debt)
  }
  return { tenor, schedule, caps, debt, debtOfAnyLife: least(caps.filter(({ limit }) => limit !== 'averageLife')) }
}

function allowsMore(other: number, debt: number): boolean {
  return other > debt * (1 + SAME)
}

/** All up to the maximum; shares are of one tenor. */
function tenors({ repayment, tenor, grace }: ReadCapacity): readonly number[] {
  if (repayment.kind === 'shares') return [tenor]
  return Array.from({ length: tenor - grace }, (_, k) => grace + 1 + k)
}

/** Whether one payment period more, with rates and ratios as in the last, would allow a larger debt. */
function longerAllowsMore(question: ReadCapacity, debt: number): boolean {
  const { repayment, tenor, scenarios, curve } = question
  if (repayment.kind === 'shares' || scenarios[0]!.cashFlows.length === tenor) return false
  const held = (column: Float64Array): Float64Array => Float64Array.from([...column, column[tenor - 1]!])
  const longer: ReadCapacity = {
    ...question,
    tenor: tenor + 1,
    rates: held(question.rates),
    ...(curve === undefined ? {} : { curve: held(curve) }),
    scenarios: scenarios.map(scenario =>
      scenario.minimumDscr === undefined ? scenario : { ...scenario, minimumDscr: held(scenario.minimumDscr) },
    ),
  }
  return allowsMore(sizedFor(longer, tenor + 1).debt, debt)
}

function gearingOf({ uses }: ReadCapacity, debt: number): { readonly gearing?: number } {
  const all = uses === undefined ? 0 : usesAt(uses, debt)
  return all > 0 ? { gearing: debt / all } : {}
}

function amounts({ schedule, tenor }: Sized, debt: number): DebtCapacity['schedule'] {
  const of = (unit: Float64Array | undefined): Float64Array =>
    unit === undefined ? new Float64Array(tenor) : unit.map(share => share * debt)
  return {
    debtService: of(schedule?.debtService),
    interest: of(schedule?.interest),
    principal: of(schedule?.principal),
    balance: of(schedule?.balance),
    balloon: schedule === undefined ? 0 : schedule.balloon * debt,
  }
}
