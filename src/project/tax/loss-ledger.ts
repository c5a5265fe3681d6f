/**
 * Losses that wait for a profit, oldest first.
 *
 * @module
 */

/** Losses by the month in which they were made. */
export interface LossLedger {
  readonly add: (month: number, loss: number) => void
  /** Drops losses made before a month; what they were. */
  readonly expire: (before: number) => number
  /** Takes at most so much from the oldest; what it took. */
  readonly take: (most: number) => number
  readonly left: () => number
  readonly clear: () => void
  readonly copy: () => LossLedger
}

/** A ledger of at most so many losses. */
export function lossLedger(capacity: number): LossLedger {
  return ledger(new Float64Array(capacity), new Float64Array(capacity), 0, 0)
}

function ledger(months: Float64Array, losses: Float64Array, oldest: number, end: number): LossLedger {
  return {
    add: (month, loss) => {
      months[end] = month
      losses[end++] = loss
    },
    expire: before => {
      let expired = 0
      for (; oldest < end && months[oldest]! < before; oldest++) expired += losses[oldest]!
      return expired
    },
    take: most => {
      let taken = 0
      for (; oldest < end; oldest++) {
        const loss = losses[oldest]!
        if (loss > most - taken) {
          losses[oldest] = loss - (most - taken)
          return most
        }
        taken += loss
      }
      return taken
    },
    left: () => {
      let left = 0
      for (let i = oldest; i < end; i++) left += losses[i]!
      return left
    },
    clear: () => {
      oldest = 0
      end = 0
    },
    copy: () => ledger(months.slice(), losses.slice(), oldest, end),
  }
}
