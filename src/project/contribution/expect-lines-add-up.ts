/**
 * What is explained by its lines is made of them.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { ReadProfits } from './read-profits.js'

/**
 * Lines of each client that make up its amount.
 *
 * @throws ClienteleError `CONFLICTING_OPTIONS` naming the client whose lines do not add up to the amount.
 */
export function expectLinesAddUp({ clients, amounts, lines }: ReadProfits): void {
  for (const [i, amount] of amounts.entries()) {
    const own = lines.map(line => line.amounts[i]!)
    const sum = compensatedSum(own)
    const gross = compensatedSum(own.map(Math.abs))
    if (Math.abs(sum - amount) <= ROUNDED * own.length + ROUNDING * gross) continue
    const hint = 'Put what is missing into the line to which it belongs'
    reject('CONFLICTING_OPTIONS', 'profits.lines', `lines that add up to ${amount} for ${clients[i]!}`, sum, hint)
  }
}

/** What rounding a line to minor units takes or adds, and what doubles do to amounts that are not rounded. */
const ROUNDED = 0.5
const ROUNDING = 1e-9
