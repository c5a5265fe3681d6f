import { describe, expect, it } from 'vitest'
import { risingZero } from '../../../src/project/returns/rising-zero.js'

describe('risingZero', () => {
  it('finds a factor below 1 and far above', () => {
    for (const at of [1e-3, 0.5, 1, 7, 900]) {
      const found = risingZero(factor => factor - at, 1024)
      expect(found.status === 'found' ? found.factor : Number.NaN).toBeCloseTo(at, 10)
    }
  })

  it('finds a step', () => {
    const found = risingZero(factor => (factor < 3 ? -1 : 1), 1024)
    expect(found.status === 'found' ? found.factor : Number.NaN).toBeCloseTo(3, 9)
  })

  it('says at which end there is none', () => {
    expect(risingZero(factor => 2 + factor, 1024)).toEqual({ status: 'none', end: 'lowest', value: 2, evaluations: 2 })
    expect(risingZero(() => -1, 6)).toEqual({ status: 'none', end: 'highest', value: -1, evaluations: 4 })
  })
})
