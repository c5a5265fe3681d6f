/**
 * What all outlooks of one appraisal share, worked out once.
 *
 * @module
 */
import type { Scenario } from '../../model/index.js'
import { shrunkHazard } from './counting.js'
import { hazardOf, logOddsOf, probabilityOf } from './log-odds.js'
import type { Prior } from './pool.js'
import type { ScenarioPath } from './scenario-path.js'
import { scenarioPath } from './scenario-path.js'
import type { OutlookLearnt, OutlookPolicy } from './types.js'

/** Rules, what was learnt, and the scenario. */
export interface OutlookRun {
  readonly learnt: OutlookLearnt
  readonly policy: OutlookPolicy
  readonly path: ScenarioPath | undefined
  /** What the book says of default, and the standard deviation of its level. */
  readonly book: Prior
  readonly bookDeviation: number
  readonly groupsInDefault: ReadonlySet<string>
  /** What alarms add on average: the book has it already. */
  readonly usual: { readonly own: number; readonly ofGroup: number }
}

/** Ready for clients. */
export function outlookRun(learnt: OutlookLearnt, policy: OutlookPolicy, scenario: Scenario | undefined): OutlookRun {
  const { perYear, priorDefaults, spread, returnPerYear, overlap } = policy.defaults
  const hazard = shrunkHazard(learnt.defaults, hazardOf(perYear), priorDefaults)
  return {
    learnt,
    policy,
    path: scenarioPath(scenario, policy.horizonYears),
    book: { logOdds: logOddsOf(probabilityOf(hazard)), spread, returnPerYear, overlap },
    bookDeviation: 1 / Math.sqrt(priorDefaults + learnt.defaults.events),
    groupsInDefault: new Set(learnt.groupsInDefault),
    usual: usualAlarms(learnt, policy),
  }
}

function usualAlarms({ alarms, nearDefault }: OutlookLearnt, { defaults }: OutlookPolicy): OutlookRun['usual'] {
  return {
    own: alarms.clients === 0 ? 0 : Math.log(Math.max(1, alarms.mean)),
    ofGroup: Math.log1p(nearDefault * Math.expm1(defaults.alarms.groupInDefault)),
  }
}
