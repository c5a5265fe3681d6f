import { expectInteger, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../../errors/index.js'
import { LARGEST_SEED } from '../../../model/index.js'
import { COMPARISON_KEYS } from '../distances/index.js'
import { clusterNames } from '../features/index.js'
import { UNASSIGNED } from '../segments.js'
import type { SearchSettings } from './search.js'
import type { KMedoidsOptions, MedoidSearchOptions } from './types.js'

/** A square of more rows takes more than 400 MB. */
export const MOST_ROWS = 10_000
const MOST_CLUSTERS = 255
const MOST_STARTS = 1000
const STARTS = 5
const SEED = 1

const SEARCH_KEYS: readonly (keyof MedoidSearchOptions)[] = ['clusters', 'starts', 'seed', 'names']

/** Options of a search, checked and complete. */
export interface ReadSearch extends SearchSettings {
  readonly names: readonly string[]
}

/** The options of `fit`, but for those that say how rows are compared. */
export function readOptions(options: KMedoidsOptions): ReadSearch & { readonly sample: number } {
  expectKnownKeys(expectObject(options, 'options'), [...SEARCH_KEYS, ...COMPARISON_KEYS, 'sample', 'order'], 'options')
  const search = readSearch(options)
  const { sample = MOST_ROWS } = options
  return { ...search, sample: expectInteger(sample, 'options.sample', search.clusters, MOST_ROWS) }
}

/** The options of `fromDistances`. */
export function readSearchOptions(options: MedoidSearchOptions): ReadSearch {
  expectKnownKeys(expectObject(options, 'options'), SEARCH_KEYS, 'options')
  return readSearch(options)
}

function readSearch(options: MedoidSearchOptions): ReadSearch {
  const clusters = expectInteger(options.clusters, 'options.clusters', 1, MOST_CLUSTERS)
  const { starts = STARTS, seed = SEED } = options
  return {
    clusters,
    starts: expectInteger(starts, 'options.starts', 1, MOST_STARTS),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
    names: expectNames(options.names, clusters, 'options.names'),
  }
}

/** Names of clusters; who is in none has a name already. */
export function expectNames(given: unknown, clusters: number, path: string): readonly string[] {
  const texts =
    given === undefined
      ? undefined
      : Array.from(expectList(given, path), (name, i) => expectText(name, `${path}[${i}]`))
  const names = clusterNames(texts, clusters, path)
  const taken = names.indexOf(UNASSIGNED)
  if (taken !== -1)
    reject('CONFLICTING_OPTIONS', `${path}[${taken}]`, 'another name: rows in no cluster are called so', UNASSIGNED)
  return names
}

/** No more clusters than rows that can be told apart. */
export function expectEnough(rows: number, clusters: number): void {
  if (rows >= clusters) return
  reject(
    'TOO_FEW_POINTS',
    'options.clusters',
    `at most ${rows}, as many as distinct rows that can be compared`,
    clusters,
  )
}

/** No cluster without rows: medoids that are at no distance leave all theirs to the first of them. */
export function expectFilled(sizes: readonly number[]): void {
  const filled = sizes.filter(size => size > 0).length
  if (filled === sizes.length) return
  const hint = 'Rows at no distance are in one cluster: nothing known tells them apart'
  reject('TOO_FEW_POINTS', 'options.clusters', `at most ${filled}, as many as rows that are apart`, sizes.length, hint)
}
