import type { DefaultPath } from './default-path.js'

/** The defaults of each period, in three measures. */
export interface ForwardShares {
  /** C(k) − C(k−1): of all who were there at first. */
  readonly marginal: readonly number[]
  /** Of those who survived until the period began; as many as there are periods that somebody survived to. */
  readonly forward: readonly number[]
  /** ln(S(k−1) / S(k)), of the same periods; `Infinity` where nobody survives a period. */
  readonly logs: readonly number[]
}

/** Defaults by period. Of C(k) − C(k−1) and S(k−1) − S(k), which are the same, that of the smaller numbers has more digits. */
export function forwardShares({ cumulative, survival }: DefaultPath): ForwardShares {
  const marginal: number[] = []
  const forward: number[] = []
  const logs: number[] = []
  for (const [k, now] of cumulative.entries()) {
    const before = k === 0 ? 1 : survival[k - 1]!
    const fallen = now < 0.5 ? now - (k === 0 ? 0 : cumulative[k - 1]!) : before - survival[k]!
    marginal.push(fallen)
    if (before === 0) continue
    const share = Math.min(1, fallen / before)
    forward.push(share)
    logs.push(share < 0.5 ? -Math.log1p(-share) : Math.log(before) - Math.log(survival[k]!))
  }
  return { marginal, forward, logs }
}
