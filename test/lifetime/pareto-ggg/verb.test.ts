import { describe, expect, it } from 'vitest'
import { expectedPurchases, fromParams, probabilityAlive } from '../../../src/lifetime/pareto-ggg/index.js'
import { selectClients } from '../../../src/records/index.js'
import { GROCERY, grocery, smallBase } from './fixtures.js'

const base = smallBase()

describe('verbs', () => {
  it('answer for a client as for its base', () => {
    const column = probabilityAlive(grocery, base)
    for (let i = 0; i < base.size; i++) {
      const [frequency, recency, age] = [base.frequency[i]!, base.recency[i]!, base.age[i]!]
      const client = { frequency, recency, age, logIntervals: base.logIntervals![i]! }
      expect(column[i]).toBeCloseTo(probabilityAlive(grocery, client), 12)
    }
  })

  it('write to the column they are given, whatever the company', () => {
    const out = new Float64Array(2)
    const two = selectClients(base, [4, 4])
    expect(expectedPurchases(grocery, two, { horizon: 10, out })).toBe(out)
    expect(out[0]).toBe(out[1])
    expect(out[0]).toBe(expectedPurchases(grocery, base, { horizon: 10 })[4])
  })

  it('refuse what does not fit', () => {
    const refused = (code: string, work: () => unknown): void => expect(work).toThrow(expect.objectContaining({ code }))
    refused('UNIT_MISMATCH', () => probabilityAlive(fromParams(GROCERY, { timeUnit: 'day' }), base))
    refused('MISSING_VALUE', () => probabilityAlive(grocery, smallBase([])))
    refused('OUT_OF_RANGE', () => expectedPurchases(grocery, base, { horizon: 0 }))
    refused('LENGTH_MISMATCH', () => probabilityAlive(grocery, base, { out: new Float64Array(1) }))
    refused('INVALID_DOCUMENT', () => probabilityAlive({ ...grocery, kind: JSON.parse('"bg-nbd"') }, base))
  })
})
