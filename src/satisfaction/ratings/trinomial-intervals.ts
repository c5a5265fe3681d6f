/**
 * Where the difference of two shares lies that exclude each other: promoters less detractors.
 *
 * With shares p and q of n answers, and d = p − q:
 *
 * - `wald`:          d ± z √((p + q − d²) / n), cut off at −1 and 1; of no width where all answers are of one kind.
 * - `adjusted-wald`: the same after one more answer of each kind.
 * - `score`:         the differences Δ that a score test does not refuse: those with (d − Δ)² n <= z² (2q̃ + Δ − Δ²), where q̃ is
 *                    the likeliest share of detractors were Δ true, a root of
 *                    2n x² + ((2n − b + c)Δ − b − c) x − cΔ(1 − Δ) = 0 with b promoters and c detractors.
 * - `exact`:         the interval of p less that of q, each Clopper's and Pearson's with half the error. Whatever the shares, it
 *                    covers at least as often as it says, since one of two intervals errs no more often than both errors together.
 *
 * @see Tango (1998), Equivalence test and confidence interval for the difference in proportions for the paired-sample design,
 * Statistics in Medicine 17; Agresti and Min (2005), Simple improved confidence intervals for comparing matched proportions,
 * Statistics in Medicine 24; Clopper and Pearson (1934), Biometrika 26.
 * @module
 */
import { findRoot, normalUpperQuantile } from '../../numeric/index.js'
import { shareInterval } from '../../statistics/proportion-interval.js'

/** How the interval of a net promoter score is computed. */
export type NetPromoterMethod = 'score' | 'adjusted-wald' | 'wald' | 'exact'

export const NET_PROMOTER_METHODS: readonly NetPromoterMethod[] = ['score', 'adjusted-wald', 'wald', 'exact']

/** Shares of those for and of those against among so many independent answers, which need not be whole. */
export interface Opposites {
  readonly promoters: number
  readonly detractors: number
  readonly trials: number
}

/** The ends of an interval of `promoters − detractors`, within [−1, 1]. */
export function netInterval(
  of: Opposites,
  level: number,
  method: NetPromoterMethod,
): { readonly lower: number; readonly upper: number } {
  const [lower, upper] = ENDS[method](of, (1 - level) / 2)
  return { lower: Math.max(-1, lower), upper: Math.min(1, upper) }
}

type Ends = (of: Opposites, tail: number) => readonly [lower: number, upper: number]

const ENDS: Readonly<Record<NetPromoterMethod, Ends>> = {
  wald,
  'adjusted-wald': ({ promoters, detractors, trials }, tail) => {
    const all = trials + 3
    const share = (of: number): number => (of * trials + 1) / all
    return wald({ promoters: share(promoters), detractors: share(detractors), trials: all }, tail)
  },
  score: (of, tail) => {
    const turned = { promoters: of.detractors, detractors: of.promoters, trials: of.trials }
    return [lowerScore(of, tail), -lowerScore(turned, tail)]
  },
  exact: ({ promoters, detractors, trials }, tail) => {
    const [up, down] = [promoters, detractors].map(share =>
      shareInterval(share * trials, trials, { level: 1 - tail, method: 'clopper-pearson' }),
    )
    return [up!.lower - down!.upper, up!.upper - down!.lower]
  },
}

function wald({ promoters, detractors, trials }: Opposites, tail: number): readonly [number, number] {
  const net = promoters - detractors
  const reach = normalUpperQuantile(tail) * Math.sqrt(Math.max(0, promoters + detractors - net * net) / trials)
  return [net - reach, net + reach]
}

/** The least difference that is not refused: where the score comes down to the quantile, on the way from −1. */
function lowerScore({ promoters, detractors, trials }: Opposites, tail: number): number {
  const net = promoters - detractors
  const reach = normalUpperQuantile(tail)
  if (promoters + detractors - net * net <= ROUNDING) return lowerOfOneKind(net, reach * reach, trials)
  const beyond = (at: number): number =>
    net - at - reach * Math.sqrt(likeliestVariance(promoters, detractors, at) / trials)
  // Of next to no answers nothing is refused.
  return beyond(-1) > 0 ? findRoot(beyond, -1, net).root : -1
}

/** Variances below this are rounding. */
const ROUNDING = 1e-15

/** Where all answers are of one kind the score meets the quantile at a point that can be written down. */
function lowerOfOneKind(net: number, square: number, trials: number): number {
  if (net > 0.5) return (trials - square) / (trials + square)
  return net < -0.5 ? -1 : -square / (trials + square)
}

/** The variance of an answer with the shares that are likeliest, were the difference `at`. */
function likeliestVariance(promoters: number, detractors: number, at: number): number {
  const linear = (2 - promoters + detractors) * at - promoters - detractors
  const root = Math.sqrt(Math.max(0, linear * linear + 8 * detractors * at * (1 - at)))
  // In the form of the larger root that does not cancel.
  const against =
    linear < 0 ? (root - linear) / 4 : root + linear > 0 ? (2 * detractors * at * (1 - at)) / (root + linear) : 0
  return Math.max(0, 2 * against + at - at * at)
}
