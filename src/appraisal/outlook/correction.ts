/**
 * What is added to the log-odds of default beside the sources as they stand: how far own history has shown them to be believed, and alarms.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import { couldRing, datedAlarms, otherAlarms } from './alarms.js'
import type { Credit } from './credit.js'
import type { Evidence } from './pool.js'
import { logOddsAhead, pooled } from './pool.js'
import type { OutlookRun } from './run.js'

/** Of the first year, with the variance of what is learnt. */
export interface Correction {
  /** What fades as sources do, and as alarms do. */
  readonly moved: { readonly evidence: number; readonly alarms: number }
  readonly variance: number
}

/** Of a client of whom these sources are known, its project with them where one says anything. */
export function correctionOf(
  client: ClientCase,
  credit: Credit,
  known: readonly Evidence[],
  hasProject: boolean,
  { policy, learnt, book, usual, groupsInDefault }: OutlookRun,
): Correction {
  const { calibration } = learnt
  const rules = policy.defaults.alarms
  const rung = datedAlarms(credit, rules)
  const { group } = client.client
  const ofGroup = group !== undefined && groupsInDefault.has(group) ? rules.groupInDefault : 0
  const isTold = known.length > 0
  const evidence = isTold ? logOddsAhead(book, pooled(book, known), 0) - book.logOdds : 0
  return {
    moved: {
      evidence: isTold
        ? calibration.level.value +
          (hasProject ? calibration.projects.value : 0) +
          (calibration.evidence.value - 1) * evidence
        : 0,
      alarms:
        calibration.pastDue.value * rung.pastDue +
        calibration.longPastDue.value * rung.longPastDue +
        calibration.elsewhere.value * rung.elsewhere +
        otherAlarms(client, rules) -
        (couldRing(client, credit) ? usual.own : 0) +
        (group === undefined ? 0 : ofGroup - usual.ofGroup),
    },
    variance:
      (isTold ? calibration.level.standardError ** 2 : 0) +
      (hasProject ? calibration.projects.standardError ** 2 : 0) +
      (calibration.evidence.standardError * evidence) ** 2 +
      (calibration.pastDue.standardError * rung.pastDue) ** 2 +
      (calibration.longPastDue.standardError * rung.longPastDue) ** 2 +
      (calibration.elsewhere.standardError * rung.elsewhere) ** 2,
  }
}
