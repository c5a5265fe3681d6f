import type { ParetoGggParams } from './model.js'
import type { RegularHistories } from './regular-histories.js'

/** Sizes as the data suggest them, for the search to begin with and vague beliefs to be centred on. */
export function typicalParams({ rows, weight }: RegularHistories): ParetoGggParams {
  const all = { time: 0, purchases: 0, age: 0, clients: 0, irregularity: 0, intervals: 0 }
  rows.forEach(({ frequency: x, recency, age, logIntervals }, i) => {
    const w = weight[i]!
    all.clients += w
    all.age += w * age
    all.purchases += w * x
    all.time += w * recency
    if (x < 2) return
    all.irregularity += w * (Math.log(recency / x) - logIntervals / x) * x
    all.intervals += w * (x - 1)
  })
  const meanAge = all.age > 0 ? all.age / all.clients : 1
  const meanGap = all.purchases > 0 ? all.time / all.purchases : meanAge
  const k = regularity(all.intervals > 0 ? all.irregularity / all.intervals : 1)
  return { t: 2, gamma: 2 / k, r: 1, alpha: meanGap, s: 0.5, beta: meanAge / 4 }
}

/** The k of one Gamma distribution whose ln(mean) − mean(ln) is so large (Minka 2002), within reason. */
function regularity(logGap: number): number {
  const s = Math.max(logGap, 1e-3)
  const k = (3 - s + Math.sqrt((s - 3) ** 2 + 24 * s)) / (12 * s)
  return Math.min(50, Math.max(0.3, k))
}
