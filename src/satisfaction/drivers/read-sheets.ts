/**
 * Answer sheets of drivers at the door: which questions make up which driver, and which sheets can be used.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { clusterCodes, clustersOfRows } from '../../statistics/cluster-codes.js'
import { expectColumns, WEIGHT } from '../../statistics/columns.js'
import { ownValue } from '../../statistics/own-value.js'
import type { AnswerScale } from '../answers.js'
import { expectScale, readAnswers } from '../answers.js'
import type { DriverSheetCounts, DriverSheetOptions, MissingRule } from './types.js'

/** A score of each sheet by name, the mean of its questions. */
export interface Block {
  readonly name: string
  readonly questions: readonly string[]
  /** Whether its answers must lie on the scale. */
  readonly onScale: boolean
}

/** Checked sheets: those that can be used. */
export interface DriverSheets {
  /** One column per block, in their order. */
  readonly scores: readonly Float64Array[]
  readonly weights?: Float64Array
  readonly clients?: ClusterCodes
  readonly scale: AnswerScale
  readonly counts: DriverSheetCounts
}

export const SHEET_KEYS = ['drivers', 'scale', 'missing', 'weights', 'clients', 'replicates', 'seed', 'level'] as const

/** The drivers of a survey by name, each with its questions. */
export function driverBlocks(drivers: unknown): readonly Block[] {
  const path = 'options.drivers'
  const list = Array.isArray(drivers)
    ? expectList(drivers, path).map((one, i): [string, unknown] => [expectText(one, `${path}[${i}]`), one])
    : Object.entries(expectObject(drivers, path))
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one driver', 'none')
  // In the order that names have as keys, where whole numbers come first: columns by name have it too.
  const byName = Object.entries(Object.fromEntries(list))
  if (byName.length < list.length)
    reject('CONFLICTING_OPTIONS', path, 'each driver once', 'a driver that is named twice')
  return byName.map(([name, of]) => blockOf(name, of, `${path}.${name}`, true))
}

/** One block of one or more questions. */
export function blockOf(name: string, questions: unknown, path: string, onScale: boolean): Block {
  if (typeof questions === 'string') return { name, questions: [questions], onScale }
  const list = expectList(questions, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one question', 'none')
  return { name, questions: Array.from(list, (one, i) => expectText(one, `${path}[${i}]`)), onScale }
}

/** Reads the sheets of some blocks, and leaves out those that cannot be used. */
export function readSheets(answers: unknown, blocks: readonly Block[], options: DriverSheetOptions): DriverSheets {
  const given = expectObject(answers, 'answers')
  expectApart(blocks)
  const scale = expectScale(options.scale, 'options.scale')
  const { missing = 'listwise' } = options
  const rule = expectOneOf(missing, ['listwise', 'within-block'], 'options.missing')
  const read = new Map<string, Float64Array>()
  for (const { questions, onScale } of blocks) {
    for (const question of questions) {
      const column = readAnswers(ownValue(given, question), `answers.${question}`, onScale ? scale : undefined)
      read.set(question, column)
    }
  }
  const size = commonSize(read)
  const scores = blocks.map(({ questions }) =>
    meansOf(
      questions.map(question => read.get(question)!),
      size,
      rule,
    ),
  )
  const weights = options.weights === undefined ? undefined : readWeights(options.weights, size)
  const clients = options.clients === undefined ? undefined : clusterCodes(options.clients, 'options.clients', size)
  const used = Array.from({ length: size }, (_, row) => row).filter(
    row => scores.every(score => !Number.isNaN(score[row]!)) && (weights === undefined || weights[row]! > 0),
  )
  if (used.length === 0) reject('NO_DATA', 'answers', 'a sheet that can be used', 'none')
  const kept = clients === undefined ? undefined : clustersOfRows(clients, used)
  const pick = (column: Float64Array): Float64Array => Float64Array.from(used, row => column[row]!)
  const gaps = [...read].map(([question, column]) => [question, column.filter(Number.isNaN).length] as const)
  return {
    scores: scores.map(pick),
    ...(weights !== undefined && { weights: pick(weights) }),
    ...(kept !== undefined && { clients: kept }),
    scale,
    counts: {
      sheets: used.length,
      leftOut: size - used.length,
      notAnswered: Object.fromEntries(gaps),
      ...(kept !== undefined && { clients: kept.count }),
    },
  }
}

/** Refuses options that are none. */
export function expectSheetOptions(options: unknown, own: readonly string[]): void {
  expectKnownKeys(expectObject(options, 'options'), [...SHEET_KEYS, ...own], 'options')
}

/** How many samples, of which seed. */
export function expectResampling({ replicates = 1000, seed = 1 }: DriverSheetOptions): {
  readonly replicates: number
  readonly seed: number
} {
  return {
    replicates: expectInteger(replicates, 'options.replicates', 100, 1e6),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
  }
}

/** A question that is part of two scores would make them alike by itself. */
function expectApart(blocks: readonly Block[]): void {
  const seen = new Map<string, string>()
  for (const { name, questions } of blocks) {
    for (const question of questions) {
      const before = seen.get(question)
      if (before !== undefined) {
        reject('CONFLICTING_OPTIONS', `options: ${name}`, `questions that ${before} does not have`, question)
      }
      seen.set(question, name)
    }
  }
}

function commonSize(read: ReadonlyMap<string, Float64Array>): number {
  const [first, ...others] = [...read]
  if (first === undefined) return reject('EMPTY_INPUT', 'answers', 'at least one question', 'none')
  const [question, { length }] = first
  for (const [other, column] of others) {
    if (column.length === length) continue
    reject('LENGTH_MISMATCH', `answers.${other}`, `${length} answers, like ${question}`, column.length)
  }
  return length
}

function readWeights(weights: ArrayLike<number>, size: number): Float64Array {
  const length = expectColumns(['options.weights', weights, WEIGHT])
  if (length !== size) reject('LENGTH_MISMATCH', 'options.weights', `${size} weights, one a sheet`, length)
  return new Float64Array(weights)
}

/** The mean of the answered questions; none where a question is missing that must not be. */
function meansOf(columns: readonly Float64Array[], size: number, rule: MissingRule): Float64Array {
  const means = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    let [sum, answered] = [0, 0]
    for (const column of columns) {
      const answer = column[row]!
      if (Number.isNaN(answer)) continue
      sum += answer / columns.length
      answered++
    }
    const isUsable = rule === 'listwise' ? answered === columns.length : answered > 0
    means[row] = isUsable ? (sum * columns.length) / answered : Number.NaN
  }
  return means
}
