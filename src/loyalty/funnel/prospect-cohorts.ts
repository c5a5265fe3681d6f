/**
 * Do prospects of one month convert as those of the months before? Those of late months have had less time: their counts so far are
 * no forecast.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import type { CalendarPeriod, Horizon } from '../../money/core.js'
import { CALENDAR_PERIODS, inUnits, isoDate, lastDayOf } from '../../money/core.js'
import { expectLevel } from '../../statistics/level.js'
import type { Conversion } from './conversion.js'
import { conversion } from './conversion.js'
import type { ReadProspect } from './read-prospects.js'
import { readFunnel } from './read-prospects.js'
import type { FunnelRules, Prospect } from './types.js'

/** How prospects are put together. */
export interface ProspectCohortOptions extends FunnelRules {
  /** By the calendar period of their first entry; `'month'` by default. */
  readonly period?: CalendarPeriod
  /** Within which time of the first entry probabilities are asked for; the longest stay of each cohort by default. */
  readonly within?: Horizon
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The prospects of one period. */
export interface ProspectCohort {
  /** The last day of the period. */
  readonly periodEnd: string
  /** By stage, how many reached it so far. */
  readonly reached: readonly number[]
  /** From the first stage to the last. */
  readonly overall: Conversion
}

/**
 * Prospects by the calendar period in which they came, each cohort with its conversion from first stage to last. Conversions within
 * the same time of coming compare early cohorts with late ones fairly: give `within`.
 *
 * @returns the cohorts in order; periods in which nobody came are left out.
 * @throws ClienteleError as `prospectFunnel` does.
 * @example
 * import { prospectCohorts } from 'clientele/loyalty'
 * const on = (stage, date) => ({ stage, date })
 * const cohorts = prospectCohorts(
 *   [
 *     { id: 'A', entered: [on('lead', '2025-01-06'), on('signed', '2025-03-03')] },
 *     { id: 'B', entered: [on('lead', '2025-01-13')], lost: { date: '2025-01-20' } },
 *     { id: 'C', entered: [on('lead', '2025-02-10')] },
 *   ],
 *   { stages: ['lead', 'signed'], observedUntil: '2025-03-31' },
 * )
 * cohorts.map(({ periodEnd, reached }) => `${periodEnd} ${reached}`) // => ['2025-01-31 2,1', '2025-02-28 1,0']
 */
export function prospectCohorts(
  prospects: readonly Prospect[],
  options: ProspectCohortOptions,
): readonly ProspectCohort[] {
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const { period = 'month', within } = options
  expectOneOf(period, CALENDAR_PERIODS, 'options.period')
  const level = expectLevel(options.level)
  const days = within === undefined ? undefined : inUnits(within, 'day', 'options.within')
  const funnel = readFunnel(prospects, options)
  const last = funnel.stages.length - 1
  return deepFreeze(
    byPeriod(funnel.prospects, period).map(([end, own]) => ({
      periodEnd: isoDate(end),
      reached: funnel.stages.map((_, stage) => own.filter(({ since }) => since.length > stage).length),
      overall: conversion(funnel, own, [0, last], { level, ...(days !== undefined && { within: days }) }),
    })),
  )
}

const OPTIONS = ['stages', 'observedUntil', 'period', 'within', 'level']

function byPeriod(
  prospects: readonly ReadProspect[],
  period: CalendarPeriod,
): readonly (readonly [end: number, own: readonly ReadProspect[]])[] {
  const found = new Map<number, ReadProspect[]>()
  for (const prospect of prospects) {
    const end = lastDayOf(period, prospect.since[0]!)
    const own = found.get(end)
    if (own === undefined) found.set(end, [prospect])
    else own.push(prospect)
  }
  return [...found].sort(([a], [b]) => a - b)
}
