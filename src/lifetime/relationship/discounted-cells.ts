/**
 * Every amount at its present value, given to the ending of those relationships that bring it.
 *
 * A margin on day t is worth e^{−δt}·S(t), and S(t) is made of those who end later, in one way or another.
 *
 * @module
 */
import type { CellTally, ValueCell } from './cells.js'
import { cellTally } from './cells.js'
import { annuity } from './competing-hazards.js'
import type { Course } from './course.js'
import { amountOn } from './dated.js'
import { CAPITAL } from './names.js'
import type { PaymentPlan } from './read-endings.js'
import type { Plan } from './read-terms.js'

/** What a relationship is worth, by source, facility and ending. */
export interface DiscountedCells {
  readonly cells: readonly ValueCell[]
  /** The part of it that is paid at endings. */
  readonly atEnding: readonly ValueCell[]
}

/** The present value of everything in a plan. */
export function discountedCells(plan: Plan, course: Course): DiscountedCells {
  const all = cellTally()
  const atEnding = cellTally()
  addFlows(plan, course, all)
  addEndings(plan, course, [all, atEnding])
  addAccruing(plan, course, all)
  return { cells: all.cells(), atEnding: atEnding.cells() }
}

function addFlows({ flows, force }: Plan, { days, endings, later }: Course, tally: CellTally): void {
  const places = new Map(days.map((day, i) => [day, i]))
  for (const { facility, source, day, amount } of flows) {
    const value = amount * Math.exp(-force * day)
    for (const [k, { name }] of endings.entries()) {
      tally.add(source, facility, name, value * later[places.get(day)!]![k]!)
    }
  }
}

function addEndings({ force }: Plan, course: Course, tallies: readonly CellTally[]): void {
  const { endings, possible, atLast, days, survival, stretches } = course
  for (const [i, { discounted }] of stretches.entries()) {
    for (const [k, place] of possible.entries()) pay(place, days[i]!, discounted[k]!)
  }
  pay(atLast, days.at(-1)!, survival.at(-1)!)

  /** What those who end are paid who are so many at their present value on a day, in the way of a place in `endings`. */
  function pay(place: number, day: number, share: number): void {
    const { name, payments } = endings[place]!
    for (const payment of payments) {
      const value = presentValue(payment, day) * share
      for (const tally of tallies) tally.add(payment.source, payment.facility, name, value)
    }
  }

  function presentValue({ amount, daysLater }: PaymentPlan, day: number): number {
    return amountOn(amount, day) * Math.exp(-force * (day + daysLater))
  }
}

/** The cost of capital in each stretch: of those who end within it, until they do, and of those who end later. */
function addAccruing({ accruing, force }: Plan, course: Course, tally: CellTally): void {
  if (accruing === undefined) return
  const { endings, possible, days, stretches, later } = course
  for (const [i, stretch] of stretches.entries()) {
    const from = days[i]!
    const perDay = amountOn(accruing, from) * Math.exp(-force * from)
    const whole = annuity(force, days[i + 1]! - from)
    for (const [place, { name }] of endings.entries())
      tally.add(CAPITAL, accruing.facility, name, perDay * later[i + 1]![place]! * whole)
    for (const [k, place] of possible.entries())
      tally.add(CAPITAL, accruing.facility, endings[place]!.name, perDay * stretch.annuity[k]!)
  }
}
