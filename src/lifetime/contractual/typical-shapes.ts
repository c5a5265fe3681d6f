import type { Renewals } from './renewals.js'

/** Shapes whose mean is the share lost of all renewals that were due, between clients who are alike and who are not. */
export function typicalShapes({ allLost, allRenewed }: Renewals): { readonly alpha: number; readonly beta: number } {
  const share = Math.min(MOST_LOST, Math.max(LEAST_LOST, allLost / (allLost + allRenewed)))
  return { alpha: TOGETHER * share, beta: TOGETHER * (1 - share) }
}

const TOGETHER = 6
const LEAST_LOST = 1e-6
const MOST_LOST = 0.999
