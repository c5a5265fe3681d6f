import { describe, expect, it } from 'vitest'
import { droppedOf } from '../../src/records/dropped.js'

describe('droppedOf', () => {
  it('adds counts up by reason and leaves out what did not occur', () => {
    expect(droppedOf({ refund: 2, 'same-day': 0 }, { refund: 3, 'invalid-row': 1 })).toEqual([
      { reason: 'invalid-row', count: 1 },
      { reason: 'refund', count: 5 },
    ])
  })

  it('is empty for nothing', () => {
    expect(droppedOf({}, { 'zero-amount': 0 })).toEqual([])
  })
})
