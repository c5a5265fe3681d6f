/**
 * Where the width of an interval comes from.
 *
 *   Var V = Var E[V | level, inputs] + E Var[V | level, inputs]
 *
 * The first part is split by what is not known: for each of them alone the expected value at three levels (nodes 0 and ±√3 of a normal
 * variable, exact for what bends no more than a power of five); chance has the rest of the variance of all futures.
 *
 * @see Saltelli and others (2008), Global Sensitivity Analysis, section 1.2.6: variance-based measures of first order.
 * @module
 */
import type { ClientOutlook, HazardOutlook, MissingInput } from '../shapes/outlook.js'
import type { MissingDatum, UncertaintyShares } from '../shapes/value.js'
import type { Change, ChangedValues } from './expected.js'
import { noChange } from './expected.js'
import type { ValuePlan } from './plan.js'
import { INPUT_READS, NEW_MARGIN, SIZE, UNKNOWN_INPUTS } from './plan.js'

/** Shares of a variance, and what would narrow it most. */
export interface Uncertainty {
  readonly uncertainty: UncertaintyShares
  readonly mostValuableDatum?: MissingDatum
}

/** Splits the variance of futures. */
export type UncertaintyOf = (plan: ValuePlan, outlook: ClientOutlook, futures: Float64Array) => Uncertainty

const HAZARDS = ['defaults', 'leaving', 'prepaying'] as const

/** Room is reused from client to client. */
export function uncertaintyOf(expected: ChangedValues): UncertaintyOf {
  const change: Change = noChange()

  return (plan, outlook, futures) => {
    expected.take(plan)
    const base = expected.under(change)
    const varianceBy = (deviation: number, set: (factor: number) => void): number => {
      if (deviation === 0) return 0
      const half = (deviation * deviation) / 2
      const at = (node: number): number => {
        set(Math.exp(deviation * node - half))
        return expected.under(change) - base
      }
      const [lower, middle, upper] = [at(-ROOT_3), at(0), at(ROOT_3)]
      set(1)
      const mean = (lower + upper) / 6 + (2 * middle) / 3
      return Math.max(0, (lower * lower + upper * upper) / 6 + (2 * middle * middle) / 3 - mean * mean)
    }
    const found: Candidate[] = []
    let [parameters, missing] = [0, 0]
    for (const name of HAZARDS) {
      const hazard: HazardOutlook = outlook[name]
      const set = (factor: number): void => {
        change[name] = factor
      }
      parameters += varianceBy(hazard.parameterDeviation, set)
      const unknown = varianceBy(hazard.missingDeviation, set)
      missing += unknown
      if (unknown > 0) for (const input of hazard.missing) found.push({ ...input, variance: unknown * input.share })
    }
    for (const [c, name] of UNKNOWN_INPUTS.entries()) {
      const variance = varianceBy(plan.inputDeviations[c]!, factor => {
        change.inputs[c] = factor
      })
      const isEstimated = (c === SIZE && !plan.isSizeMissing) || (c === NEW_MARGIN && !plan.isNewMarginMissing)
      if (isEstimated) parameters += variance
      else {
        missing += variance
        if (variance > 0) found.push({ name, reads: INPUT_READS[name], share: 1, variance })
      }
    }
    const outcomes = Math.max(0, varianceOf(futures) - parameters - missing)
    const total = parameters + missing + outcomes
    if (!(total > 0)) return { uncertainty: { parameters: 0, missing: 0, outcomes: 0 } }
    const best = mostValuable(found, total)
    return {
      uncertainty: { parameters: parameters / total, missing: missing / total, outcomes: outcomes / total },
      ...(best && { mostValuableDatum: best }),
    }
  }
}

const ROOT_3 = Math.sqrt(3)

interface Candidate extends MissingInput {
  readonly variance: number
}

/** One datum may tell of several hazards: what it takes away of each is added up. */
function mostValuable(found: readonly Candidate[], total: number): MissingDatum | undefined {
  const byName = new Map<string, MissingDatum>()
  for (const { name, reads, variance } of found) {
    const known = byName.get(name)
    const before = known === undefined ? 0 : known.narrows
    byName.set(name, { name, reads, narrows: Math.min(1, before + variance / total) })
  }
  let best: MissingDatum | undefined
  for (const datum of byName.values()) {
    if (datum.narrows > 0 && (best === undefined || datum.narrows > best.narrows)) best = datum
  }
  return best
}

function varianceOf(values: Float64Array): number {
  let mean = 0
  for (let i = 0; i < values.length; i++) mean += values[i]! / values.length
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i]! - mean) ** 2
  return sum / values.length
}
