/**
 * What becomes of a relationship, day after day: on which days something changes, who lasts until each of them, and who
 * ends how from then on.
 *
 * G_k(t) = P(ends by k after t) is summed backward from the last day, so that no probability is a difference of two.
 *
 * @module
 */
import { daysPer } from '../../money/core.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { Stretch } from './competing-hazards.js'
import { competingHazards } from './competing-hazards.js'
import { STILL_RUNNING } from './names.js'
import type { EndingPlan } from './read-endings.js'
import type { Plan } from './read-terms.js'

/** The course of a relationship. */
export interface Course {
  /** All endings, and what is still running where none is certain within the days that count. */
  readonly endings: readonly Pick<EndingPlan, 'name' | 'payments'>[]
  /** For each ending that may come at any time its place in `endings`, in the order of the cells of `stretches`. */
  readonly possible: readonly number[]
  /** The place in `endings` of what comes on the last day. */
  readonly atLast: number
  /** Days on which something changes, ascending from 0 to the last. */
  readonly days: readonly number[]
  /** Probability to last until each of these days. */
  readonly survival: readonly number[]
  /** From each of these days but the last to the next. */
  readonly stretches: readonly Stretch[]
  /** Probability of each ending from each of these days on. */
  readonly later: readonly Float64Array[]
  readonly expectedDays: number
}

/** The course of what a plan says. */
export function courseOf(plan: Plan): Course {
  const hasCertain = plan.endings.some(({ on }) => on === plan.last)
  const endings = hasCertain ? plan.endings : [...plan.endings, { name: STILL_RUNNING, payments: [] }]
  const atLast = hasCertain ? plan.endings.findIndex(({ on }) => on === plan.last) : plan.endings.length
  const possible = plan.endings.flatMap(({ hazard }, i) => (hazard ? [i] : []))
  const hazards = competingHazards(
    plan.endings.flatMap(({ hazard }) => (hazard ? [hazard] : [])),
    plan.force,
  )
  const days = changesOf(plan)
  const survival = falling(days.map(hazards.survival))
  const stretches = days.slice(1).map((to, i) => hazards.stretch(days[i]!, to))

  const later = days.map(() => new Float64Array(endings.length))
  const lived = runningSum()
  const end = stretches.length
  later[end]![atLast] = survival[end]!
  for (let i = end - 1; i >= 0; i--) {
    later[i]!.set(later[i + 1]!)
    const stretch = stretches[i]!
    for (const [k, place] of possible.entries()) {
      later[i]![place]! += stretch.ended[k]!
      addTo(lived, stretch.days[k]!)
    }
    addTo(lived, survival[i + 1]! * (days[i + 1]! - days[i]!))
  }
  return { endings, possible, atLast, days, survival, stretches, later, expectedDays: totalOf(lived) }
}

/** Every day on which a hazard, an amount or a drawn curve may change. */
function changesOf({ last, flows, endings, accruing, drawn }: Plan): readonly number[] {
  const days = new Set([0, last, ...drawn, ...(accruing ? accruing.days : [])])
  for (const { day } of flows) days.add(day)
  for (const { hazard, payments } of endings) {
    for (const { amount } of payments) for (const day of amount.days) days.add(day)
    if (hazard) for (const time of hazard.times) days.add(time * daysPer(hazard.unit))
  }
  return [...days].filter(day => day <= last).sort((one, other) => one - other)
}

/** Rounding may lift a probability to last above an earlier one by a last digit; the earlier one then stands. */
function falling(survival: readonly number[]): readonly number[] {
  let least = 1
  return survival.map(value => {
    least = Math.min(least, value)
    return least
  })
}
