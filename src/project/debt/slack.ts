/**
 * How much room does each limit leave, in its own unit and in debt?
 *
 * @module
 */
import type { LimitSlack } from './capacity-types.js'
import { ROUNDING } from './columns.js'
import type { Cap } from './debt-caps.js'
import { averageCover, presentValue } from './debt-caps.js'
import { usesAt } from './gearing-cap.js'
import type { ReadCapacity } from './read-capacity.js'
import type { UnitSchedule } from './unit-schedule.js'

/** A limit held against the debt found. */
export function slackOf(
  cap: Cap,
  debt: number,
  question: ReadCapacity,
  schedule: UnitSchedule | undefined,
): LimitSlack {
  const { largestDebt, ...named } = cap
  const { limit, required } = named
  const value = figureOf(cap, debt, question, schedule)
  const isMost = limit === 'gearing' || limit === 'amount' || limit === 'averageLife'
  return {
    ...named,
    ...(value === undefined
      ? {}
      : { value, slack: atLeastZero(isMost ? required - value : value - required, required) }),
    ...(largestDebt === Number.POSITIVE_INFINITY ? {} : { largestDebt, room: Math.max(0, largestDebt - debt) }),
    binds: largestDebt <= debt * (1 + ROUNDING),
  }
}

/** The longest tenor held against the one that is needed. */
export function tenorSlack(most: number, needed: number, binds: boolean): LimitSlack {
  return { limit: 'tenor', value: needed, required: most, slack: most - needed, binds }
}

/** What the limit is about, at this debt; undefined for ratios of no debt. */
function figureOf(
  cap: Cap,
  debt: number,
  question: ReadCapacity,
  schedule: UnitSchedule | undefined,
): number | undefined {
  if (cap.limit === 'amount') return debt
  if (cap.limit === 'gearing') {
    const uses = question.uses === undefined ? 0 : usesAt(question.uses, debt)
    return uses > 0 ? debt / uses : undefined
  }
  if (debt === 0 || schedule === undefined) return undefined
  if (cap.limit === 'averageLife') return schedule.averageLife
  const { cashFlows } = question.scenarios.find(({ name }) => name === cap.scenario)!
  const tenor = schedule.debtService.length
  switch (cap.limit) {
    case 'minimumDscr':
      return cap.period === undefined ? undefined : cashFlows[cap.period]! / (debt * schedule.debtService[cap.period]!)
    case 'averageDscr':
      return averageCover(cashFlows, tenor, schedule) / debt
    case 'llcr':
      return presentValue(cashFlows, question.rates, schedule.repaidAfter) / debt
    case 'plcr':
      return presentValue(cashFlows, question.rates, cashFlows.length) / debt
  }
}

/** A limit that is kept is not broken by rounding. */
function atLeastZero(slack: number, required: number): number {
  return Math.abs(slack) <= ROUNDING * required ? 0 : slack
}
