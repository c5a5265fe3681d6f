/**
 * The same clients drawn with replacement: bases and counts of tenures as a bootstrap meets them.
 *
 * @module
 */
import type { RandomStream } from '../../model/index.js'
import type { CustomerBase, TenureCounts, TenureGroup } from '../../records/core.js'
import { selectClients, tenureCounts } from '../../records/core.js'
import { drawBinomial, resampledCounts } from '../../statistics/index.js'

/** As many clients as there are, drawn with replacement. */
export function resampledBase(base: CustomerBase, uniform: RandomStream): CustomerBase {
  if (base.weight !== undefined) return reweighted(base, multinomial(base.weight, uniform))
  const counts = resampledCounts(uniform, base.size)
  const rows = new Int32Array(base.size)
  for (let i = 0, next = 0; i < counts.length; i++) {
    for (let times = 0; times < counts[i]!; times++) rows[next++] = i
  }
  return selectClients(base, rows)
}

/** Rows that stand for many clients, each for as many as were drawn of it. */
function reweighted(base: CustomerBase, weight: Float64Array): CustomerBase {
  return selectClients(
    { ...base, weight },
    Array.from(weight.keys()).filter(row => weight[row]! > 0),
  )
}

/** As many clients as there are, drawn with replacement: each with when it was lost or seen last. */
export function resampledTenures({ tenure, lost, active }: TenureCounts, uniform: RandomStream): TenureCounts {
  const drawn = multinomial([...lost, ...active], uniform)
  return tenuresAt(tenure, drawn)
}

/** As many clients as there are in all groups together, drawn with replacement; a group may come out larger or be gone. */
export function resampledGroups(groups: readonly TenureGroup[], uniform: RandomStream): readonly TenureGroup[] {
  const drawn = multinomial(
    groups.flatMap(({ tenures: { lost, active } }) => [...lost, ...active]),
    uniform,
  )
  let from = 0
  const parts = groups.map(({ tenures: { tenure }, covariates }) => {
    const counts = drawn.subarray(from, from + 2 * tenure.length)
    from += counts.length
    return { covariates, counts, tenure }
  })
  return parts
    .filter(({ counts }) => counts.some(clients => clients > 0))
    .map(({ covariates, counts, tenure }) => ({ covariates, tenures: tenuresAt(tenure, counts) }))
}

function tenuresAt(tenure: readonly number[], counts: Float64Array): TenureCounts {
  return tenureCounts({
    tenure,
    lost: Array.from(counts.subarray(0, tenure.length)),
    active: Array.from(counts.subarray(tenure.length)),
  })
}

/** How many of each kind there are among as many draws as weights add up to: one binomial draw for each kind. */
function multinomial(weights: ArrayLike<number>, uniform: RandomStream): Float64Array {
  let weightLeft = Array.from(weights).reduce((sum, weight) => sum + weight, 0)
  let drawsLeft = Math.round(weightLeft)
  return Float64Array.from(weights, weight => {
    const share = weightLeft > weight ? weight / weightLeft : 1
    const count = drawsLeft === 0 || weight === 0 ? 0 : drawBinomial(uniform, drawsLeft, share)
    weightLeft -= weight
    drawsLeft -= count
    return count
  })
}
