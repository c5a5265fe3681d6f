/**
 * Which variables go in: one comes in or leaves at a time, the one that gains most, until none gains.
 *
 * The criterion is AIC or BIC, or the probability p of the likelihood ratio's chi-square of one degree of freedom. Variables
 * stand in a fixed order (the most informative first); where two gain the same, the more informative comes in and the less
 * informative leaves, so that one set of data has one path.
 *
 * @see Hosmer, Lemeshow and Sturdivant (2013), Applied Logistic Regression, section 4.3; Venables and Ripley (2002), Modern
 * Applied Statistics with S, section 6.8, for steps by AIC.
 * @module
 */
import { chiSquareSurvival } from '../../numeric/index.js'
import type { LogisticRegression } from '../../statistics/index.js'
import type { SelectionOptions } from './selection-options.js'

/** One step of the path. */
export interface SelectionStep {
  readonly action: 'start' | 'add' | 'remove'
  /** Which one came in or left; absent at the start. */
  readonly variable?: string
  /** How many there are after it. */
  readonly variables: number
  readonly deviance: number
  readonly aic: number
  readonly bic: number
  /** Of the variable that came in or left, where steps go by p-value. */
  readonly pValue?: number
}

/** What was chosen, and how. */
export interface Selection {
  /** In the order of the candidates. */
  readonly chosen: readonly string[]
  readonly regression: LogisticRegression
  readonly path: readonly SelectionStep[]
}

/** A regression on some of the candidates, from a start if there is one. */
export type FitOn = (names: readonly string[], start?: LogisticRegression) => LogisticRegression

/** A way to go from here, and what it gains; below or at 0 it is not worth it. */
interface Move {
  readonly action: 'add' | 'remove'
  readonly variable: string
  readonly names: readonly string[]
  readonly regression: LogisticRegression
  readonly gain: number
  readonly pValue?: number
}

/** Gains below this are rounding. */
const NOTHING = 1e-9

/** Chooses among candidates, the most informative first; `forced` ones stay. */
export function selectStepwise(
  candidates: readonly string[],
  forced: ReadonlySet<string>,
  options: Required<SelectionOptions>,
  fitOn: FitOn,
): Selection {
  const { direction } = options
  let names = direction === 'forward' ? candidates.filter(name => forced.has(name)) : candidates
  let regression = fitOn(names)
  const path: SelectionStep[] = [stepOf('start', names, regression)]
  const seen = new Set([names.join('\n')])
  while (direction !== 'none') {
    const best = bestMove(movesFrom(names, regression, candidates, forced, options, fitOn))
    if (best === undefined || best.gain <= NOTHING || seen.has(best.names.join('\n'))) break
    names = best.names
    regression = best.regression
    seen.add(names.join('\n'))
    const { action, variable, pValue } = best
    path.push({ ...stepOf(action, names, regression), variable, ...(pValue !== undefined && { pValue }) })
  }
  return { chosen: names, regression, path }
}

function movesFrom(
  names: readonly string[],
  from: LogisticRegression,
  candidates: readonly string[],
  forced: ReadonlySet<string>,
  options: Required<SelectionOptions>,
  fitOn: FitOn,
): readonly Move[] {
  const here = new Set(names)
  const { direction } = options
  const leaving = direction === 'forward' ? [] : names.filter(name => !forced.has(name)).toReversed()
  const entering = direction === 'backward' ? [] : candidates.filter(name => !here.has(name))
  const without = (gone: string): Move => {
    const rest = names.filter(name => name !== gone)
    const regression = fitOn(rest, from)
    return { action: 'remove', variable: gone, names: rest, regression, ...gainOf('remove', from, regression, options) }
  }
  const within = (come: string): Move => {
    const more = candidates.filter(name => here.has(name) || name === come)
    const regression = fitOn(more, from)
    return { action: 'add', variable: come, names: more, regression, ...gainOf('add', from, regression, options) }
  }
  return [...leaving.map(without), ...entering.map(within)]
}

function gainOf(
  action: Move['action'],
  from: LogisticRegression,
  to: LogisticRegression,
  { by, enterBelow, leaveAbove }: Required<SelectionOptions>,
): Pick<Move, 'gain' | 'pValue'> {
  if (by !== 'p-value') return { gain: from[by] - to[by] }
  const change = Math.abs(from.deviance - to.deviance)
  const pValue = chiSquareSurvival(change, 1)
  // Who should leave does so before anyone comes in; the deviance tells apart what is 0 as a probability.
  if (action === 'remove') return { pValue, gain: pValue > leaveAbove ? 1 + 1 / (1 + change) : -1 }
  return { pValue, gain: pValue < enterBelow ? change / (1 + change) : -1 }
}

function bestMove(moves: readonly Move[]): Move | undefined {
  let best: Move | undefined
  for (const move of moves) if (best === undefined || move.gain > best.gain + NOTHING) best = move
  return best
}

function stepOf(
  action: SelectionStep['action'],
  names: readonly string[],
  { deviance, aic, bic }: LogisticRegression,
): SelectionStep {
  return { action, variables: names.length, deviance, aic, bic }
}
