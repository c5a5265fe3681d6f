import type { SampleMean } from './sample.js'
import type { Rating, RatingWarning, ResponseFigures } from './types.js'

/** Of fewer clients with several answers each, how they differ is hardly known, and intervals are wide for it. */
const FEW = 10

/** What the reader of a rating should know beside its interval. */
export function ratingWarnings(
  { clients, largestShare }: SampleMean,
  { answers, missing }: ResponseFigures,
  { interval, ifAllHadAnswered }: Pick<Rating, 'interval' | 'ifAllHadAnswered'>,
): readonly RatingWarning[] {
  const warnings: RatingWarning[] = []
  if (clients < FEW && clients < answers) {
    const message = `${answers} answers come from ${clients} ${clients === 1 ? 'client' : 'clients'}: how clients differ is hardly known`
    warnings.push({ code: 'FEW_CLIENTS', message })
  }
  if (clients > 1 && largestShare > 0.5) {
    const message = `one of ${clients} clients has ${percent(largestShare)} of all weight`
    warnings.push({ code: 'ONE_CLIENT_WEIGHS_MOST', message })
  }
  const open = ifAllHadAnswered.highest - ifAllHadAnswered.lowest
  if (missing > 0 && open > interval.upper - interval.lower) {
    const message = `${missing} of ${missing + answers} did not answer: what they think could move the rating further than chance does`
    warnings.push({ code: 'MISSING_OUTWEIGHS_CHANCE', message })
  }
  return warnings
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
