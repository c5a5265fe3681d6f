import { expectOneOf, reject } from '../../../errors/index.js'
import { stateIndex } from '../states.js'
import type { DefaultPlaces } from './default-path.js'
import type { MigrationHorizons } from './migration-horizons.js'

/** Which states are default and withdrawal. */
export interface DefaultStateOptions {
  /** The state that is default; it must be for good in every matrix. */
  readonly defaultState: string
  /**
   * The state of clients whose rating was withdrawn, if there is one: they count as seen until then, as if they had gone on
   * like the others. Without it such a state is one in which nobody defaults. Horizons before which less than 1e-9 of a rating
   * is still rated are refused.
   */
  readonly withdrawnState?: string
  /**
   * Where a rating's share in default falls from one horizon to the next, as it may where published matrices are of different
   * cohorts: `refuse` (default), or `hold` the highest so far.
   */
  readonly fallingPd?: 'refuse' | 'hold'
}

/** The names of these options. */
export const DEFAULT_STATE_KEYS = ['defaultState', 'withdrawnState', 'fallingPd'] as const

/** Both states by their places, and the policy. */
export function defaultPlaces(migration: MigrationHorizons, options: DefaultStateOptions): DefaultPlaces {
  const { states, matrices } = migration
  const target = stateIndex(states, options.defaultState, 'options.defaultState')
  for (const [k, { rows }] of matrices.entries()) {
    const path = `migration.matrices[${k}].rows[${target}][${target}]`
    const stays = rows[target]![target]!
    if (stays < 1 - 1e-9) reject('OUT_OF_RANGE', path, '1, as default is for good', stays, HINT)
  }
  const { fallingPd } = options
  const falling = fallingPd === undefined ? 'refuse' : expectOneOf(fallingPd, ['refuse', 'hold'], 'options.fallingPd')
  const holds = falling === 'hold'
  if (options.withdrawnState === undefined) return { target, holds }
  const withdrawn = stateIndex(states, options.withdrawnState, 'options.withdrawnState')
  if (withdrawn !== target) return { target, withdrawn, holds }
  return reject('CONFLICTING_OPTIONS', 'options.withdrawnState', 'another state than default', options.withdrawnState)
}

const HINT = 'Where clients recover, take absorbingDefault of the matrix of one period: it asks for the first default'
