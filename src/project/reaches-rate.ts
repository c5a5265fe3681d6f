/**
 * Rates that were solved for another: met but for the last digits.
 *
 * @module
 */

/** Prices are solved to 1e-10; what is short of a rate by less than this is not too little. */
export const SOLVED_TO = 1e-9

/** Whether a rate is as high as the one that is asked for. */
export function reachesRate(rate: number, asked: number): boolean {
  return rate >= asked - SOLVED_TO
}
