/**
 * An index from 0 to 100 of answers, with weights that are given: of every client, of all and of groups.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ClientId } from '../../records/core.js'
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { clusterCodes, clustersOfRows } from '../../statistics/cluster-codes.js'
import type { ClusteredMean } from '../../statistics/clustered-mean.js'
import { clusteredMean } from '../../statistics/clustered-mean.js'
import { expectLevel } from '../../statistics/level.js'
import type { SurveyAnswers } from '../answers.js'
import { readAnswers } from '../answers.js'
import { readWeights } from '../measurement/read-items.js'
import type { IndexOptions } from './index-of-means.js'
import { indexOf } from './index-of-means.js'
import type { IndexWeights } from './index-weights.js'
import { readIndexWeights } from './index-weights.js'
import type { IndexOfGroup, SatisfactionIndex } from './types.js'

/** Whose answers they are, and how much each counts. */
export interface RespondentOptions {
  /** The client of each row: several contacts of one client are not independent. Each row by itself by default. */
  readonly clients?: ArrayLike<ClientId>
  /** How much each row counts, >= 0: survey weights. 1 each by default. */
  readonly weights?: ArrayLike<number>
  /** Groups to be told apart, one per row: branches, products, quarters. None by default. */
  readonly groups?: ArrayLike<ClientId>
  /** Of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Which index of which respondents. */
export interface AnswerIndexOptions extends IndexOptions, RespondentOptions {}

/**
 * The index of answers with weights that are given, from whatever they were estimated or agreed.
 *
 * A row counts where all items of the index were answered; a gap is never filled. The interval is about clients, a sample of all that
 * there are, and takes the weights as known: with weights estimated from the same answers, `bootstrapPaths` says how sure the index
 * is with them.
 *
 * @param answers by item, null where not answered; items that have no weight are not looked at.
 * @throws ClienteleError `MISSING_VALUE` for an item without answers, `OUT_OF_RANGE` naming the first ten answers that are not on the
 * scale; `NO_DATA` where no row has all items; `LENGTH_MISMATCH`, and what `indexOfMeans` throws.
 * @example
 * import { indexOfAnswers } from 'clientele/satisfaction'
 * const answers = { overall: [9, 7, 8, null], ideal: [8, 6, 7, 9] }
 * const { index, interval, rows, scores } = indexOfAnswers(answers, {
 *   itemWeights: { overall: 3, ideal: 1 },
 *   scale: { lowest: 1, highest: 10 },
 * })
 * index // => 75
 * rows // => 3
 * Array.from(scores.defined) // => [1, 1, 1, 0]
 * interval.lower.toFixed(1) // => '47.4'
 */
export function indexOfAnswers(answers: SurveyAnswers, options: AnswerIndexOptions): SatisfactionIndex {
  expectKnownKeys(expectObject(options, 'options'), ['itemWeights', 'scale', ...RESPONDENTS], 'options')
  const weights = readIndexWeights(options.itemWeights, options.scale, 'options.itemWeights')
  return indexOfRespondents(weights, answers, options)
}

/** Names of {@link RespondentOptions}. */
export const RESPONDENTS: readonly string[] = ['clients', 'weights', 'groups', 'level']

/** The index of the rows that have all items. */
export function indexOfRespondents(
  weights: IndexWeights,
  answers: SurveyAnswers,
  options: RespondentOptions,
): SatisfactionIndex {
  const columns = readColumns(weights, answers)
  const size = columns[0]!.length
  const level = expectLevel(options.level)
  const rowWeights = readWeights(options.weights, size)
  const { clients: owners, groups: names } = options
  const clients = owners === undefined ? undefined : clusterCodes(owners, 'options.clients', size)
  const groups = names === undefined ? undefined : clusterCodes(names, 'options.groups', size)
  const scores = scoresOf(weights, columns)
  const counts = (row: number): boolean =>
    scores.defined[row] === 1 && (rowWeights === undefined || rowWeights[row]! > 0)
  const rows = Array.from({ length: size }, (_, row) => row).filter(counts)
  if (rows.length === 0) reject('NO_DATA', 'answers', 'a row with all items of the index', 'none')
  const meanOf = (values: Float64Array, of: readonly number[]): ClusteredMean =>
    clusteredMean(
      Float64Array.from(of, row => values[row]!),
      rowWeights && Float64Array.from(of, row => rowWeights[row]!),
      clients && clustersOfRows(clients, of),
      level,
    )
  const { interval } = meanOf(scores.values, rows)
  const means = columns.map(values => meanOf(values, rows).value)
  return {
    ...indexOf(weights, means),
    ...(interval && { interval }),
    scores,
    rows: rows.length,
    incomplete: size - rows.length,
    ...(names && groups && { groups: groupsOf(rows, names, groups, own => meanOf(scores.values, own)) }),
  }
}

function readColumns({ items, scales }: IndexWeights, answers: SurveyAnswers): readonly Float64Array[] {
  const given = expectObject(answers, 'answers')
  const columns = items.map((item, i) => readAnswers(given[item], `answers.${item}`, scales[i]!))
  const size = columns[0]!.length
  for (const [i, column] of columns.entries()) {
    if (column.length === size) continue
    reject('LENGTH_MISMATCH', `answers.${items[i]}`, `${size} answers, like ${items[0]}`, column.length)
  }
  return columns
}

/** The index of each row. */
function scoresOf({ points, scales }: IndexWeights, columns: readonly Float64Array[]): SatisfactionIndex['scores'] {
  const size = columns[0]!.length
  const [values, defined] = [new Float64Array(size), new Uint8Array(size)]
  const parts = new Float64Array(columns.length)
  for (let row = 0; row < size; row++) {
    for (let i = 0; i < parts.length; i++) parts[i] = points[i]! * (columns[i]![row]! - scales[i]!.lowest)
    const score = compensatedSum(parts)
    if (Number.isNaN(score)) continue
    values[row] = score
    defined[row] = 1
  }
  return { values, defined }
}

/** Of each group that has one, in the order in which they are met. */
function groupsOf(
  rows: readonly number[],
  names: ArrayLike<ClientId>,
  { code, count }: ClusterCodes,
  meanOf: (rows: readonly number[]) => ClusteredMean,
): readonly IndexOfGroup[] {
  return Array.from({ length: count }, (_, group) => code.indexOf(group)).flatMap((first, group): IndexOfGroup[] => {
    const own = rows.filter(row => code[row] === group)
    if (own.length === 0) return []
    const { value, interval } = meanOf(own)
    return [{ group: names[first]!, rows: own.length, index: value, ...(interval && { interval }) }]
  })
}
