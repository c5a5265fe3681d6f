/**
 * Whether all clients together bought when the model says they would.
 *
 * @module
 */
import { isoDate } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import { tracking } from '../validation/index.js'
import type { BaseSubject } from './card-subject.js'
import { hasVerb } from './card-subject.js'
import type { Check } from './check.js'
import { found, notChecked } from './check.js'
import { percent } from './markdown.js'

/** Into how many periods the observation is cut. */
const PERIODS = 20
/** Periods at the beginning that say little, as few clients have come yet. */
const FIRST = 4
/** Purchases that a plan would notice. */
const NOTABLE = 0.05
/** Standard errors beyond which chance is no explanation. */
const CERTAIN = 3
/** What is missed at the end goes on into the forecast. */
const LATE = 0.1
const FEWEST_PURCHASES = 100

/** Whether purchases up to each day are as many as expected. */
export function checkTracking(subject: BaseSubject): Check {
  const periods = periodsOf(subject)
  if (typeof periods === 'string') return notChecked(periods)
  const { actual, expected } = periods
  const [all, promised] = [sum(actual), sum(expected)]
  let [seen, said, widest] = [0, 0, 0]
  for (let i = 0; i < actual.length; i++) {
    seen += actual[i]!
    said += expected[i]!
    if (i >= FIRST) widest = Math.max(widest, Math.abs(seen - said) / all)
  }
  return found(
    Math.abs(promised / all - 1) <= NOTABLE && widest <= NOTABLE,
    `${all} repeat purchases came and ${promised.toFixed(0)} are expected; cumulative counts are never further apart than ${percent(widest)} of all`,
  )
}

/** Whether what the model misses goes up or down with time. */
export function checkTrend(subject: BaseSubject): Check {
  const periods = periodsOf(subject)
  if (typeof periods === 'string') return notChecked(periods)
  const residuals = Array.from(periods.actual, (count, i) => {
    const promised = periods.expected[i]!
    return promised > 0 ? (count - promised) / Math.sqrt(promised) : 0
  }).slice(FIRST)
  const slope = slopeOf(residuals)
  const third = Math.floor((2 * periods.actual.length) / 3)
  const late = sum(periods.actual.slice(third)) / sum(periods.expected.slice(third)) - 1
  const direction = late > 0 ? 'above' : 'below'
  const last = `in the last third of the observation purchases are ${percent(Math.abs(late))} ${direction} what is expected`
  const test = `the slope of what is missed lies ${Math.abs(slope).toFixed(1)} standard errors from 0`
  return found(Math.abs(slope) < CERTAIN && Math.abs(late) <= LATE, `${test}; ${last}`)
}

interface Periods {
  readonly actual: Float64Array
  readonly expected: Float64Array
}

/** Purchases per period, actual and expected, or why they are not to be had. */
function periodsOf({ module, model, base }: BaseSubject): Periods | string {
  const { purchaseDays, observedUntil, weight } = base
  if (purchaseDays === undefined || weight !== undefined) {
    return "the base keeps no days of purchases: build it with { keep: ['purchaseDays'] }"
  }
  if (!hasVerb(module, 'expectedPurchasesOfNewClient')) return 'this model expects nothing of new clients'
  const first = purchaseDays.day.reduce((least, day) => Math.min(least, day), observedUntil)
  const days = Math.max(1, Math.ceil((observedUntil - first) / PERIODS))
  const { lastDays, expected } = tracking([module, model], base, { period: { days }, until: isoDate(observedUntil) })
  const actual = countsOf(base, lastDays)
  return sum(actual) < FEWEST_PURCHASES ? 'there are too few repeat purchases' : { actual, expected }
}

/** Repeat purchases of all clients up to each last day from the one before. */
function countsOf({ purchaseDays }: CustomerBase, lastDays: Int32Array): Float64Array {
  const counts = new Float64Array(lastDays.length)
  if (purchaseDays === undefined) return counts
  const { start, day } = purchaseDays
  for (let client = 0; client + 1 < start.length; client++) {
    for (let at = start[client]! + 1, period = 0; at < start[client + 1]!; at++) {
      while (period < lastDays.length && day[at]! > lastDays[period]!) period++
      if (period < lastDays.length) counts[period]!++
    }
  }
  return counts
}

/** Slope of a straight line through equally spaced values, in its standard errors; 0 where they do not vary. */
function slopeOf(values: readonly number[]): number {
  const n = values.length
  const mean = values.reduce((total, value) => total + value / n, 0)
  const middle = (n - 1) / 2
  const spread = values.reduce((total, _, i) => total + (i - middle) ** 2, 0)
  const slope = values.reduce((total, value, i) => total + (i - middle) * (value - mean), 0) / spread
  const left = values.reduce((total, value, i) => total + (value - mean - slope * (i - middle)) ** 2, 0)
  return left > 0 ? slope / Math.sqrt(left / (n - 2) / spread) : 0
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0)
}
