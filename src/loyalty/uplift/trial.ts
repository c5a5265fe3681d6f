/**
 * A trial at the door: who was treated, and what became of them.
 *
 * @module
 */
import { expectOneOf, reject } from '../../errors/index.js'
import { expectColumns, OUTCOME, WEIGHT } from '../../statistics/columns.js'

/** `'event'`: an outcome is 0 or 1 (stayed, took it up); `'amount'`: any number from −1e100 to 1e100 (margin, balance). */
export type OutcomeKind = 'event' | 'amount'

/** What functions about a trial can be told beside its columns. */
export interface TrialOptions {
  /** `'event'` by default. */
  readonly outcomeKind?: OutcomeKind
  /** How much each client counts, from 0 to 1e200: of {@link inversePropensityWeights}, where treatment was not drawn by lot. */
  readonly weights?: ArrayLike<number>
}

/** A trial, checked. */
export interface Trial {
  readonly rows: number
  /** 1: was treated (contacted, made the offer); 0: was not. */
  readonly treated: ArrayLike<number>
  readonly outcome: ArrayLike<number>
  readonly outcomeKind: OutcomeKind
  readonly weights?: ArrayLike<number>
}

/** Columns of a trial that come from anywhere, checked: both arms are there, with a weight above 0. */
export function expectTrial(
  treated: ArrayLike<number>,
  outcome: ArrayLike<number>,
  { outcomeKind: asked = 'event', weights }: TrialOptions,
): Trial {
  const outcomeKind = expectOneOf(asked, ['event', 'amount'], 'options.outcomeKind')
  const rows = expectColumns(
    ['treated', treated, OUTCOME],
    ['outcome', outcome, outcomeKind === 'event' ? EVENT : AMOUNT],
    ...(weights === undefined ? [] : [['options.weights', weights, WEIGHT] as const]),
  )
  expectBothArms(treated, weights)
  return { rows, treated, outcome, outcomeKind, ...(weights !== undefined && { weights }) }
}

/** Beyond it the squares of amounts are beyond the range of a double. */
const LARGEST = 1e100
const AMOUNT = {
  expected: 'an amount from -1e100 to 1e100',
  isGood: (cell: number): boolean => Math.abs(cell) <= LARGEST,
}
const EVENT = { ...OUTCOME, expected: "0 or 1, as outcomeKind is 'event'" }

/** Both arms must be there, or there is nothing to compare. */
export function expectBothArms(treated: ArrayLike<number>, weights?: ArrayLike<number>): void {
  const found = [false, false]
  for (let i = 0; i < treated.length; i++) if (weights === undefined || weights[i]! > 0) found[treated[i]!] = true
  if (found[0] && found[1]) return
  reject('NO_VARIATION', 'treated', 'both 0 and 1, with a weight above 0', found[1] ? 'only 1' : 'only 0', BOTH)
}

const BOTH = 'An effect is told from clients who were treated and others who were not'

/** The rows of an arm, in their order. */
export function rowsOfArm(treated: ArrayLike<number>, arm: 0 | 1): Int32Array {
  let size = 0
  const rows = new Int32Array(treated.length)
  for (let i = 0; i < rows.length; i++) if (treated[i] === arm) rows[size++] = i
  return rows.subarray(0, size)
}
