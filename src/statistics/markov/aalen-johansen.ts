/**
 * Where are those who are in a state at one moment, at a later one, if moves happen at any moment and not everybody is seen all
 * the time? The product-limit estimator of a Markov process with several states; with two it is Kaplan and Meier's, with
 * one state and several endings it gives cumulative incidences.
 *
 *   P(s,t) = ∏ (I + dA(u)) over the moments u of (s, t] at which somebody moved,  dAₕⱼ(u) = moves from h to j / at risk in h
 *
 * It assumes that what comes next depends on the state alone (and the moment), and that why a client is not seen (late entry,
 * censoring) does not tell where it goes. It does not assume that rates stay the same.
 *
 * Intervals are those of a proportion of P(1−P)/variance trials (Rothman 1978), which stay within [0, 1], but of no more trials than
 * clients were watched in the state (`watched`): without that bound the intervals of rare cells, which moves of others through
 * states between tell of, cover 66 to 90 % instead of 95 %. Of a state without censoring they are the intervals of counts.
 *
 * @see Aalen and Johansen (1978), An empirical transition matrix for nonhomogeneous Markov chains based on censored observations,
 * Scandinavian Journal of Statistics 5; Andersen, Borgan, Gill and Keiding (1993), Statistical Models Based on Counting
 * Processes, section IV.4; Rothman (1978), Estimation of confidence limits for the cumulative probability of survival in life
 * table analysis, Journal of Chronic Diseases 31; Lando and Skødeberg (2002), Analyzing rating transitions and rating drift with
 * continuous observations, Journal of Banking and Finance 26.
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { CellIntervalOptions } from './cell-intervals.js'
import { cellInterval, cellOptions, effectiveTrials } from './cell-intervals.js'
import { moveTables } from './move-tables.js'
import type { ProductLimit } from './product-limit.js'
import { productLimit } from './product-limit.js'
import type { CheckedSpells, SpellWindow, StateSpells } from './state-spells.js'
import { expectSpells } from './state-spells.js'
import type { MoveCounts } from './transition-counts.js'
import { countsOf } from './transition-counts.js'
import type { TransitionMatrix } from './transition-matrix.js'
import { stateNames, transitionMatrix } from './transition-matrix.js'

/** From when to when, and which intervals. */
export interface AalenJohansenOptions extends SpellWindow, CellIntervalOptions {
  /** Moments at which the matrix is wanted besides the last, rising, within the window. */
  readonly times?: readonly number[]
}

/** A matrix and how sure it is. */
export interface TransitionEstimate {
  readonly time: number
  readonly matrix: TransitionMatrix
  /** Standard errors of the cells (Greenwood's, for several states). */
  readonly standardErrors: readonly (readonly number[])[]
  /** `covariances[i][j][r]`: of cells (i, j) and (i, r). */
  readonly covariances: readonly (readonly (readonly number[])[])[]
  /** One per cell; of a state in which nobody was, none. */
  readonly intervals: readonly (readonly Interval[])[]
}

/** The matrix of the window, and what it was made from. */
export interface AalenJohansen extends TransitionEstimate {
  readonly start: number
  /** `moves[i][j]` went from state i to state j in the window; who stays is not counted. */
  readonly moves: MoveCounts
  /** How long all together were seen in each state, in the window. */
  readonly timeAtRisk: readonly number[]
  /**
   * As many clients as the row of each state was made from: each counts for the share of the window from when it was seen in the
   * state to when it was lost sight of; whoever moved, to the end.
   */
  readonly watched: readonly number[]
  /** Different moments at which somebody moved. */
  readonly moments: number
  /** The matrix at each of `options.times`. */
  readonly path: readonly TransitionEstimate[]
  /** States in which nobody was seen in the window: what their rows say is assumed, that one stays. */
  readonly unobserved: readonly string[]
  /** States in which nobody was seen at some moment of a move, but at others: for that time it is assumed that one stays. */
  readonly partlyObserved: readonly string[]
}

/**
 * The Aalen-Johansen estimate of the matrix of a window of time.
 *
 * @param states their names; rows of `spells` hold places among them.
 * @param spells stays in states with their ends; rows in any order. A million moves of eight states take some seconds.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault, a window that is empty, or times outside of it;
 * `LENGTH_MISMATCH`; `EMPTY_INPUT`.
 * @example
 * import { aalenJohansen } from 'clientele/statistics'
 * // Ann went from good to bad at 0.5, Bob was seen good from 0.2 on until 0.7, Cyd all the time.
 * const spells = { from: [0, 1, 0, 0], to: [1, -1, -1, -1], enter: [0, 0.5, 0.2, 0], leave: [0.5, 1, 0.7, 1] }
 * const { matrix, timeAtRisk } = aalenJohansen(['good', 'bad'], spells, { start: 0, end: 1 })
 * matrix.rows[0].map(cell => cell.toFixed(4)) // => ['0.6667', '0.3333']
 * timeAtRisk // => [2, 0.5]
 */
export function aalenJohansen(
  states: readonly string[],
  spells: StateSpells,
  options: AalenJohansenOptions = {},
): AalenJohansen {
  expectKnownKeys(expectObject(options, 'options'), ['start', 'end', 'times', 'level', 'method'], 'options')
  const names = stateNames(states)
  const n = names.length
  const cell = cellOptions(options)
  const checked = expectSpells(spells, n, options)
  const { start, end } = checked
  const times = [...momentsWithin(options.times, checked), end]
  const tables = moveTables(spells, n, checked)
  const watched = Array.from(tables.watched, time => time / (end - start))
  const estimates: TransitionEstimate[] = []
  const gaps = new Uint8Array(n)
  productLimit(tables, n, times, (at, state) => {
    estimates.push({ time: times[at]!, ...readState(state, names, watched, cell) })
    gaps.set(state.gaps)
  })
  const unobserved = names.filter((_, h) => tables.timeAtRisk[h] === 0)
  return Object.freeze({
    ...estimates.pop()!,
    start,
    moves: countsOf(tables.moved, n),
    timeAtRisk: Array.from(tables.timeAtRisk),
    watched,
    moments: tables.times.length,
    path: estimates,
    unobserved,
    partlyObserved: names.filter((name, h) => gaps[h] === 1 && !unobserved.includes(name)),
  })
}

function momentsWithin(times: readonly number[] | undefined, { start, end }: CheckedSpells): readonly number[] {
  if (times === undefined) return []
  return Array.from(expectList(times, 'options.times'), (time, i) => {
    const moment = expectFinite(time, `options.times[${i}]`)
    const least = i === 0 ? start : times[i - 1]!
    if (moment > least && moment <= end) return moment
    return reject('OUT_OF_RANGE', `options.times[${i}]`, `a moment > ${least} and <= ${end}`, time)
  })
}

function readState(
  { cells, covariances }: ProductLimit,
  names: readonly string[],
  watched: readonly number[],
  options: Required<CellIntervalOptions>,
): Omit<TransitionEstimate, 'time'> {
  const n = names.length
  const rows = names.map((_, i) => Array.from(cells.subarray(i * n, (i + 1) * n)))
  const blocks = names.map((_, i) => countsOf(covariances.subarray(i * n * n, (i + 1) * n * n), n))
  const variances = blocks.map(block => block.map((row, j) => Math.max(0, row[j]!)))
  const matrix = transitionMatrix(names, rows)
  return {
    matrix,
    standardErrors: variances.map(row => row.map(Math.sqrt)),
    covariances: blocks,
    intervals: matrix.rows.map((row, i) =>
      watched[i] === 0
        ? []
        : row.map((share, j) =>
            cellInterval(share, effectiveTrials(share, variances[i]![j]!, watched[i]!), n, options),
          ),
    ),
  }
}
