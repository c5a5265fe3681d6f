import { describe, expect, it } from 'vitest'
import { reviveBase } from '../../src/records/revive-base.js'

const document = {
  kind: 'customer-base',
  version: 1,
  madeBy: 'clientele 0.1.0',
  timeUnit: 'week',
  observedUntil: '2024-01-29',
  ids: [7, 'ann'],
  frequency: [1, 0],
  recency: [2, 0],
  age: [4, 3],
  dropped: [{ reason: 'same-day', count: 2 }],
  warnings: [],
}

describe('reviveBase', () => {
  it('works out what the document leaves out', () => {
    const base = reviveBase(document)
    expect(base).toMatchObject({ size: 2, observedUntil: 19_751, ids: [7, 'ann'], dropped: document.dropped })
    expect(base.patterns).toEqual({
      size: 2,
      times: Float64Array.of(0, 2, 3, 4),
      frequency: Int32Array.of(0, 1),
      recency: Int32Array.of(0, 1),
      age: Int32Array.of(2, 3),
      weight: Float64Array.of(1, 1),
      ofClient: Int32Array.of(1, 0),
    })
    expect('madeBy' in base).toBe(false)
  })

  it('keeps the ids of a typed column as one', () => {
    expect(reviveBase({ ...document, ids: [7, 8] }).ids).toEqual(Int32Array.of(7, 8))
    expect(reviveBase({ ...document, ids: [7, 2 ** 40] }).ids).toEqual([7, 2 ** 40])
  })
})
