/**
 * Observed and expected events of groups, and the covariances of their differences, were all groups alike.
 *
 *   O_g = Σ w d_g,   E_g = Σ w d n_g/n,   V_gh = Σ w² d (n − d)/(n − 1) · n_g/n (δ_gh − n_h/n)
 *
 * @see Mantel (1966), Evaluation of survival data and two new rank order statistics, Cancer Chemotherapy Reports 50; Kalbfleisch and
 * Prentice (2002), The Statistical Analysis of Failure Time Data, section 1.5.
 * @module
 */
import type { GroupedRisk } from './risk-table.js'
import type { TestWeights } from './test-weights.js'
import { testWeight } from './test-weights.js'

/** Sums over times, and over strata where there are several. */
export interface LogRankSums {
  readonly observed: Float64Array
  readonly expected: Float64Array
  /** Row by row. */
  readonly covariances: Float64Array
}

/** Sums of nothing yet. */
export function emptySums(groups: number): LogRankSums {
  return {
    observed: new Float64Array(groups),
    expected: new Float64Array(groups),
    covariances: new Float64Array(groups * groups),
  }
}

/** Adds the times of one stratum. */
export function addStratum(sums: LogRankSums, { times, groups }: GroupedRisk, weights: TestWeights): void {
  let before = 1
  for (let k = 0; k < times.length; k++) {
    let [atRisk, events] = [0, 0]
    for (const group of groups) {
      atRisk += group.atRisk[k]!
      events += group.events[k]!
    }
    if (events === 0) continue
    addTime(sums, { groups, k, atRisk, events }, testWeight(weights, atRisk, before))
    before *= (atRisk - events) / atRisk
  }
}

interface Moment {
  readonly groups: GroupedRisk['groups']
  readonly k: number
  readonly atRisk: number
  readonly events: number
}

function addTime(sums: LogRankSums, { groups, k, atRisk, events }: Moment, weight: number): void {
  const { observed, expected, covariances } = sums
  const size = groups.length
  // One alone at risk tells nothing, and scatters not at all.
  const scale = atRisk > 1 ? weight * weight * events * ((atRisk - events) / (atRisk - 1)) : 0
  for (let g = 0; g < size; g++) {
    const share = groups[g]!.atRisk[k]! / atRisk
    observed[g]! += weight * groups[g]!.events[k]!
    expected[g]! += weight * events * share
    if (share === 0) continue
    covariances[g * size + g]! += scale * share
    for (let h = 0; h < size; h++) covariances[g * size + h]! -= (scale * share * groups[h]!.atRisk[k]!) / atRisk
  }
}
