/**
 * Amounts of years of operation, spread evenly over their months.
 *
 * @module
 */
import type { Line } from './line.js'

/** Writes the amounts by month; nothing after the last. */
export function yearlyWriter(amounts: readonly number[]): Line['write'] {
  return (out, start) => {
    out.fill(0)
    const last = Math.min(out.length - 1, start + 12 * amounts.length)
    for (let month = start + 1; month <= last; month++) out[month] = amounts[Math.floor((month - start - 1) / 12)]! / 12
  }
}
