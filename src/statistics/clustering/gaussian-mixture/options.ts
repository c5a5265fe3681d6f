/**
 * What a fit may be told, checked.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectNonNegative, expectOneOf, reject } from '../../../errors/index.js'
import { LARGEST_SEED } from '../../../model/index.js'
import type { ClusterOrder } from '../features/index.js'
import type { Scaling } from '../types.js'
import type { CovarianceStructure } from './structures.js'
import { STRUCTURES } from './structures.js'

/** How the search is made; the same for one mixture and for the choice among many. */
export interface MixtureSearchOptions {
  /**
   * How features are put on one scale; `'standard'` by default. Only structures that tie features together (spheres, shapes and
   * volumes that are turned) depend on it. Parameters and likelihood are given in the units of the columns all the same.
   */
  readonly scaling?: Scaling
  /**
   * Searches, each from rows drawn anew; from 1 to 10,000; 10 by default, 4 in a choice. Each is the same however many there are.
   */
  readonly starts?: number
  /** A whole number from 0 to 2147483647; 42 by default. */
  readonly seed?: number
  /**
   * Rows that each component is taken to have had before, spread as all rows are but in a kth of the room (Fraley & Raftery
   * 2007). 0 by default: plain maximum likelihood. 1 keeps components from falling on single points.
   */
  readonly priorRows?: number
  /** Iterations after which a search is ended; 1,000 by default. */
  readonly iterations?: number
  /** Which component comes first; the one with the most rows by default. */
  readonly order?: ClusterOrder
}

/** Options of one mixture. */
export interface MixtureOptions extends MixtureSearchOptions {
  /** How many; a whole number from 1 to 1,000. */
  readonly components: number
  /** What the components share; `'VVV'`, nothing, by default. */
  readonly structure?: CovarianceStructure
  /** In canonical order; `'cluster 1'`, `'cluster 2'` ... by default. */
  readonly names?: readonly string[]
}

/** Search options with every default filled in. */
export interface CheckedSearch {
  readonly scaling: Scaling
  readonly starts: number
  readonly seed: number
  readonly priorRows: number
  readonly iterations: number
}

export const SEARCH_KEYS = ['scaling', 'starts', 'seed', 'priorRows', 'iterations', 'order'] as const

export const MOST_COMPONENTS = 1000

/** The search options, checked; their order is checked where the features are known. */
export function checkSearch(options: MixtureSearchOptions, usualStarts: number): CheckedSearch {
  const { scaling = 'standard', starts = usualStarts, seed = 42, priorRows = 0, iterations = 1000 } = options
  return {
    scaling: expectOneOf(scaling, ['standard', 'robust', 'none'], 'options.scaling'),
    starts: expectInteger(starts, 'options.starts', 1, 10_000),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
    priorRows: expectNonNegative(priorRows, 'options.priorRows'),
    iterations: expectInteger(iterations, 'options.iterations', 1),
  }
}

/** The options of one mixture, checked. */
export function checkOptions(
  options: MixtureOptions,
): CheckedSearch & { readonly components: number; readonly structure: CovarianceStructure } {
  expectKnownKeys(options, [...SEARCH_KEYS, 'components', 'structure', 'names'], 'options')
  const { components, structure = 'VVV' } = options
  if (components === undefined) reject('MISSING_VALUE', 'options.components', 'how many components', components)
  return {
    ...checkSearch(options, 10),
    components: expectInteger(components, 'options.components', 1, MOST_COMPONENTS),
    structure: expectOneOf(structure, STRUCTURES, 'options.structure'),
  }
}
