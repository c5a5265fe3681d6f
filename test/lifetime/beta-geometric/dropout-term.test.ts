import { describe, expect, it } from 'vitest'
import { createDropoutTerm } from '../../../src/lifetime/beta-geometric/dropout-term.js'
import type { FirstChance } from '../../../src/lifetime/beta-geometric/family.js'
import { frequencyBlocks } from '../../../src/lifetime/foundation/frequency-blocks.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { simulatedBase } from './bases.js'

const [R, ALPHA, A, B] = [0.3, 5, 0.8, 2.4]

function termOf({ patterns }: CustomerBase, first: FirstChance) {
  const blocks = frequencyBlocks(patterns)
  const logTime = patterns.times.map(t => Math.log1p(t / ALPHA))
  const share = patterns.times.map(t => t / (ALPHA + t))
  return { blocks, term: createDropoutTerm(patterns, blocks, first, logTime, share) }
}

/** Σ over clients as the formula says, for one frequency. */
function direct(base: CustomerBase, first: FirstChance, x: number) {
  const sums = { log: 0, q: 0, vuu: 0, qddu: 0 }
  for (let i = 0; i < base.size; i++) {
    if (base.frequency[i] !== x) continue
    const [now, last] = [ALPHA + base.age[i]!, ALPHA + base.recency[i]!]
    const e = (A / (B + x + first - 1)) * (now / last) ** (R + x)
    sums.log += Math.log1p(e)
    sums.q += e / (1 + e)
    sums.vuu += (e / (1 + e) ** 2) * Math.log(now / last) ** 2
    const [nowShare, lastShare] = [base.age[i]! / now, base.recency[i]! / last]
    sums.qddu += (e / (1 + e)) * (nowShare - lastShare) * (1 - nowShare - lastShare)
  }
  return sums
}

describe.each([0, 1] as const)('createDropoutTerm with %i chances to leave at first', first => {
  // 20,000 clients on whole days are worth a table of powers; 200 clients on free times are not.
  const free = Float64Array.from({ length: 200 }, (_, i) => 30 + Math.sqrt(i))
  const offGrid = customerBaseFromSummary(
    { frequency: free.map((_, i) => 1 + (i % 4)), recency: free.map(t => t / Math.PI), age: free },
    { timeUnit: 'week', observedUntil: '2024-06-30' },
  )
  it.each([
    ['with a table of powers', simulatedBase(20_000, 8)],
    ['with an exponential per pattern', offGrid],
  ])('sums what the formula says %s', (_, base) => {
    const { blocks, term } = termOf(base, first)
    term.at(R, ALPHA, A, B)
    let log = 0
    for (const [k, x] of blocks.frequency.entries()) {
      if (x + first === 0) continue
      const expected = direct(base, first, x)
      const sums = term.sum(k)
      log += expected.log
      expect(sums.q).toBeCloseRelative(expected.q, 1e-11)
      expect(sums.vuu).toBeCloseRelative(expected.vuu, 1e-10)
      expect(sums.qddu).toBeCloseRelative(expected.qddu, 1e-10)
      expect(term.log()).toBeCloseRelative(log, 1e-12)
    }
  })
})
