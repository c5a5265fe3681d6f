import { addTo, compensatedSum, runningSum, totalOf } from '../../numeric/index.js'
import type { LoanClass } from './classes.js'
import { LOAN_CLASSES } from './classes.js'

/** How much of a book belongs to one class. */
export interface ClassTotal {
  readonly class: LoanClass
  readonly loans: number
  /** What they owe; absent where no exposures were given. */
  readonly exposure?: number
  /** Of all that is owed; absent where nothing is, or no exposures were given. */
  readonly share?: number
}

/** Loans and exposure by class, the best first. */
export function totalsOf(places: Uint8Array, exposure: ArrayLike<number> | undefined): readonly ClassTotal[] {
  const loans = new Array<number>(LOAN_CLASSES.length).fill(0)
  for (const place of places) loans[place]! += 1
  if (exposure === undefined) return LOAN_CLASSES.map((name, place) => ({ class: name, loans: loans[place]! }))
  const owed = sumsByPlace(places, exposure)
  const whole = compensatedSum(exposure)
  return LOAN_CLASSES.map((name, place) => ({
    class: name,
    loans: loans[place]!,
    exposure: owed[place]!,
    ...(whole > 0 && { share: owed[place]! / whole }),
  }))
}

/** What a column adds up to in each class. */
export function sumsByPlace(places: Uint8Array, column: ArrayLike<number>): readonly number[] {
  const sums = LOAN_CLASSES.map(() => runningSum())
  for (let row = 0; row < places.length; row++) addTo(sums[places[row]!]!, column[row]!)
  return sums.map(totalOf)
}
