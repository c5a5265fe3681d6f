/**
 * The same clients drawn with replacement: bases and counts of tenures as a bootstrap meets them.
 *
 * @module
 */
import type { RandomStream } from '../../model/index.js'
import type { CustomerBase, TenureCounts } from '../../records/index.js'
import { selectClients, tenureCounts } from '../../records/index.js'
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
  const columns = {
    tenure,
    lost: Array.from(drawn.subarray(0, tenure.length)),
    active: Array.from(drawn.subarray(tenure.length)),
  }
  return tenureCounts(columns)
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
