/**
 * Sums over a window of months that moves along periods of any length.
 *
 * @module
 */

/** The windows of all periods. */
export interface Windows {
  /** 1 where the periods there are fill the whole window. */
  readonly isWhole: Uint8Array
  /** What falls into each window, a period that lies partly in it with its share of months. */
  sums(column: Float64Array): Float64Array
}

/** Windows of so many months that end with each period. */
export function windowsBehind(months: Float64Array, window: number): Windows {
  return windowsAlong(months, window, i => i, -1)
}

/** Windows of so many months that begin after each period. */
export function windowsAhead(months: Float64Array, window: number): Windows {
  return windowsAlong(months, window, i => i + 1, 1)
}

/** Months are whole or fractions of them: a window is full but for rounding. */
const ROUNDING = 1e-9

function windowsAlong(months: Float64Array, window: number, firstOf: (index: number) => number, step: 1 | -1): Windows {
  const size = months.length
  const each = (add: (index: number, period: number, share: number) => void): Uint8Array => {
    const isWhole = new Uint8Array(size)
    for (let i = 0; i < size; i++) {
      let room = window
      for (let p = firstOf(i); p >= 0 && p < size && room > ROUNDING * window; p += step) {
        add(i, p, Math.min(1, room / months[p]!))
        room -= months[p]!
      }
      isWhole[i] = room <= ROUNDING * window ? 1 : 0
    }
    return isWhole
  }
  return {
    isWhole: each(() => {}),
    sums(column) {
      const sums = new Float64Array(size)
      each((i, p, share) => {
        sums[i] = sums[i]! + share * column[p]!
      })
      return sums
    },
  }
}
