/**
 * What is known of a client's credit: ratings, reports of a bureau, defaults.
 *
 * @module
 */
import type { CreditReport, DefaultEvent, RatingEntry } from '../../portfolio/types/index.js'
import type { Case } from '../case.js'
import type { Dice } from '../dice.js'
import type { Firm } from '../firm.js'
import { numbered } from '../firm.js'
import type { History } from '../history.js'
import { DEFAULT_DAYS } from '../history.js'
import { cents } from '../lending/cents.js'
import type { Settled } from '../lending/settle.js'
import type { Part } from '../part.js'
import type { ClientTraits } from '../traits.js'
import type { TroubleKind } from '../troubles.js'
import type { Window } from '../window.js'
import { firstDay, iso, lastDay } from '../window.js'
import { gradeOf } from './rating-scale.js'

export function creditPart({ firm, traits, history, settled, window, trouble, diceFor }: Case): Part {
  const dice = diceFor('credit')
  return {
    ratings: ratingsOf(firm, traits, history, window, dice, trouble),
    creditReports: firm.role === 'public' ? [] : reportsOf(firm, traits, settled, history, window, dice),
    defaults: defaultsOf(firm, history, settled, window),
  }
}

/** How far the lender misjudges quality. */
const BLUR = 0.3

/** A grade in the first half of each year in which the client is one; D from a default until it is cured. */
function ratingsOf(
  { id }: Firm,
  { quality }: ClientTraits,
  { since, last, default: defaulted }: History,
  window: Window,
  dice: Dice,
  trouble: TroubleKind | undefined,
): readonly RatingEntry[] {
  if (since === undefined) return []
  const head = { client: id, source: 'rating' }
  const grades: RatingEntry[] = []
  for (let year = 0; year < window.years; year++) {
    const day = Math.max(firstDay(window, year) + dice.whole(20, 150), since)
    const { rating, probabilityOfDefault } = gradeOf(quality[year]! + BLUR * dice.normal())
    const lags = trouble === 'rating-lags' && year >= window.years - 2
    const inDefault = defaulted !== undefined && day >= defaulted.day && day < (defaulted.endedOn ?? window.until + 1)
    if (day > last || day > lastDay(window, year) || lags || inDefault) continue
    const change = quality[year + 1]! - quality[year]!
    const outlook = change > 0.6 ? 'positive' : change < -0.6 ? 'negative' : 'stable'
    grades.push({ ...head, date: iso(day), rating, outlook, probabilityOfDefault, verifiedAt: iso(day) })
  }
  if (defaulted === undefined) return grades
  const inDefault = { ...head, date: iso(defaulted.day), rating: 'D', probabilityOfDefault: 1 }
  const after = { ...head, rating: 'CCC', probabilityOfDefault: 0.11 }
  const cured =
    defaulted.outcome === 'cured' && defaulted.endedOn !== undefined ? [{ ...after, date: iso(defaulted.endedOn) }] : []
  return [...grades.filter(({ date }) => date !== inDefault.date && date !== cured[0]?.date), inDefault, ...cured]
}

function reportsOf(
  { id, place }: Firm,
  { quality, sales }: ClientTraits,
  settled: readonly Settled[],
  { since, last }: History,
  window: Window,
  dice: Dice,
): readonly CreditReport[] {
  const owedHere = settled.reduce((sum, { outstanding }) => sum + outstanding, 0)
  return Array.from({ length: window.years }, (_, year) => year).flatMap(year => {
    const day = firstDay(window, year) + dice.whole(10, 300)
    const score = Math.round(Math.min(850, Math.max(300, 640 + 60 * quality[year]! + 25 * dice.normal())))
    const totalOwed = Math.round(dice.between(0.2, 0.4) * (sales / place.yuan))
    const late = quality[year]! < -1 && dice.happens(0.6)
    if (day > last || (since !== undefined && day < since - 200)) return []
    return [
      {
        client: id,
        date: iso(day),
        bureau: 'Bureau One',
        score,
        openAccounts: dice.whole(1, 9),
        totalOwed: Math.max(totalOwed, Math.ceil(owedHere)),
        overdueAmount: late ? Math.round(0.02 * totalOwed) : 0,
        worstDaysPastDue: late ? dice.whole(10, 89) : dice.happens(0.2) ? dice.whole(1, 9) : 0,
        inquiries: dice.count(1.5),
        currency: place.currency,
        source: 'bureau',
      },
    ]
  })
}

/** One entry for each loan that was drawn into the default. */
function defaultsOf(
  firm: Firm,
  { default: defaulted }: History,
  settled: readonly Settled[],
  window: Window,
): readonly DefaultEvent[] {
  if (defaulted === undefined) return []
  const { day, outcome, endedOn } = defaulted
  return settled.flatMap(({ loan, exposureAtDefault, recovered, instalments }, i) => {
    if (exposureAtDefault === undefined) return []
    const isPastDue = instalments.some(({ due }) => due === day - DEFAULT_DAYS)
    const ends = endedOn !== undefined && endedOn <= window.until
    return [
      {
        id: `D-${numbered(firm.index, 4)}-${i + 1}`,
        client: firm.id,
        facility: loan.id,
        date: iso(day),
        kind: isPastDue ? 'past-due' : 'unlikely-to-pay',
        exposure: exposureAtDefault,
        recovered: outcome === 'cured' ? exposureAtDefault : recovered === undefined ? 0 : cents(recovered),
        currency: firm.place.currency,
        ...(ends && { endedOn: iso(endedOn) }),
        outcome,
        source: 'core-banking',
      },
    ]
  })
}
