/**
 * How far does the best cut-off depend on who happened to apply?
 *
 * Applicants are drawn anew with replacement, and the best cut-off of each sample found under the same limits. Samples are
 * ranked by how many groups of the applicants as they are they accept, so that each end is a cut-off that exists.
 *
 * Source: Efron (1979), Bootstrap methods: another look at the jackknife; for optimism Efron and Gong (1983), A leisurely look
 * at the bootstrap, the jackknife, and cross-validation, The American Statistician 37.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'
import { compensatedSum } from '../../../numeric/core.js'
import { bootstrapInterval, resamples } from '../../../statistics/index.js'
import type { ReadApplicants } from '../applicants.js'
import { expectedWorth, observedWorth } from '../applicants.js'
import type { AcceptedTotals, Limit } from './best-cut.js'
import { bestCut } from './best-cut.js'
import type { RankedGroups } from './groups.js'
import type { CutOffBootstrap, CutOffCurve, CutOffUncertainty } from './types.js'

/** Intervals by drawing anew; undefined where fewer than two samples have a cut-off that keeps the limits. */
export function cutOffUncertainty(
  applicants: ReadApplicants,
  groups: RankedGroups,
  curve: CutOffCurve,
  limits: readonly Limit[],
  best: number,
  { seed, replicates, level }: Required<CutOffBootstrap>,
): CutOffUncertainty | undefined {
  const { size, defaulted } = applicants
  const worth = defaulted === undefined ? expectedWorth(applicants) : observedWorth(applicants, defaulted)
  const known = defaulted === undefined ? curve.expectedProfit : curve.observedProfit!
  const samples = resamples(size, seed)
  const draw = sampler(applicants, groups, worth)
  const cuts: number[] = []
  const profits: number[] = []
  const flattery: number[] = []
  for (let replicate = 0; replicate < replicates; replicate++) {
    const totals = draw(samples.next().value)
    const cut = bestCut(totals, limits, size)
    if (cut === undefined) continue
    cuts.push(cut)
    profits.push(upTo(totals.profit, best))
    flattery.push(upTo(totals.profit, cut) - upTo(known, cut))
  }
  if (cuts.length < 2) return undefined
  return {
    of: defaulted === undefined ? 'expected' : 'observed',
    replicates: cuts.length,
    ...cutIntervals(
      cuts.sort((a, b) => a - b),
      curve,
      level,
      groups.first,
    ),
    profit: bootstrapInterval(profits, { level }),
    optimism: compensatedSum(flattery) / flattery.length,
  }
}

/** Totals of a sample, of which each applicant is a part so many times; one set of columns for all samples. */
function sampler(
  { probability, amount }: ReadApplicants,
  { cutOffs, groupOf }: RankedGroups,
  worth: Float64Array,
): (counts: Int32Array) => AcceptedTotals {
  const [profit, accepted, bad, exposure] = [0, 1, 2, 3].map(() => new Float64Array(cutOffs.length))
  const columns = [profit!, accepted!, bad!, exposure!]
  return counts => {
    for (const column of columns) column.fill(0)
    for (let i = 0; i < counts.length; i++) {
      const times = counts[i]!
      if (times === 0) continue
      const group = groupOf[i]!
      profit![group]! += times * worth[i]!
      accepted![group]! += times
      bad![group]! += times * probability[i]!
      if (amount !== undefined) exposure![group]! += times * amount[i]!
    }
    for (const column of columns) {
      for (let group = 1; group < column.length; group++) column[group]! += column[group - 1]!
    }
    return { profit: profit!, accepted: accepted!, bad: bad!, exposure: exposure! }
  }
}

function upTo(totals: Float64Array, groups: number): number {
  return groups === 0 ? 0 : totals[groups - 1]!
}

/** Ends that leave at most a tail of samples outside, each a cut-off that exists. */
function cutIntervals(
  cuts: readonly number[],
  { cutOffs, acceptedShare }: CutOffCurve,
  level: number,
  first: RankedGroups['first'],
): Pick<CutOffUncertainty, 'cutOff' | 'acceptedShare'> {
  const tail = ((1 - level) / 2) * (cuts.length - 1)
  const strict = cuts[Math.floor(tail)]!
  const mild = cuts[cuts.length - 1 - Math.floor(tail)]!
  const kind = { level, kind: 'confidence', method: 'bootstrap' } as const
  // Where nobody is accepted there is no cut-off; the strictest one stands for it.
  const at = [strict, mild].map(groups => cutOffs[Math.max(0, groups - 1)]!)
  const end = mild === 0 ? 'both' : first === 'lowest' ? 'lower' : 'upper'
  const open: Pick<Interval, 'unbounded' | 'note'> =
    strict === 0 ? { unbounded: end, note: 'In as many samples nobody should be accepted' } : {}
  return {
    cutOff: { lower: Math.min(...at), upper: Math.max(...at), ...kind, ...open },
    acceptedShare: { lower: upTo(acceptedShare, strict), upper: upTo(acceptedShare, mild), ...kind },
  }
}
