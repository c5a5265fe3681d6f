import { describe, expect, it } from 'vitest'
import { createDropoutTerm } from '../../../src/lifetime/beta-geometric/dropout-term.js'
import { frequencyBlocks } from '../../../src/lifetime/frequency-blocks.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { simulatedBase } from './bases.js'

const [R, ALPHA, A, B] = [0.3, 5, 0.8, 2.4]

function termOf({ patterns }: CustomerBase, alpha = ALPHA) {
  const blocks = frequencyBlocks(patterns)
  const logTime = patterns.times.map(t => Math.log1p(t / alpha))
  const share = patterns.times.map(t => t / (alpha + t))
  return { blocks, term: createDropoutTerm(patterns, blocks, 0, logTime, share) }
}

/** Σ over clients as the formula says, for one frequency. */
function direct(base: CustomerBase, x: number) {
  const sums = { log: 0, q: 0, vuu: 0, qddu: 0 }
  for (let i = 0; i < base.size; i++) {
    if (base.frequency[i] !== x) continue
    const [now, last] = [ALPHA + base.age[i]!, ALPHA + base.recency[i]!]
    const e = (A / (B + x - 1)) * (now / last) ** (R + x)
    sums.log += Math.log1p(e)
    sums.q += e / (1 + e)
    sums.vuu += (e / (1 + e) ** 2) * Math.log(now / last) ** 2
    const [nowShare, lastShare] = [base.age[i]! / now, base.recency[i]! / last]
    sums.qddu += (e / (1 + e)) * (nowShare - lastShare) * (1 - nowShare - lastShare)
  }
  return sums
}

describe('createDropoutTerm', () => {
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
    const { blocks, term } = termOf(base)
    term.at(R, ALPHA, A, B)
    let log = 0
    for (const [k, x] of blocks.frequency.entries()) {
      if (x === 0) continue
      const expected = direct(base, x)
      const sums = term.sum(k)
      log += expected.log
      expect(sums.q).toBeCloseRelative(expected.q, 1e-11)
      expect(sums.vuu).toBeCloseRelative(expected.vuu, 1e-10)
      expect(sums.qddu).toBeCloseRelative(expected.qddu, 1e-10)
      expect(term.log()).toBeCloseRelative(log, 1e-12)
    }
  })
})
