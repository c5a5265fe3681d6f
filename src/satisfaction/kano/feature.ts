/**
 * One feature by the answers of some people.
 *
 * @module
 */

import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { clustersOfRows } from '../../statistics/cluster-codes.js'
import { clusteredMean } from '../../statistics/clustered-mean.js'
import { betterWorse, clusteredBetterWorse } from './better-worse.js'
import { kanoScores } from './kano-scores.js'
import type { KanoCategory, KanoTable } from './kano-table.js'
import { KANO_ANSWERS, KANO_CATEGORIES } from './kano-table.js'
import { byFrequency, kanoTest } from './kano-test.js'
import type { KanoRows } from './read-answers.js'
import type { KanoFeature, KanoImportance } from './types.js'

/** A feature matters to so many at least, and its category leads by no more, to count as mixed (Lee and Newcomb 1997). */
const [MATTERS, NO_LEAD] = [0.6, 0.06]

/** The report on a feature, by the rows that are asked for. */
export function featureOf(
  { feature, functional, dysfunctional, importance }: KanoRows,
  used: readonly number[],
  table: KanoTable,
  clusters: ClusterCodes | undefined,
  level: number,
): KanoFeature {
  const rows = used.filter(row => functional[row]! >= 0 && dysfunctional[row]! >= 0)
  const categories = rows.map(row => table[KANO_ANSWERS[functional[row]!]!][KANO_ANSWERS[dysfunctional[row]!]!])
  const counts = countsOf(categories)
  const own = clusters === undefined ? undefined : clustersOfRows(clusters, rows)
  const stated = importance && importanceOf(importance, used, rows, categories, clusters, level)
  const common = {
    feature,
    counts,
    pairs: pairsOf(rows, functional, dysfunctional),
    answered: rows.length,
    notAnswered: used.length - rows.length,
    ...(stated !== undefined && { importance: stated }),
  }
  if (rows.length === 0) return { ...common, tied: [], isMixed: false }
  const [category = 'M', second = 'O'] = byFrequency(counts)
  const totalStrength = (counts.A + counts.O + counts.M) / rows.length
  const categoryStrength = (counts[category] - counts[second]) / rows.length
  const { A, O, M, I } = counts
  return {
    ...common,
    category,
    tied: KANO_CATEGORIES.filter(one => counts[one] === counts[category]),
    grouped: groupedOf(counts),
    ...(own === undefined ? betterWorse({ A, O, M, I }, { level }) : clusteredBetterWorse(categories, own, level)),
    totalStrength,
    categoryStrength,
    isMixed: totalStrength >= MATTERS && categoryStrength <= NO_LEAD,
    test: kanoTest(counts),
    scores: kanoScores(
      rows.map(row => functional[row]!),
      rows.map(row => dysfunctional[row]!),
      own,
      level,
    ),
  }
}

function countsOf(categories: readonly KanoCategory[]): Record<KanoCategory, number> {
  const counts = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 }
  for (const category of categories) counts[category]++
  return counts
}

/** Functional by rows, dysfunctional by columns. */
function pairsOf(
  rows: readonly number[],
  functional: Int8Array,
  dysfunctional: Int8Array,
): readonly (readonly number[])[] {
  const pairs = KANO_ANSWERS.map(() => KANO_ANSWERS.map(() => 0))
  for (const row of rows) pairs[functional[row]!]![dysfunctional[row]!]!++
  return pairs
}

/** Of those it matters to, if they are more; else of the others. */
function groupedOf(counts: Readonly<Record<KanoCategory, number>>): KanoCategory {
  const isWanted = counts.M + counts.O + counts.A > counts.I + counts.R + counts.Q
  const group = isWanted ? ['M', 'O', 'A'] : ['I', 'R', 'Q']
  const [first = 'I'] = byFrequency(counts).filter(category => group.includes(category))
  return first
}

function importanceOf(
  importance: Float64Array,
  used: readonly number[],
  rows: readonly number[],
  categories: readonly KanoCategory[],
  clusters: ClusterCodes | undefined,
  level: number,
): KanoImportance | undefined {
  const stated = used.filter(row => !Number.isNaN(importance[row]!))
  if (stated.length === 0) return undefined
  const meanOf = (of: readonly number[]) =>
    clusteredMean(
      Float64Array.from(of, row => importance[row]!),
      undefined,
      clusters === undefined ? undefined : clustersOfRows(clusters, of),
      level,
    )
  const { value, interval } = meanOf(stated)
  const means = KANO_CATEGORIES.flatMap(category => {
    const own = rows.filter((row, place) => categories[place] === category && !Number.isNaN(importance[row]!))
    return own.length === 0 ? [] : [[category, meanOf(own).value] as const]
  })
  return {
    mean: value,
    ...(interval !== undefined && { interval }),
    answered: stated.length,
    byCategory: Object.fromEntries(means),
  }
}
