/**
 * One product counted by segment.
 *
 * @module
 */
import type { RunningSum } from '../../numeric/core.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { Segments } from '../../statistics/index.js'
import type { Held } from './read-holdings.js'

/** What is held in one segment, or in all. */
export interface Tally {
  readonly clients: number
  readonly holders: number
  /** Absent of products without amounts. */
  readonly amount?: number
  /** Absent where nobody holds it too. */
  readonly meanAmount?: number
}

/** The tally of every segment. */
export function talliesOf({ holds, amounts }: Held, { segment, segmentNames }: Segments): readonly Tally[] {
  const counts = segmentNames.map(() => ({ clients: 0, holders: 0, amount: runningSum() }))
  for (let row = 0; row < segment.length; row++) {
    const tally = counts[segment[row]!]!
    tally.clients++
    tally.holders += holds[row]!
    if (amounts !== undefined) addTo(tally.amount, amounts[row]!)
  }
  return counts.map(({ clients, holders, amount }) => tallyOf(clients, holders, amounts && amount))
}

/** All segments together. */
export function totalTally(tallies: readonly Tally[]): Tally {
  const all = runningSum()
  for (const { amount } of tallies) if (amount !== undefined) addTo(all, amount)
  const count = (of: 'clients' | 'holders'): number => tallies.reduce((sum, tally) => sum + tally[of], 0)
  return tallyOf(
    count('clients'),
    count('holders'),
    tallies.some(({ amount }) => amount !== undefined) ? all : undefined,
  )
}

function tallyOf(clients: number, holders: number, sum: RunningSum | undefined): Tally {
  if (sum === undefined) return { clients, holders }
  const amount = totalOf(sum)
  return { clients, holders, amount, ...(holders > 0 && { meanAmount: amount / holders }) }
}
