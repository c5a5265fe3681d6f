/**
 * What may become of a client in the years ahead.
 *
 * @module
 */
import type { Scenario } from '../../model/index.js'
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import { defaultsOf } from './defaults.js'
import { growthOf, lossOf, newBusinessOf, prepayingOf } from './growing.js'
import type { OutlookLearnt } from './learnt-types.js'
import { leavingOf } from './leaving.js'
import type { OutlookRun } from './run.js'
import { outlookRun } from './run.js'
import { stageOf } from './stage.js'
import type { OutlookPolicy } from './types.js'

/**
 * The outlook of one client: hazards of default, leaving and prepayment by year, loss, new business, growth, stability and stage.
 *
 * @param learnt of `learnOutlook`, over all clients of the lender.
 * @param scenario factors `creditCycle`, `lossGivenDefault`, `leaving`, `cashFlow`; without one nothing is moved.
 * @throws ClienteleError as `scenario` does, and `OUT_OF_RANGE` for a multiple below 0.
 * @see the guide `docs/outlook.md` for formulas and sources.
 */
export function outlookOf(
  client: ClientCase,
  learnt: OutlookLearnt,
  policy: OutlookPolicy,
  scenario?: Scenario,
): ClientOutlook {
  return outlookWithin(client, outlookRun(learnt, policy, scenario))
}

/** The same for many clients: rules, what was learnt and the scenario are read once. */
export function outlooks(
  learnt: OutlookLearnt,
  policy: OutlookPolicy,
  scenario?: Scenario,
): (client: ClientCase) => ClientOutlook {
  const run = outlookRun(learnt, policy, scenario)
  return client => outlookWithin(client, run)
}

function outlookWithin(client: ClientCase, run: OutlookRun): ClientOutlook {
  const [defaults, leaving] = [defaultsOf(client, run), leavingOf(client, run)]
  const [firm, relation] = [survivalOf(defaults.perYear), survivalOf(leaving.perYear)]
  return {
    defaults,
    leaving,
    prepaying: prepayingOf(run),
    lossGivenDefault: lossOf(run),
    newBusiness: newBusinessOf(client, run),
    growth: growthOf(client, run),
    stability: { firm, relation, both: firm * relation },
    stage: stageOf(client),
  }
}

function survivalOf(hazards: readonly number[]): number {
  return Math.exp(-hazards.reduce((sum, hazard) => sum + hazard, 0))
}
