/**
 * When a project closes, when it is to be finished, when it is.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import { monthsAfter } from '../../../money/periods/months-after.js'
import type { Dice } from '../dice.js'
import type { Firm } from '../firm.js'
import type { TroubleKind } from '../troubles.js'
import type { Window } from '../window.js'

/** The days of a project whose financing was agreed. */
export interface ProjectTimeline {
  readonly close: DayNumber
  /** Last day of construction, as planned at close and as it came or will come. */
  readonly planned: DayNumber
  readonly completion: DayNumber
  readonly constructionMonths: number
  readonly delayMonths: number
  /** Cost in the end, of cost planned. */
  readonly overrun: number
}

/** None while a project is still looked at. */
export function timelineOf(
  { projectSector }: Firm,
  { until, years }: Window,
  dice: Dice,
  trouble: TroubleKind | undefined,
): ProjectTimeline | undefined {
  const { constructionMonths } = projectSector
  const ago = dice.whole(-8, 12 * years + 6)
  const monthsAgo = (trouble !== undefined ? STORIES[trouble] : undefined)?.(constructionMonths) ?? ago
  if (monthsAgo < 0) return undefined
  const close = monthsAfter(until, -monthsAgo, true)
  const delayMonths = trouble === 'delayed-construction' ? 14 : dice.happens(0.25) ? dice.whole(1, 4) : 0
  const overrun = trouble === 'cost-overrun' ? 1.27 : 1 + Math.max(0, 0.02 * dice.normal()) + 0.008 * delayMonths
  return {
    close,
    planned: monthsAfter(close, constructionMonths, true),
    completion: monthsAfter(close, constructionMonths + delayMonths, true),
    constructionMonths,
    delayMonths,
    overrun: Math.round(1000 * overrun) / 1000,
  }
}

/** Months since close that a trouble needs: late in construction, or well in operation. */
const STORIES: Readonly<Partial<Record<TroubleKind, (constructionMonths: number) => number>>> = {
  'delayed-construction': months => months + 8,
  'cost-overrun': months => months - 4,
  'covenant-breach': months => months + 38,
}

/** Share of the works done when this share of the time has gone: slow, fast, slow. */
export function sCurve(time: number): number {
  const t = Math.min(Math.max(time, 0), 1)
  return t * t * (3 - 2 * t)
}

/** Share of the works done by a day, and the share planned. */
export function worksOn(
  { close, planned, completion }: ProjectTimeline,
  day: DayNumber,
): { done: number; plan: number } {
  return { done: sCurve((day - close) / (completion - close)), plan: sCurve((day - close) / (planned - close)) }
}
