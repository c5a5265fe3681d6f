/**
 * What a caller may ask of bins, with the defaults and the checks.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectNonNegative,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import type { Limits, Trend, WeightOfEvidence } from './document.js'

/** How counts become weights of evidence. */
export interface EvidenceOptions {
  /** The sign: 'ln(good/bad)' (default) is high where risk is low. */
  readonly weightOfEvidence?: WeightOfEvidence
  /** Added to goods and bads of a bin that lacks one of them; > 0, 0.5 by default. The report counts such bins. */
  readonly smoothing?: number
}

/** Which bins stand beside the ordinary ones. */
export interface BesideOptions<V> {
  /** Values that are codes, by the label of their bin: `{ 'no file': [-999] }`. */
  readonly special?: Readonly<Record<string, readonly V[]>>
  /** Weight of each row, >= 0; 1 by default. */
  readonly weights?: ArrayLike<number>
}

/** The fine bins that a search puts together: every distinct value, type-7 quantiles i/n, or cuts of your own. */
export type PreBinning = 'distinct' | { readonly quantiles: number } | { readonly cuts: readonly number[] }

/** Options of optimal bins of numbers. */
export interface OptimalBinsOptions extends Partial<Limits>, EvidenceOptions, BesideOptions<number> {
  /**
   * By default every distinct value where there are at most 128; else the quantiles i/64 and the cuts of a
   * classification tree whose leaves keep the minimum share (and a 64th of the rows).
   */
  readonly preBins?: PreBinning
  /** For values in a bin without rows: 'error' (default) or a weight of evidence. */
  readonly unseen?: 'error' | number
}

/** Options of optimal groups of categories. */
export interface OptimalGroupsOptions extends Partial<Omit<Limits, 'trend'>>, EvidenceOptions, BesideOptions<string> {
  /** For categories of no group: 'error' (default), 'missing' or a weight of evidence. */
  readonly unseen?: 'error' | 'missing' | number
}

export const SIGNS: readonly WeightOfEvidence[] = ['ln(good/bad)', 'ln(bad/good)']
export const TRENDS: readonly Trend[] = ['free', 'monotone', 'increasing', 'decreasing', 'peak', 'valley']
export const LIMITS: readonly (keyof Limits)[] = [
  'trend',
  'maximumBins',
  'minimumShare',
  'minimumCount',
  'minimumGoods',
  'minimumBads',
]
export const EVIDENCE: readonly (keyof EvidenceOptions)[] = ['weightOfEvidence', 'smoothing']
export const BESIDE = ['special', 'weights', 'unseen'] as const

/** Ordinary bins at most that anybody may ask for. */
const MOST_BINS = 32

export function evidenceOptions({ weightOfEvidence, smoothing }: EvidenceOptions): Required<EvidenceOptions> {
  return {
    weightOfEvidence:
      weightOfEvidence === undefined
        ? 'ln(good/bad)'
        : expectOneOf(weightOfEvidence, SIGNS, 'options.weightOfEvidence'),
    smoothing: smoothing === undefined ? 0.5 : expectPositive(smoothing, 'options.smoothing'),
  }
}

/** The limits in full, checked as the fields of `path`; bins in practice hold 5 % of rows and both classes. */
export function completeLimits(limits: Partial<Limits>, path = 'options'): Limits {
  const {
    trend = 'monotone',
    maximumBins = 8,
    minimumShare = 0.05,
    minimumCount = 1,
    minimumGoods = 1,
    minimumBads = 1,
  } = limits
  const share = expectNonNegative(minimumShare, `${path}.minimumShare`)
  if (share > 1) reject('OUT_OF_RANGE', `${path}.minimumShare`, 'a number from 0 to 1', share, '5 % is 0.05')
  return {
    trend: expectOneOf(trend, TRENDS, `${path}.trend`),
    maximumBins: expectInteger(maximumBins, `${path}.maximumBins`, 1, MOST_BINS),
    minimumShare: share,
    minimumCount: expectInteger(minimumCount, `${path}.minimumCount`, 1),
    minimumGoods: expectNonNegative(minimumGoods, `${path}.minimumGoods`),
    minimumBads: expectNonNegative(minimumBads, `${path}.minimumBads`),
  }
}

/** What unseen values score: one of the words, or a finite weight of evidence. */
export function unseenOption<W extends string>(unseen: unknown, words: readonly W[], path: string): W | number {
  if (typeof unseen === 'number') return expectFinite(unseen, path)
  const found = words.find(word => word === unseen)
  const listed = words.map(word => `'${word}'`).join(', ')
  return found ?? reject('OUT_OF_RANGE', path, `${listed} or a weight of evidence`, unseen)
}
