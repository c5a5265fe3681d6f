/**
 * What rating histories leave open, and what each choice means: withdrawn ratings, and clients that come back from default.
 *
 * @module
 */
import { expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import type { RatingHistories } from '../../records/core.js'
import { ratingMoment } from '../../records/rating-histories/rating-clock.js'

/**
 * What a withdrawn rating means. `'state'`: a state like others, with a row and a column. `'exclude'`: the matrix is
 * conditional on staying rated, as agencies publish theirs adjusted for withdrawals. `'censor'`: a client counts until the
 * moment of withdrawal, taken not to tell where it goes, and again from when it is rated anew.
 */
export type WithdrawnPolicy = 'state' | 'exclude' | 'censor'

/**
 * What a rating after default means. `'absorb'`: nothing, the first default ends a history and the client stays in default.
 * `'re-enter'`: a new history, of a client seen from then on; default within a step stands even if it is cured by its end.
 * `'state'`: default is a state like others, and its row is estimated.
 */
export type ReturnPolicy = 'absorb' | 're-enter' | 'state'

/** What all estimators of migration ask. */
export interface MigrationPolicies {
  /**
   * The ends of steps, at least two, rising, none after the end of observation: dates (or day numbers) where histories have
   * dates, else numbers.
   */
  readonly at?: readonly (DateInput | number)[]
  /** Needed where histories name a withdrawn state. */
  readonly withdrawn?: WithdrawnPolicy
  /** `'absorb'` by default. */
  readonly returns?: ReturnPolicy
}

/** Policies, checked and complete; states are places, −1 where histories name none. */
export interface CheckedPolicies {
  readonly defaultAt: number
  readonly withdrawnAt: number
  readonly withdrawn: WithdrawnPolicy
  readonly returns: ReturnPolicy
}

export const POLICIES = ['at', 'withdrawn', 'returns'] as const

/** Histories, or the error that they are none: after JSON their typed arrays are gone, so that they are to be read anew. */
export function expectHistories(histories: RatingHistories): void {
  const { kind, size, starts, time, state, states } = expectObject(histories, 'histories')
  const isWhole =
    kind === 'rating-histories' &&
    starts instanceof Int32Array &&
    time instanceof Float64Array &&
    state instanceof Int32Array &&
    Array.isArray(states) &&
    size === starts.length - 1 &&
    starts.at(-1) === time.length &&
    time.length === state.length
  if (isWhole) return
  const hint = 'JSON has no typed arrays: keep the rows and read them again, or send histories by structuredClone'
  reject('INVALID_TYPE', 'histories', 'rating histories, as ratingHistories makes them', histories, hint)
}

export function checkPolicies(histories: RatingHistories, options: MigrationPolicies): CheckedPolicies {
  const { states, defaultState, withdrawnState } = histories
  const { withdrawn, returns = 'absorb' } = options
  if (withdrawn === undefined && withdrawnState !== undefined) {
    const hint = 'Matrices differ by it: agencies publish them with withdrawals excluded'
    reject(
      'MISSING_VALUE',
      'options.withdrawn',
      "what a withdrawn rating means: 'state', 'exclude' or 'censor'",
      withdrawn,
      hint,
    )
  }
  return {
    defaultAt: defaultState === undefined ? -1 : states.indexOf(defaultState),
    withdrawnAt: withdrawnState === undefined ? -1 : states.indexOf(withdrawnState),
    withdrawn:
      withdrawn === undefined ? 'state' : expectOneOf(withdrawn, ['state', 'exclude', 'censor'], 'options.withdrawn'),
    returns: expectOneOf(returns, ['absorb', 're-enter', 'state'], 'options.returns'),
  }
}

/** Moments of steps; `otherwise` where none are given. */
export function momentsOf(
  { at }: MigrationPolicies,
  { dated, observedUntil }: RatingHistories,
  otherwise: () => Float64Array,
): Float64Array {
  const moments =
    at === undefined
      ? otherwise()
      : Float64Array.from(expectList(at, 'options.at'), (moment, i) => ratingMoment(dated, moment, `options.at[${i}]`))
  if (moments.length < 2)
    reject('EMPTY_INPUT', 'options.at', 'at least two moments, the ends of a step', moments.length)
  for (let i = 0; i < moments.length; i++) {
    if (i > 0 && moments[i]! <= moments[i - 1]!) {
      reject('OUT_OF_RANGE', `options.at[${i}]`, 'a moment after the one before', at?.[i])
    }
    if (moments[i]! > observedUntil) {
      reject('OUT_OF_RANGE', `options.at[${i}]`, 'a moment until the end of observation', at?.[i])
    }
  }
  return moments
}

/** States of the matrix: all but withdrawn, unless it is a state; and their places, −1 for what is none. */
export function matrixStates(
  states: readonly string[],
  { withdrawn, withdrawnAt }: CheckedPolicies,
): { readonly names: readonly string[]; readonly places: readonly number[] } {
  const isKept = states.map((_, i) => withdrawn === 'state' || i !== withdrawnAt)
  const names = states.filter((_, i) => isKept[i])
  if (names.length === 0) reject('NO_DATA', 'histories.states', 'a state besides the withdrawn one', states.join(', '))
  return { names, places: states.map((state, i) => (isKept[i] ? names.indexOf(state) : -1)) }
}
