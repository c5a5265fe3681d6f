/**
 * Is the most frequent category more than chance ahead of the next?
 *
 * @see Fong (1996), Using the self-stated importance questionnaire to interpret Kano questionnaire results, Center for Quality of
 * Management Journal 5(3); Hung and Fithian (2019), Rank verification for exponential families, Annals of Statistics 47(2): the usual
 * two-sided test of the first against the second is right although the two were picked by looking.
 * @module
 */
import { betaI } from '../../numeric/index.js'
import type { KanoCategory } from './kano-table.js'
import { KANO_CATEGORIES } from './kano-table.js'
import type { KanoTest } from './types.js'

/** Normal quantile of Fong's test at 90 %, as printed. */
const FONG = 1.65
/** As Fong's 90 %. */
const CHANCE = 0.1

/** Categories by how frequent they are; equal ones in their own order. */
export function byFrequency(counts: Readonly<Record<KanoCategory, number>>): readonly KanoCategory[] {
  return [...KANO_CATEGORIES].sort((one, other) => counts[other] - counts[one])
}

/** The test of the first two categories among n answers; n >= 1. */
export function kanoTest(counts: Readonly<Record<KanoCategory, number>>): KanoTest {
  const [first = 'M', second = 'O'] = byFrequency(counts)
  const [a, b] = [counts[first], counts[second]]
  const n = KANO_CATEGORIES.reduce((sum, category) => sum + counts[category], 0)
  const fongCritical = FONG * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n))
  // P(at least a of a + b coins) is I of 1/2 with a and b + 1.
  const pValue = a === b ? 1 : Math.min(1, 2 * betaI(0.5, a, b + 1))
  const lead = a - b
  return { second, lead, isClear: pValue <= CHANCE, fongCritical, isClearByFong: lead >= fongCritical, pValue }
}
