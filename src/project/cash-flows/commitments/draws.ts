/**
 * Which tranche is drawn: all of them so that the same share of each is used, or one after the other.
 *
 * @module
 */

/** Where draws stand; changed by each. */
export interface Drawing {
  readonly draws: readonly Float64Array[]
  /** Balances, capitalised interest included, in each tranche's currency. */
  readonly owed: number[]
  readonly commitments: readonly number[]
  readonly exchange: (tranche: number) => number
  readonly order: 'pro-rata' | 'sequential'
}

/** Draws an amount of the project's currency on payment day `k`; returns what was there to be drawn. */
export function drawOn(k: number, amount: number, drawing: Drawing): number {
  const { draws, owed, commitments, exchange, order } = drawing
  const left = commitments.map((commitment, i) => Math.max(0, commitment - owed[i]!) * exchange(i))
  const open = order === 'pro-rata' ? gaps(amount, drawing) : left
  const sum = open.reduce((total, each) => total + each, 0)
  let drawn = 0
  for (const [i, room] of left.entries()) {
    const share = order === 'sequential' ? amount - drawn : sum > 0 ? (amount * open[i]!) / sum : 0
    const part = Math.min(room, Math.max(0, share))
    draws[i]![k] = part / exchange(i)
    owed[i] = owed[i]! + part / exchange(i)
    drawn += part
  }
  return drawn
}

/** What each tranche lacks to be used as far as all of them together will be. */
function gaps(amount: number, { owed, commitments, exchange }: Drawing): readonly number[] {
  const value = (amounts: readonly number[]): number => amounts.reduce((sum, each, i) => sum + each * exchange(i), 0)
  const used = Math.min(1, (value(owed) + amount) / value(commitments))
  return commitments.map((commitment, i) => Math.max(0, used * commitment - owed[i]!) * exchange(i))
}
