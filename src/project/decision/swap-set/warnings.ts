import type { SwapSums } from './figures.js'
import type { SwapSet } from './types.js'

/** What a reader of a swap set should know. */
export function swapWarnings(sums: readonly SwapSums[], hasOutcomes: boolean): SwapSet['warnings'] {
  const [, into, out] = sums
  const warnings: { readonly code: string; readonly message: string }[] = []
  if (into?.count === 0 && out?.count === 0) {
    warnings.push({ code: 'NOBODY_SWAPPED', message: 'Both rules accept the same applicants' })
  }
  if (hasOutcomes && into !== undefined && into.known < into.count) {
    const message = `How it ended is known of ${into.known} of ${into.count} applicants who are swapped in; the others count by their probabilities alone`
    warnings.push({ code: 'UNKNOWN_OUTCOMES', message })
  }
  return warnings
}
