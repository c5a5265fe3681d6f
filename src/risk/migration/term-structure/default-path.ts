/**
 * What becomes of one rating: the share in default and the share that survives at each horizon.
 *
 * Without withdrawn ratings they are cells of the matrices: C(t) = P(t)[rating, default], and S(t) the sum of all others,
 * added up by itself, as 1 − C would lose its digits where hardly anybody survives. With them, whoever is withdrawn counts
 * as seen until then (Kaplan and Meier's censoring): with W(t) = P(t)[rating, withdrawn] and R = 1 − C − W at risk,
 *
 *   f(k) = (C(k) − C(k−1)) / R(k−1),   S(k) = S(k−1) (1 − f(k)).
 *
 * Source: Kaplan and Meier (1958), Nonparametric estimation from incomplete observations, Journal of the American
 * Statistical Association 53, eq. 2b.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { MigrationHorizons } from './migration-horizons.js'

/** Shares of those who have the rating today, by horizon. */
export interface DefaultPath {
  /** In default by then; never falls. */
  readonly cumulative: readonly number[]
  /** Not in default by then: 1 − cumulative, with all its digits; never rises. */
  readonly survival: readonly number[]
}

/** Where default and withdrawal stand among the states, and what to do where a cumulative probability falls. */
export interface DefaultPlaces {
  readonly target: number
  readonly withdrawn?: number
  readonly holds?: boolean
}

/** What rounding may let a share fall. */
const ROUNDING = 1e-12

/** Of fewer, defaults drown in the rounding of all earlier ones: the last digits of these would be read as a PD. */
const LEAST_RATED = 1e-9
const ALL_WITHDRAWN = 'Nearly all have withdrawn by then: ask for earlier horizons'

/** The path of a rating; default is for good. */
export function defaultPath(migration: MigrationHorizons, rating: number, places: DefaultPlaces): DefaultPath {
  const { target, withdrawn, holds = false } = places
  if (rating === target) {
    return { cumulative: migration.horizons.map(() => 1), survival: migration.horizons.map(() => 0) }
  }
  const rows = migration.matrices.map(matrix => matrix.rows[rating]!)
  const atRisk = rows.map(row => row.reduce((sum, cell, j) => (j === target || j === withdrawn ? sum : sum + cell), 0))
  const defaulted: number[] = []
  for (const [k, row] of rows.entries()) {
    const now = row[target]!
    const [before, room] = k === 0 ? [0, 1] : [defaulted[k - 1]!, atRisk[k - 1]!]
    const path = `migration.matrices[${k}].rows[${rating}][${target}]`
    if (now < before - ROUNDING && !holds) reject('OUT_OF_RANGE', path, `at least ${before}`, now, HINT)
    if (withdrawn !== undefined && room > 0 && room < LEAST_RATED) {
      const expected = `at least ${LEAST_RATED} still rated at the horizon before`
      reject('OUT_OF_RANGE', `migration.matrices[${k}].rows[${rating}]`, expected, room, ALL_WITHDRAWN)
    }
    if (withdrawn !== undefined && now > before + room + ROUNDING) {
      reject('OUT_OF_RANGE', path, `at most ${before + room}, as all others had withdrawn`, now)
    }
    defaulted.push(Math.min(1, Math.max(before, now)))
  }
  return withdrawn === undefined
    ? { cumulative: defaulted, survival: neverRising(atRisk) }
    : censored(defaulted, atRisk)
}

function neverRising(shares: readonly number[]): readonly number[] {
  let least = 1
  return shares.map(share => {
    least = Math.min(least, share)
    return least
  })
}

function censored(defaulted: readonly number[], atRisk: readonly number[]): DefaultPath {
  let [gone, left] = [0, 1]
  const cumulative: number[] = []
  const survival: number[] = []
  for (const [k, now] of defaulted.entries()) {
    const [before, room] = k === 0 ? [0, 1] : [defaulted[k - 1]!, atRisk[k - 1]!]
    const share = now > before ? Math.min(1, (now - before) / room) : 0
    gone = Math.min(1, gone + left * share)
    left *= 1 - share
    cumulative.push(gone)
    survival.push(left)
  }
  return { cumulative, survival }
}

const HINT = "Default is for good. Where matrices are of different cohorts, fallingPd: 'hold' keeps the highest so far"
