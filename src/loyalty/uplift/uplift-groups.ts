/**
 * What did the treatment do to the clients it was expected to move most, next most, and least?
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { expectColumns, FINITE } from '../../statistics/columns.js'
import { distinctValues, totalsPerValue } from '../../statistics/distinct-values.js'
import { expectLevel } from '../../statistics/level.js'
import type { AverageEffect } from './average-effect.js'
import { effectOf } from './average-effect.js'
import type { Trial, TrialOptions } from './trial.js'
import { expectTrial } from './trial.js'

/** How many groups, and how sure. */
export interface UpliftGroupsOptions extends TrialOptions {
  /** About equally large; a whole number from 1, 10 by default. Equal scores are never parted, so there may be fewer. */
  readonly groups?: number
  /** Nominal probability of each interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Clients of similar scores. */
export interface UpliftGroup {
  /** 1 for the highest scores. */
  readonly group: number
  readonly clients: number
  readonly meanScore: number
  /** What the treatment did to them; absent where one arm has none of them. */
  readonly observed?: AverageEffect
}

/**
 * The observed effect in groups of clients by score, from the highest down.
 *
 * @param scores finite numbers, the higher the more the treatment is expected to do.
 * @throws ClienteleError as `qiniCurve`.
 * @example
 * import { upliftGroups } from 'clientele/loyalty'
 * const scores = [0.3, 0.3, 0.3, 0.3, 0, 0, 0, 0]
 * const groups = upliftGroups(scores, [1, 1, 0, 0, 1, 1, 0, 0], [1, 1, 1, 0, 1, 0, 1, 0], { groups: 2 })
 * groups.map(({ group, observed }) => `${group}: ${observed.effect}`) // => [ '1: 0.5', '2: 0' ]
 */
export function upliftGroups(
  scores: ArrayLike<number>,
  treated: ArrayLike<number>,
  outcome: ArrayLike<number>,
  options: UpliftGroupsOptions = {},
): readonly UpliftGroup[] {
  expectKnownKeys(expectObject(options, 'options'), ['outcomeKind', 'weights', 'groups', 'level'], 'options')
  expectColumns(['scores', scores, FINITE], ['treated', treated, FINITE])
  const trial = expectTrial(treated, outcome, options)
  const level = expectLevel(options.level)
  const { groups: asked = 10 } = options
  const wanted = expectInteger(asked, 'options.groups', 1)
  return rowsByScore(scores, wanted).map((rows, i) => {
    const own = part(trial, rows)
    const arms = new Set(Array.from(rows, row => treated[row]!))
    return {
      group: i + 1,
      clients: rows.length,
      meanScore: rows.reduce((sum, row) => sum + scores[row]! / rows.length, 0),
      ...(arms.size === 2 && hasWeights(own) && { observed: effectOf(own, level) }),
    }
  })
}

/** Rows of about equally large groups, the highest scores first; equal scores go where the middle of them would. */
function rowsByScore(scores: ArrayLike<number>, wanted: number): readonly Float64Array[] {
  const distinct = distinctValues(scores)
  const counts = totalsPerValue(distinct)
  const place = new Float64Array(counts.length)
  let above = 0
  for (let k = counts.length - 1; k >= 0; k--) {
    place[k] = Math.floor((wanted * (above + counts[k]! / 2)) / scores.length)
    above += counts[k]!
  }
  const groups = new Map<number, number[]>()
  for (const k of place.toReversed()) groups.set(k, [])
  for (let row = 0; row < scores.length; row++) groups.get(place[distinct.of[row]!]!)!.push(row)
  return Array.from(groups.values(), rows => Float64Array.from(rows))
}

function part({ treated, outcome, weights, outcomeKind }: Trial, rows: Float64Array): Trial {
  return {
    rows: rows.length,
    treated: rows.map(row => treated[row]!),
    outcome: rows.map(row => outcome[row]!),
    outcomeKind,
    ...(weights !== undefined && { weights: rows.map(row => weights[row]!) }),
  }
}

/** Whether both arms count for something. */
function hasWeights({ weights, treated, rows }: Trial): boolean {
  if (weights === undefined) return true
  const sums = [0, 0]
  for (let i = 0; i < rows; i++) sums[treated[i]!]! += weights[i]!
  return sums.every(sum => sum > 0)
}
