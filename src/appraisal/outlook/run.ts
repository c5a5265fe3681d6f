/**
 * What all outlooks of one appraisal share, worked out once.
 *
 * @module
 */
import type { Scenario } from '../../model/index.js'
import { shrunkHazard } from './counting.js'
import type { EventCount, FigureOfBook, OutlookLearnt } from './learnt-types.js'
import { hazardOf, logOddsOf, probabilityOf } from './log-odds.js'
import type { Prior } from './pool.js'
import type { ScenarioPath } from './scenario-path.js'
import { scenarioPath } from './scenario-path.js'
import type { DefaultPolicy, OutlookPolicy } from './types.js'

/** Rules, what was learnt, and the scenario. */
export interface OutlookRun {
  readonly learnt: OutlookLearnt
  readonly policy: OutlookPolicy
  readonly path: ScenarioPath | undefined
  /** What the book says of default, and the standard deviation of its level. */
  readonly book: Prior
  readonly bookDeviation: number
  /** What the book says of leaving, a hazard a year. */
  readonly leaving: number
  readonly groupsInDefault: ReadonlySet<string>
  /** What alarms add on average: the book has it already. */
  readonly usual: { readonly own: number; readonly ofGroup: number }
}

/** Ready for clients. */
export function outlookRun(learnt: OutlookLearnt, policy: OutlookPolicy, scenario: Scenario | undefined): OutlookRun {
  const leaving = shrunkHazard(learnt.leaving, hazardOf(policy.leaving.perYear), policy.leaving.priorLeavers)
  return {
    learnt,
    policy,
    path: scenarioPath(scenario, policy.horizonYears),
    book: bookOf(learnt.defaults, policy.defaults),
    bookDeviation: 1 / Math.sqrt(policy.defaults.priorDefaults + learnt.defaults.events),
    leaving,
    groupsInDefault: new Set(learnt.groupsInDefault),
    usual: usualAlarms(learnt, policy),
  }
}

/** What the book says of default. */
export function bookOf(
  seen: EventCount,
  { perYear, priorDefaults, spread, returnPerYear, overlap }: DefaultPolicy,
): Prior {
  const hazard = shrunkHazard(seen, hazardOf(perYear), priorDefaults)
  return { logOdds: logOddsOf(probabilityOf(hazard)), spread, returnPerYear, overlap }
}

function usualAlarms({ alarms, nearDefault }: OutlookLearnt, { defaults }: OutlookPolicy): OutlookRun['usual'] {
  return {
    own: usualOf(alarms),
    ofGroup: Math.log1p(nearDefault * Math.expm1(defaults.alarms.groupInDefault)),
  }
}

/** Logarithm of the times by which alarms multiply the odds of default of clients on average. */
export function usualOf({ clients, mean }: FigureOfBook): number {
  return clients === 0 ? 0 : Math.log(Math.max(1, mean))
}
