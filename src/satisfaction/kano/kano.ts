/**
 * Which features please, which are missed, which leave clients cold?
 *
 * @see Kano, Seraku, Takahashi and Tsuji (1984), Hinshitsu 14(2); Berger et al. (1993), Center for Quality of Management Journal 2(4).
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { clusterCodes } from '../../statistics/cluster-codes.js'
import { spearmanCorrelation } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { featureOf } from './feature.js'
import { expectTable, KANO_TABLE } from './kano-table.js'
import { kanoWarnings } from './kano-warnings.js'
import type { KanoRows } from './read-answers.js'
import { readFeatures } from './read-answers.js'
import { rowsBySegment } from './segment-rows.js'
import type { KanoAnalysis, KanoFeature, KanoOptions, KanoQuestions } from './types.js'

/**
 * The category of each feature with how sure it is, what having and lacking it does, its strength, and its place on a scale.
 *
 * @param answers by feature: how people would feel with it, and without it.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells that are no answers; `LENGTH_MISMATCH` for columns of different
 * lengths; `EMPTY_INPUT` without features or answers.
 * @example
 * import { kano } from 'clientele/satisfaction'
 * const { features } = kano({
 *   'answer within a day': { functional: [1, 1, 2, 3, 1, 2], dysfunctional: [5, 5, 5, 5, 4, 5] },
 *   'video call': { functional: ['like', 'like', 'neutral', 'like', null, 'like'], dysfunctional: [3, 3, 3, 4, 3, 3] },
 * })
 * features.map(({ feature, category }) => `${feature}: ${category}`) // => [ 'answer within a day: M', 'video call: A' ]
 * features[0].tied // => [ 'M' ]
 * features[1].test.pValue // => 0.375
 */
export function kano(answers: Readonly<Record<string, KanoQuestions>>, options: KanoOptions = {}): KanoAnalysis {
  const { table, level } = expectOptions(options)
  const features = readFeatures(answers)
  const clusters = clustersOf(options.clients, features)
  return analysed(features, allRows(features), table, clusters, level)
}

/**
 * The same by segment of the people who answered: what one segment takes for granted may please another.
 *
 * @param segments the segment of each row; null for rows that belong to none.
 * @returns by the name of the segment; the number 1 and the text '1' are one name.
 * @throws ClienteleError as {@link kano}; `LENGTH_MISMATCH` for another number of segments.
 * @example
 * import { kanoBySegment } from 'clientele/satisfaction'
 * const answers = { 'online portal': { functional: [1, 1, 2, 2], dysfunctional: [3, 3, 5, 5] } }
 * const segments = kanoBySegment(answers, ['small', 'small', 'large', 'large'])
 * segments.small.features[0].category // => 'A'
 * segments.large.features[0].category // => 'M'
 */
export function kanoBySegment(
  answers: Readonly<Record<string, KanoQuestions>>,
  segments: ArrayLike<string | number | null | undefined>,
  options: KanoOptions = {},
): Readonly<Record<string, KanoAnalysis>> {
  const { table, level } = expectOptions(options)
  const features = readFeatures(answers)
  const clusters = clustersOf(options.clients, features)
  const size = features[0]!.functional.length
  const bySegment = rowsBySegment(segments, size)
  return Object.fromEntries(
    Array.from(bySegment, ([name, rows]) => [name, analysed(features, rows, table, clusters, level)]),
  )
}

function expectOptions(options: KanoOptions) {
  expectKnownKeys(expectObject(options, 'options'), ['table', 'clients', 'level'], 'options')
  const table = options.table === undefined ? KANO_TABLE : expectTable(options.table, 'options.table')
  return { table, level: expectLevel(options.level) }
}

function clustersOf(clients: KanoOptions['clients'], features: readonly KanoRows[]): ClusterCodes | undefined {
  return clients === undefined ? undefined : clusterCodes(clients, 'options.clients', features[0]!.functional.length)
}

function allRows(features: readonly KanoRows[]): readonly number[] {
  return Array.from(features[0]!.functional.keys())
}

function analysed(
  rows: readonly KanoRows[],
  used: readonly number[],
  table: NonNullable<KanoOptions['table']>,
  clusters: ClusterCodes | undefined,
  level: number,
): KanoAnalysis {
  const features = rows.map(feature => featureOf(feature, used, table, clusters, level))
  const agreement = agreementOf(features)
  return {
    features,
    ...(agreement !== undefined && { agreement }),
    warnings: kanoWarnings(features, clusters, used),
  }
}

/** Whether features that people call important are those that please and are missed. */
function agreementOf(features: readonly KanoFeature[]): KanoAnalysis['agreement'] {
  const stated = features.flatMap(({ importance, better, worse }) =>
    importance === undefined || better === undefined || worse === undefined
      ? []
      : [{ importance: importance.mean, better, worse: -worse }],
  )
  const column = (of: 'importance' | 'better' | 'worse'): readonly number[] => stated.map(one => one[of])
  const varies = (values: readonly number[]): boolean => values.some(value => value !== values[0])
  if (stated.length < 3 || !varies(column('importance'))) return undefined
  const withStated = (of: 'better' | 'worse') =>
    varies(column(of)) ? { [of]: spearmanCorrelation(column('importance'), column(of)).correlation } : {}
  return { ...withStated('better'), ...withStated('worse'), features: stated.length }
}
