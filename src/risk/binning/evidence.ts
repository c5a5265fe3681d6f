/**
 * What the share of goods and of bads in a bin says of risk.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { expectColumns, WEIGHT } from '../../statistics/columns.js'
import type { WeightOfEvidence } from './document.js'
import type { EvidenceOptions } from './options.js'
import { evidenceOptions } from './options.js'

/** Goods and bads of all bins together, both above 0. */
export interface ClassTotals {
  readonly goods: number
  readonly bads: number
}

/** Whether a bin lacks one class and has the other. */
export function lacksClass(goods: number, bads: number): boolean {
  return (goods === 0) !== (bads === 0)
}

/** ln((goods / all goods) / (bads / all bads)); a bin that lacks a class has the smoothing added to both. */
export function logGoodToBad(goods: number, bads: number, all: ClassTotals, smoothing: number): number {
  const added = lacksClass(goods, bads) ? smoothing : 0
  return Math.log((goods + added) / all.goods / ((bads + added) / all.bads))
}

/** A bin's part of the information value: the difference of both shares times the logarithm of their ratio. */
export function informationOf(goods: number, bads: number, all: ClassTotals, smoothing: number): number {
  if (goods === 0 && bads === 0) return 0
  const added = lacksClass(goods, bads) ? smoothing : 0
  const ofGoods = (goods + added) / all.goods
  const ofBads = (bads + added) / all.bads
  return (ofGoods - ofBads) * Math.log(ofGoods / ofBads)
}

/** 1 where good stands above bad, -1 where it stands below. */
export function signOf(weightOfEvidence: WeightOfEvidence): 1 | -1 {
  return weightOfEvidence === 'ln(good/bad)' ? 1 : -1
}

/** Weights of evidence of counts, and what they add up to. */
export interface Evidence {
  /** Sum of the parts; >= 0. */
  readonly informationValue: number
  /** Of each bin, >= 0. */
  readonly parts: readonly number[]
  /** Of each bin; 0 for a bin with nobody in it. */
  readonly weightsOfEvidence: readonly number[]
  /** Bins that lack one class, and so have the smoothing added to both. */
  readonly smoothedBins: number
}

/**
 * The information value of bins whose goods and bads are known, J = Σ (gᵢ/G − bᵢ/B) ln((gᵢ/G) / (bᵢ/B)), with the weight
 * of evidence of each. A bin that lacks a class has 0.5 (or `smoothing`) added to both its counts, the totals stay; the
 * answer says how many bins that were.
 *
 * @param goods of each bin, >= 0; so `bads`.
 * @throws ClienteleError `NO_VARIATION` where there are no goods or no bads at all; `OUT_OF_RANGE`, `LENGTH_MISMATCH` or
 * `EMPTY_INPUT` naming the cells at fault.
 * @see Kullback and Leibler (1951), On information and sufficiency, eq. 2.6, the divergence J; Siddiqi (2006), Credit Risk
 * Scorecards, chapter 6.
 * @example
 * import { informationValue } from 'clientele/risk'
 * const evidence = informationValue([90, 60], [10, 40])
 * evidence.informationValue // => 0.716703787691222
 * evidence.weightsOfEvidence // => [1.0986122886681098, -0.6931471805599453]
 * informationValue([150, 0], [40, 10]).smoothedBins // => 1
 */
export function informationValue(
  goods: ArrayLike<number>,
  bads: ArrayLike<number>,
  options: EvidenceOptions = {},
): Evidence {
  expectKnownKeys(options, ['weightOfEvidence', 'smoothing'], 'options')
  const { weightOfEvidence, smoothing } = evidenceOptions(options)
  const size = expectColumns(['goods', goods, WEIGHT], ['bads', bads, WEIGHT])
  const all = { goods: 0, bads: 0 }
  for (let i = 0; i < size; i++) {
    all.goods += goods[i]!
    all.bads += bads[i]!
  }
  expectBothClasses(all, all.goods > 0 ? 'bads' : 'goods')
  const bins = Array.from({ length: size }, (_, i) => [goods[i]!, bads[i]!] as const)
  const parts = bins.map(([g, b]) => informationOf(g, b, all, smoothing))
  return {
    informationValue: parts.reduce((sum, part) => sum + part, 0),
    parts,
    weightsOfEvidence: bins.map(([g, b]) =>
      g + b > 0 ? signOf(weightOfEvidence) * logGoodToBad(g, b, all, smoothing) : 0,
    ),
    smoothedBins: bins.filter(([g, b]) => lacksClass(g, b)).length,
  }
}

/** Refuses a sample without one of the classes. */
export function expectBothClasses({ goods, bads }: ClassTotals, path: string): void {
  if (goods > 0 && bads > 0) return
  const only = goods > 0 ? 'only goods (0)' : bads > 0 ? 'only bads (1)' : 'neither'
  reject(
    'NO_VARIATION',
    path,
    'both goods (0) and bads (1), with a weight above 0',
    only,
    'Evidence needs both classes',
  )
}
