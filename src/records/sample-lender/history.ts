/**
 * When a client came, whether and when it defaulted, whether and when it left; and what the year after the window will bring.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { Dice } from './dice.js'
import type { Firm } from './firm.js'
import type { ProjectTimeline } from './projects/timeline.js'
import type { ClientTraits } from './traits.js'
import type { TroubleKind } from './troubles.js'
import type { Window } from './window.js'
import { firstDay, lastDay, monthsOn, yearOf } from './window.js'

/** A default. */
export interface Default {
  readonly day: DayNumber
  readonly outcome: 'open' | 'cured' | 'written-off'
  /** Cured or written off. */
  readonly endedOn?: DayNumber
}

/** The story of a relationship. */
export interface History {
  /** First day; a prospect has none. */
  readonly since?: DayNumber
  /** Last day of the relationship within the window; the window's last where it goes on. */
  readonly last: DayNumber
  /** First day on which there was none any more. */
  readonly endedOn?: DayNumber
  readonly default?: Default
  /** Year after the window: does it default, and if not, does it leave? Neither where the relationship is over. */
  readonly next: 'defaults' | 'leaves' | 'stays' | 'over'
}

/** When a relationship begins, and the days on which its first loan is due: `anchor` and every so many months after. */
export interface Beginning {
  readonly since: DayNumber
  readonly anchor: DayNumber
  readonly months: number
}

/** A project company comes with its project; others come when they come, those with a story before the window. */
export function beginningOf(
  { role }: Firm,
  timeline: ProjectTimeline | undefined,
  window: Window,
  dice: Dice,
  trouble: TroubleKind | undefined,
): Beginning | undefined {
  if (role === 'prospect') return undefined
  const start = firstDay(window, 0)
  const since = dice.whole(start - 3 * 365, trouble === undefined ? window.until - 300 : start - 200)
  if (role !== 'project') return { since, anchor: since, months: 3 }
  return timeline === undefined ? undefined : { since: timeline.close, anchor: timeline.planned, months: 6 }
}

export function historyOf(
  traits: ClientTraits,
  beginning: Beginning | undefined,
  window: Window,
  dice: Dice,
  trouble: TroubleKind | undefined,
): History {
  const { years, until } = window
  if (beginning === undefined) return { last: until, next: 'stays' }
  const { since } = beginning
  let defaulted: Default | undefined
  for (let year = yearOf(window, since); year < years; year++) {
    const [defaultDraw, leavingDraw] = [dice.between(0, 1), dice.between(0, 1)]
    const day = dice.whole(Math.max(firstDay(window, year), since + 120), Math.max(lastDay(window, year), since + 150))
    const defaults = planned(trouble, year, years) ?? defaultDraw < traits.probabilityOfDefault[year]!
    const calledOn = defaultDay(beginning, defaults && trouble !== undefined ? day - 120 : day)
    if (defaulted === undefined && defaults && calledOn <= until) {
      defaulted = defaultOn(calledOn, until, dice, trouble)
      if (defaulted.outcome === 'written-off' && defaulted.endedOn !== undefined)
        return { since, last: defaulted.endedOn - 1, endedOn: defaulted.endedOn, default: defaulted, next: 'over' }
      continue
    }
    const isFree = defaulted === undefined || (defaulted.endedOn !== undefined && defaulted.endedOn + 90 < day)
    const leaves = leaving(trouble, year, years) ?? leavingDraw < traits.probabilityOfLeaving[year]!
    if (isFree && leaves && day <= until) {
      return {
        since,
        last: day - 1,
        endedOn: day,
        ...(defaulted !== undefined && { default: defaulted }),
        next: 'over',
      }
    }
  }
  const next =
    defaulted?.outcome === 'open' || dice.happens(traits.probabilityOfDefault[years]!)
      ? 'defaults'
      : dice.happens(traits.probabilityOfLeaving[years]!)
        ? 'leaves'
        : 'stays'
  return { since, last: until, ...(defaulted !== undefined && { default: defaulted }), next }
}

/** The first day on or after `day` on which an instalment of the first loan is so long past due that it is a default. */
function defaultDay({ anchor, months }: Beginning, day: DayNumber): DayNumber {
  let number = Math.max(1, Math.floor((day - DEFAULT_DAYS - anchor) / (31 * months)))
  while (monthsOn(anchor, months * number) + DEFAULT_DAYS < day) number++
  return monthsOn(anchor, months * number) + DEFAULT_DAYS
}

/** Of the defaults that end, how many are paid in the end. */
export const CURED = 0.45

/** Days past due at which a default is called. */
export const DEFAULT_DAYS = 91

/** Whether a trouble has the client default in this year; not said where it has none to do with it. */
function planned(trouble: TroubleKind | undefined, year: number, years: number): boolean | undefined {
  if (trouble === undefined) return undefined
  if (trouble === 'open-default' || trouble === 'failing-group') return year === years - 1
  return trouble === 'cured-default' && year === Math.max(years - 3, 0)
}

function leaving(trouble: TroubleKind | undefined, year: number, years: number): boolean | undefined {
  return trouble === undefined ? undefined : trouble === 'left-for-another' && year === years - 1
}

function defaultOn(day: DayNumber, until: DayNumber, dice: Dice, trouble: TroubleKind | undefined): Default {
  const endedOn = day + dice.whole(150, 500)
  const cures = dice.happens(CURED)
  if (trouble === 'cured-default') return { day, outcome: 'cured', endedOn: Math.min(endedOn, until - 30) }
  if (endedOn > until || trouble !== undefined) return { day, outcome: 'open' }
  return { day, outcome: cures ? 'cured' : 'written-off', endedOn }
}
