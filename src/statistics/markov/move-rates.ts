/**
 * At which rate do those of a state move to another, if rates stay the same? Moves over time at risk.
 *
 *   qᵢⱼ = Nᵢⱼ / Rᵢ,   qᵢᵢ = −Σⱼ qᵢⱼ
 *
 * the maximum likelihood estimate of the generator of a Markov process of which all moments are seen. The matrix of a time t is
 * the exponential of t times the generator.
 *
 * @see Küchler and Sørensen (1997), Exponential Families of Stochastic Processes, section 3.4; Lando and Skødeberg (2002), Journal
 * of Banking and Finance 26, eq. 3.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { expectLevel } from '../level.js'
import type { RateMethod } from '../rate-interval.js'
import { rateInterval } from '../rate-interval.js'
import { moveTables } from './move-tables.js'
import type { SpellWindow, StateSpells } from './state-spells.js'
import { expectSpells } from './state-spells.js'
import type { MoveCounts } from './transition-counts.js'
import { countsOf } from './transition-counts.js'
import { stateNames } from './transition-matrix.js'

/** From when to when, and which intervals. */
export interface MoveRateOptions extends SpellWindow {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** `'garwood'` (default) or `'jeffreys'`, as `rateInterval` has them. */
  readonly method?: RateMethod
}

/** A generator with what it was made from. */
export interface MoveRates {
  readonly states: readonly string[]
  /** Rates per unit of time; the diagonal is the negative sum of the others of its row. */
  readonly rates: readonly (readonly number[])[]
  readonly moves: MoveCounts
  /** How long all together were seen in each state. */
  readonly timeAtRisk: readonly number[]
  /** One per cell, those of the diagonal of all moves together; of a state in which nobody was, none. */
  readonly intervals: readonly (readonly Interval[])[]
  /** States in which nobody was seen: their rates of 0 are assumed. */
  readonly unobserved: readonly string[]
}

/**
 * The rates of moves between states, and their intervals.
 *
 * @param states their names; rows of `spells` hold places among them.
 * @throws ClienteleError as `aalenJohansen`.
 * @example
 * import { moveRates } from 'clientele/statistics'
 * const spells = { from: [0, 1, 0], to: [1, -1, -1], enter: [0, 0.5, 0], leave: [0.5, 1, 1.5] }
 * moveRates(['good', 'bad'], spells).rates // => [[-0.5, 0.5], [0, 0]]
 */
export function moveRates(states: readonly string[], spells: StateSpells, options: MoveRateOptions = {}): MoveRates {
  expectKnownKeys(expectObject(options, 'options'), ['start', 'end', 'level', 'method'], 'options')
  const names = stateNames(states)
  const level = expectLevel(options.level)
  const { method: asked = 'garwood' } = options
  const method = expectOneOf(asked, ['garwood', 'jeffreys'], 'options.method')
  const { moved, timeAtRisk } = moveTables(spells, names.length, expectSpells(spells, names.length, options))
  const moves = countsOf(moved, names.length)
  const rates = moves.map((row, i) => rateRow(row, i, timeAtRisk[i]!))
  return Object.freeze({
    states: names,
    rates,
    moves,
    timeAtRisk: Array.from(timeAtRisk),
    intervals: moves.map((row, i) =>
      timeAtRisk[i]! > 0 ? row.map((_, j) => intervalOf(row, i, j, timeAtRisk[i]!, { level, method })) : [],
    ),
    unobserved: names.filter((_, i) => timeAtRisk[i] === 0),
  })
}

function rateRow(moves: readonly number[], i: number, time: number): readonly number[] {
  if (time === 0) return moves.map(() => 0)
  const rates = moves.map(count => count / time)
  const others = rates.reduce((sum, rate) => sum + rate, 0)
  return rates.map((rate, j) => (j !== i ? rate : others === 0 ? 0 : -others))
}

function intervalOf(
  moves: readonly number[],
  i: number,
  j: number,
  time: number,
  options: { readonly level: number; readonly method: RateMethod },
): Interval {
  if (i !== j) return rateInterval(moves[j]!, time, options)
  const all = rateInterval(
    moves.reduce((sum, count) => sum + count, 0),
    time,
    options,
  )
  return { ...all, lower: -all.upper, upper: all.lower === 0 ? 0 : -all.lower }
}
