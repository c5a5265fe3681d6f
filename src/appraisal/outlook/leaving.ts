/**
 * How likely is it that a client leaves in each year ahead?
 *
 *   odds = of the book × exp(α + Σ (β x − b²/2)),   x: distance of a signal from the book's mean in standard deviations
 *
 * b is what was thought of β before own history; with b²/2 taken off, the mean of all clients is the book's where signals are normal, and
 * α is by how much it was not in the past. A signal that is not known adds nothing, and the uncertainty that it leaves is β. What all
 * signals together do not tell of the spread between clients stays open. A project company is bound to its loan; who is in default stays until that is over.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import type { HazardOutlook, MissingInput } from '../shapes/outlook.js'
import { distanceOf } from './distance.js'
import { hazardOfLogOdds, logOddsOf, probabilityOf } from './log-odds.js'
import type { OutlookRun } from './run.js'
import { SIGNAL_READS, SIGNALS, signalOf } from './signals.js'
import type { SignalName } from './types.js'

/** The hazard of leaving. */
export function leavingOf(client: ClientCase, run: OutlookRun): HazardOutlook {
  const { learnt, policy, path } = run
  const { horizonYears, leaving: rules } = policy
  if (client.client.entityType === 'project-company' || client.fact('inDefault') === true) return bound(horizonYears)
  const missing: { readonly name: SignalName; readonly variance: number }[] = []
  const { level } = learnt.leavingCoefficients
  let [moved, levels, unknown] = [level.value, level.standardError ** 2, 0]
  let open = rules.spread ** 2
  for (const name of SIGNALS) {
    const { value, standardError } = learnt.leavingCoefficients[name]
    open -= value ** 2
    const distance = distanceOf(signalOf(name, client, client.asOf), learnt.signals[name])
    if (distance === undefined) {
      missing.push({ name, variance: value ** 2 })
      unknown += value ** 2
    } else {
      moved += value * distance - rules.signals[name] ** 2 / 2
      levels += (standardError * distance) ** 2
    }
  }
  const isAlone = missing.length === SIGNALS.length
  if (isAlone) [moved, levels] = [0, 1 / (rules.priorLeavers + learnt.leaving.events)]
  const hazard = hazardOfLogOdds(logOddsOf(probabilityOf(run.leaving)) + moved)
  return {
    perYear: Array.from({ length: horizonYears }, (_, year) =>
      path === undefined ? hazard : hazard * path.leaving[year]!,
    ),
    parameterDeviation: Math.sqrt(levels + Math.max(0, open)),
    missingDeviation: Math.sqrt(unknown),
    missing: unknown > 0 ? missing.map(each => inputOf(each, unknown)).toSorted((a, b) => b.share - a.share) : [],
    basis: isAlone ? 'book' : 'signals',
  }
}

function inputOf(
  { name, variance }: { readonly name: SignalName; readonly variance: number },
  all: number,
): MissingInput {
  return { name, share: variance / all, reads: SIGNAL_READS[name] }
}

function bound(years: number): HazardOutlook {
  const certain = { parameterDeviation: 0, missingDeviation: 0, missing: [] }
  return { ...certain, perYear: Array.from({ length: years }, () => 0), basis: 'bound' }
}
