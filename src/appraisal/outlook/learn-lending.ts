/**
 * What becomes of facilities in the book: repaid early, followed by new ones, lost in part.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'
import type { EventSum, FigureSum } from './counting.js'
import { addFigure, YEAR } from './counting.js'
import type { OutlookLearnt } from './learnt-types.js'
import { newFacilities } from './new-facilities.js'
import { relationOf } from './relation.js'
import type { OutlookPolicy } from './types.js'

/** Facilities repaid or refinanced before their time, while the relationship went on, and days in which any could be. */
export function addPrepaid(to: EventSum, client: ClientCase, { watchYears, prepaying }: OutlookPolicy): void {
  const relation = relationOf(client, watchYears)
  if (relation === undefined) return
  for (const { status, signedOn, endedOn, maturity } of client.records('facilities')) {
    const [signed, ended, last] = [parseDay(signedOn), parseDay(endedOn), parseDay(maturity)]
    if (signed === undefined || last === undefined || status === 'proposed' || status === 'cancelled') continue
    const until = Math.min(ended ?? relation.until, last - prepaying.daysEarly, relation.until)
    const days = until - Math.max(signed, relation.from)
    if (days <= 0) continue
    to.days += days
    const isEarly = ended !== undefined && ended <= until && (status === 'repaid' || status === 'refinanced')
    if (isEarly && !(relation.isOver && ended >= relation.until - LEAVING_DAYS)) to.events++
  }
}

/** A facility repaid so shortly before the end of the relationship ended with it. */
const LEAVING_DAYS = 60

/** Parts lost of what was not secured, of defaults that ended. */
export function addLosses(to: FigureSum, client: ClientCase): void {
  const held = new Map<string, number>()
  for (const { facility, value, haircut = 0, currency } of client.records('collaterals')) {
    const worth = client.money(value * (1 - haircut), currency)
    const before = held.get(facility)
    if (worth !== undefined) held.set(facility, before === undefined ? worth : before + worth)
  }
  for (const { facility, exposure, recovered, currency, endedOn, outcome } of client.records('defaults')) {
    if (exposure === undefined || currency === undefined || endedOn === undefined || outcome === 'open') continue
    if (recovered === undefined && outcome !== 'cured') continue
    const owed = client.money(exposure, currency)
    const back = outcome === 'cured' ? owed : client.money(recovered ?? exposure, currency)
    if (owed === undefined || back === undefined || !(owed > 0)) continue
    const secured = facility === undefined ? undefined : held.get(facility)
    const open = secured === undefined ? owed : owed - Math.min(owed, secured)
    if (open < LEAST_OPEN * owed) continue
    addFigure(to, Math.max(0, Math.min(1, (owed - back) / open)))
  }
}

/** Of a loan that is secured but for so little, what is lost says nothing of what is not secured. */
const LEAST_OPEN = 0.05

/** Counts of new facilities and years of clients, for the moments of their rates: whole numbers. */
export interface BusinessSum {
  facilities: number
  days: number
  squares: number
  products: number
  squaredDays: number
}

export function addBusiness(to: BusinessSum, client: ClientCase, watchYears: number): void {
  if (client.client.entityType === 'project-company') return
  const { events, days } = newFacilities(client, watchYears)
  to.facilities += events
  to.days += days
  to.squares += events ** 2
  to.products += events * days
  to.squaredDays += days ** 2
}

/**
 * Shape and rate of the gamma law by moments: with x of a client Poisson of mean λT, E(x − λT)² = λT + T² variance. The policy's rates count as
 * one client watched for ten years. Source: Robbins (1956), An empirical Bayes approach to statistics, third Berkeley symposium 1.
 */
export function businessOf(sum: BusinessSum, { newBusiness }: OutlookPolicy): OutlookLearnt['newBusiness'] {
  const { perYear, shape: priorShape } = newBusiness
  const rate = (PRIOR_YEARS * perYear + sum.facilities) / (PRIOR_YEARS + sum.days / YEAR)
  if (sum.squaredDays === 0) return { shape: priorShape, years: priorShape / rate }
  const perDay = rate / YEAR
  const squared = sum.squares - 2 * perDay * sum.products + perDay ** 2 * sum.squaredDays
  const excess = (squared - perDay * sum.days) / sum.squaredDays
  const seen = excess > 0 ? perDay ** 2 / excess : MOST_SHAPE
  const shape = Math.min(MOST_SHAPE, Math.max(LEAST_SHAPE, seen))
  return { shape, years: shape / rate }
}

const PRIOR_YEARS = 10
/** Shapes beyond which clients are all alike, or nearly all never come back. */
const [LEAST_SHAPE, MOST_SHAPE] = [0.1, 50]
