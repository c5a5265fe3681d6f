/**
 * How likely is it that a client leaves in each year ahead?
 *
 *   hazard = of the book × exp(Σ (β x − β²/2)),   x: distance of a signal from the book's mean in standard deviations
 *
 * With β²/2 taken off the mean of all clients is the hazard of the book where signals are normal. A signal that is not known adds
 * nothing, and the uncertainty that it leaves is β. A project company is bound to its loan; who is in default stays until that is over.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import type { HazardOutlook, MissingInput } from '../shapes/outlook.js'
import { shrunkHazard } from './counting.js'
import { distanceOf } from './distance.js'
import { hazardOf } from './log-odds.js'
import type { OutlookRun } from './run.js'
import { SIGNAL_READS, SIGNALS, signalOf } from './signals.js'
import type { LearntCoefficient, SignalName } from './types.js'

/** The hazard of leaving. */
export function leavingOf(client: ClientCase, run: OutlookRun): HazardOutlook {
  const { learnt, policy, path } = run
  const { horizonYears, leaving: rules } = policy
  if (client.client.entityType === 'project-company' || client.fact('inDefault') === true) return bound(horizonYears)
  const missing: { readonly name: SignalName; readonly variance: number }[] = []
  let [moved, levels, unknown] = [0, 1 / (rules.priorLeavers + learnt.leaving.events), 0]
  for (const name of SIGNALS) {
    const { value, standardError } = coefficientOf(name, run)
    const distance = distanceOf(signalOf(name, client, client.asOf), learnt.signals[name])
    if (distance === undefined) {
      missing.push({ name, variance: value ** 2 })
      unknown += value ** 2
    } else {
      moved += value * distance - value ** 2 / 2
      levels += (standardError * distance) ** 2
    }
  }
  const hazard = shrunkHazard(learnt.leaving, hazardOf(rules.perYear), rules.priorLeavers) * Math.exp(moved)
  return {
    perYear: Array.from({ length: horizonYears }, (_, year) =>
      path === undefined ? hazard : hazard * path.leaving[year]!,
    ),
    parameterDeviation: Math.sqrt(levels),
    missingDeviation: Math.sqrt(unknown),
    missing: unknown > 0 ? missing.map(each => inputOf(each, unknown)).toSorted((a, b) => b.share - a.share) : [],
    basis: missing.length === SIGNALS.length ? 'book' : 'signals',
  }
}

function inputOf(
  { name, variance }: { readonly name: SignalName; readonly variance: number },
  all: number,
): MissingInput {
  return { name, share: variance / all, reads: SIGNAL_READS[name] }
}

/** By own history, or else by the policy. */
function coefficientOf(name: SignalName, { learnt, policy }: OutlookRun): LearntCoefficient {
  const { signals, coefficientDeviation } = policy.leaving
  return learnt.signalCoefficients?.[name] ?? { value: signals[name], standardError: coefficientDeviation }
}

function bound(years: number): HazardOutlook {
  const certain = { parameterDeviation: 0, missingDeviation: 0, missing: [] }
  return { ...certain, perYear: Array.from({ length: years }, () => 0), basis: 'bound' }
}
