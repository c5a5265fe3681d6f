/**
 * Applicants as columns: how likely each defaults, what it brings if not and what it costs if so.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { expectColumns, OUTCOME, PROBABILITY } from '../../statistics/columns.js'
import { breakEvenProbability } from './cut-off/break-even.js'

/** Applicants for loans, one per place of every column; amounts in any one currency and unit. */
export interface Applicants {
  /** Within [0, 1], over the life of the loan: as long as `gain` and `loss` count. */
  readonly probabilityOfDefault: ArrayLike<number>
  /** What the loan brings where it is repaid, within ±1e200; one number where it is the same for all. */
  readonly gain: ArrayLike<number> | number
  /** What it costs where it is not, from 0 to 1e200; one number where it is the same for all. */
  readonly loss: ArrayLike<number> | number
  /** What is lent, from 0 to 1e200. */
  readonly amount?: ArrayLike<number>
  /** How it ended: 1 where the applicant defaulted, 0 where not. */
  readonly defaulted?: ArrayLike<number>
}

/** The same, checked. */
export interface ReadApplicants {
  readonly size: number
  readonly probability: Float64Array
  readonly gain: Float64Array
  readonly loss: Float64Array
  readonly amount?: Float64Array
  readonly defaulted?: Float64Array
  /** The one probability at which everyone breaks even, where gain and loss are the same for all. */
  readonly breakEven?: number
}

const LARGEST = 1e200
const KEYS = ['probabilityOfDefault', 'gain', 'loss', 'amount', 'defaulted']
const PLUS_OR_MINUS = {
  expected: 'a number from -1e200 to 1e200',
  isGood: (cell: number) => cell >= -LARGEST && cell <= LARGEST,
}
const NOT_BELOW_0 = { expected: 'a number from 0 to 1e200', isGood: (cell: number) => cell >= 0 && cell <= LARGEST }

/** Applicants with their columns checked; `own` are the further columns of the caller. */
export function readApplicants(applicants: Applicants, own: readonly string[]): ReadApplicants {
  expectKnownKeys(applicants, [...KEYS, ...own], 'applicants')
  const { probabilityOfDefault, amount, defaulted } = applicants
  const size = expectColumns(['applicants.probabilityOfDefault', probabilityOfDefault, PROBABILITY])
  const gain = forAll(applicants.gain, size)
  const loss = forAll(applicants.loss, size)
  expectColumns(
    ['applicants.probabilityOfDefault', probabilityOfDefault, PROBABILITY],
    ['applicants.gain', gain, PLUS_OR_MINUS],
    ['applicants.loss', loss, NOT_BELOW_0],
    ...(amount === undefined ? [] : [['applicants.amount', amount, NOT_BELOW_0] as const]),
    ...(defaulted === undefined ? [] : [['applicants.defaulted', defaulted, OUTCOME] as const]),
  )
  const breakEven = breakEvenOf(gain, loss)
  return {
    size,
    probability: Float64Array.from(probabilityOfDefault),
    gain: Float64Array.from(gain),
    loss: Float64Array.from(loss),
    ...(amount !== undefined && { amount: Float64Array.from(amount) }),
    ...(defaulted !== undefined && { defaulted: Float64Array.from(defaulted) }),
    ...(breakEven !== undefined && { breakEven }),
  }
}

/** What an applicant is expected to bring: (1 − PD)·gain − PD·loss; exactly 0 where it breaks even but for rounding. */
export function expectedWorth({ size, probability, gain, loss }: ReadApplicants): Float64Array {
  const worth = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const [bad, good, cost] = [probability[i]!, gain[i]!, loss[i]!]
    const expected = (1 - bad) * good - bad * cost
    worth[i] = Math.abs(expected) > ROUNDING * bad * (Math.abs(good) + cost) ? expected : 0
  }
  return worth
}

/** Of a worth by the last digits of a probability, which stands for a share such as 7 of 10. */
const ROUNDING = 4 * Number.EPSILON

/** What each brought, as it ended. */
export function observedWorth({ size, gain, loss }: ReadApplicants, defaulted: Float64Array): Float64Array {
  const worth = new Float64Array(size)
  for (let i = 0; i < size; i++) worth[i] = defaulted[i] === 1 ? -loss[i]! : gain[i]!
  return worth
}

/** A further column of the caller, as long as the others. */
export function expectOwnColumn(
  column: ArrayLike<number>,
  name: string,
  size: number,
  rule: typeof OUTCOME,
): Float64Array {
  const length = expectColumns([name, column, rule])
  if (length !== size) {
    reject('LENGTH_MISMATCH', name, `${size} numbers, like applicants.probabilityOfDefault`, length)
  }
  return Float64Array.from(column)
}

function forAll(column: ArrayLike<number> | number, size: number): ArrayLike<number> {
  return typeof column === 'number' ? new Float64Array(size).fill(column) : column
}

function breakEvenOf(gains: ArrayLike<number>, losses: ArrayLike<number>): number | undefined {
  const [gain, loss] = [gains[0]!, losses[0]!]
  if (gain < 0 || gain + loss === 0) return undefined
  for (let i = 1; i < gains.length; i++) if (gains[i] !== gain || losses[i] !== loss) return undefined
  return breakEvenProbability({ gain, loss })
}
