/**
 * How cases ended, as far as it is known.
 *
 * @module
 */

import { herfindahl } from '../../statistics/index.js'
import { shareInterval } from '../../statistics/proportion-interval.js'
import type { EndingEvidence, EndingShare } from './evidence-types.js'
import type { CaseStatus } from './types.js'
import type { WeightedCase } from './weighted-cases.js'

/** Counts, weights, and the two shares a lender asks for; at least one case. */
export function endingEvidence(cases: readonly WeightedCase[], level: number): EndingEvidence {
  const all = weightOf(cases)
  const byStatus = <T>(figure: (among: readonly WeightedCase[]) => T) => {
    const of = (status: CaseStatus): T => figure(cases.filter(one => one.status === status))
    return {
      running: of('running'),
      repaid: of('repaid'),
      prepaid: of('prepaid'),
      restructured: of('restructured'),
      defaulted: of('defaulted'),
    }
  }
  const isTroubled = ({ status }: WeightedCase): boolean => status === 'restructured' || status === 'defaulted'
  return {
    counts: byStatus(among => among.length),
    shares: byStatus(among => weightOf(among) / all),
    defaulted: endingShare(
      cases,
      ({ ended }) => ended,
      ({ status }) => status === 'defaulted',
      level,
    ),
    troubled: endingShare(cases, one => one.ended || isTroubled(one), isTroubled, level),
  }
}

type Test = (one: WeightedCase) => boolean

/** The share of bad ones among those decided, and what the others may make of it. */
function endingShare(cases: readonly WeightedCase[], isDecided: Test, isBad: Test, level: number): EndingShare {
  const decided = cases.filter(isDecided)
  const bad = weightOf(decided.filter(isBad))
  const all = weightOf(cases)
  const bounds = { lower: bad / all, upper: Math.min(1, (bad + weightOf(cases.filter(one => !isDecided(one)))) / all) }
  if (decided.length === 0) return { cases: 0, effectiveCases: 0, bounds }
  const { effectiveNumber } = herfindahl(decided.map(({ weight }) => weight))
  const share = Math.min(1, bad / weightOf(decided))
  const interval = shareInterval(share * effectiveNumber, effectiveNumber, { level, method: 'wilson' })
  return { cases: decided.length, effectiveCases: effectiveNumber, share, interval, bounds }
}

function weightOf(cases: readonly WeightedCase[]): number {
  return cases.reduce((sum, { weight }) => sum + weight, 0)
}
