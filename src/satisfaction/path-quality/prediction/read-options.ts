import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../../errors/index.js'
import { LARGEST_SEED } from '../../../model/random.js'
import { clusterCodes } from '../../../statistics/cluster-codes.js'
import { columnLength } from '../../../statistics/columns.js'
import { foldsOf } from '../../../statistics/folds.js'
import { expectLevel } from '../../../statistics/level.js'
import type { PredictionOptions } from './types.js'

/** Options, checked against the answers. */
export interface PredictionSettings {
  readonly antecedents: 'direct' | 'earliest'
  readonly metric: 'rmse' | 'mae'
  readonly level: number
  readonly folds: number
  /** Of each repeat, the part of each row that is used, from 0 on. */
  readonly partings: readonly Int32Array[]
  /** The client of each row that is used, from 0 on. */
  readonly clients: Int32Array
}

/** @param rows how many there are; @param used places of those that can be used. */
export function readOptions(options: PredictionOptions, rows: number, used: readonly number[]): PredictionSettings {
  expectKnownKeys(options, KNOWN, 'options')
  const { antecedents = 'direct', metric = 'rmse', clients, foldOf } = options
  const names = namesOf(clients, rows)
  const own = used.map(row => names[row]!)
  const codes = clusterCodes(own, 'options.clients', own.length)
  const settings = {
    antecedents: expectOneOf(antecedents, ['direct', 'earliest'], 'options.antecedents'),
    metric: expectOneOf(metric, ['rmse', 'mae'], 'options.metric'),
    level: expectLevel(options.level),
    clients: codes.code,
  }
  if (foldOf !== undefined) return { ...settings, ...givenFolds(options, foldOf, rows, used) }
  const { folds = 10, repeats = 10, seed = 1 } = options
  const parts = expectInteger(folds, 'options.folds', 2, MOST_FOLDS)
  const times = expectInteger(repeats, 'options.repeats', 1, 100)
  const first = expectInteger(seed, 'options.seed', 0, LARGEST_SEED)
  if (codes.count < parts) {
    const expected = clients === undefined ? 'rows' : 'clients'
    reject(
      'TOO_FEW_POINTS',
      'answers',
      `at least as many ${expected} as folds, ${parts}`,
      codes.count,
      'Ask for fewer folds',
    )
  }
  const partings = Array.from({ length: times }, (_, repeat) => {
    const next = (first + repeat) % (LARGEST_SEED + 1)
    return Int32Array.from(foldsOf(own, new Uint8Array(own.length), parts, next))
  })
  return { ...settings, folds: parts, partings }
}

const KNOWN = ['antecedents', 'folds', 'repeats', 'seed', 'foldOf', 'clients', 'metric', 'level']
/** Parts are kept in bytes. */
const MOST_FOLDS = 200

/** The client of each row; without clients each row by its number. */
function namesOf(clients: ArrayLike<string | number> | undefined, rows: number): readonly (string | number)[] {
  if (clients === undefined) return Array.from({ length: rows }, (_, row) => row)
  clusterCodes(clients, 'options.clients', rows)
  return Array.from(clients)
}

function givenFolds(
  { folds, repeats, seed }: PredictionOptions,
  foldOf: ArrayLike<number>,
  rows: number,
  used: readonly number[],
): Pick<PredictionSettings, 'folds' | 'partings'> {
  for (const [name, value] of Object.entries({ folds, repeats, seed })) {
    if (value === undefined) continue
    reject('CONFLICTING_OPTIONS', `options.${name}`, 'nothing, as folds are given', value, 'Leave out one of the two')
  }
  const length = columnLength(foldOf, 'options.foldOf')
  if (length !== rows) reject('LENGTH_MISMATCH', 'options.foldOf', `${rows} numbers, one a row`, length)
  const given = Array.from({ length }, (_, row) => expectInteger(foldOf[row], `options.foldOf[${row}]`))
  const places = new Map<number, number>()
  const parting = Int32Array.from(used, row => {
    const fold = given[row]!
    if (!places.has(fold)) places.set(fold, places.size)
    return places.get(fold)!
  })
  if (places.size < 2) reject('TOO_FEW_POINTS', 'options.foldOf', 'at least two folds', places.size)
  return { folds: places.size, partings: [parting] }
}
