import { describe, expect, it } from 'vitest'
import { closeBy, mismatches, worstPair } from './matching.js'

describe('tolerances of golden records', () => {
  it('is relative for references, where 0 is a wrong answer', () => {
    const close = closeBy({ tolerance: 1e-8, kind: 'reference' })
    expect([close(1e-20 * (1 + 1e-9), 1e-20), close(0, 1e-20), close(1e-9, 0), close(1e-7, 0)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('is relative above 1 and absolute below for other kinds', () => {
    const close = closeBy({ tolerance: 1e-3, kind: 'run' })
    expect([close(1000.9, 1000), close(1001.1, 1000), close(0.0109, 0.01), close(0.0111, 0.01)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('follows a word in the tolerance', () => {
    expect(closeBy({ tolerance: 'abs 1.5e-2', kind: 'test' })(100.014, 100)).toBe(true)
    expect(closeBy({ tolerance: 'abs 1.5e-2', kind: 'test' })(100.016, 100)).toBe(false)
    expect(closeBy({ tolerance: 'rel 0.05 (MC)', kind: 'test' })(104, 100)).toBe(true)
    expect(closeBy({ tolerance: 'rel 0.05 (MC)', kind: 'test' })(0.96, 1.02)).toBe(false)
    expect(closeBy({ tolerance: 'rounded to integer', kind: 'test' })(34.6, 35)).toBe(true)
    expect(closeBy({ tolerance: 'actual counts (first 7)', kind: 'test' })(34.6, 35)).toBe(false)
  })
})

describe('mismatches', () => {
  const close = closeBy({ tolerance: 0, kind: 'run' })

  it('names every place, and lets more fields pass', () => {
    expect(mismatches({ a: [1, 2], b: 3, c: 4 }, { a: [1, 2], b: 3 }, close)).toEqual([])
    expect(mismatches({ a: [1, 2.5] }, { a: [1, 2], b: 3 }, close)).toEqual([
      'answer.a[1]: expected 2, ours 2.5',
      'answer.b: expected 3, ours undefined',
    ])
    expect(mismatches([1], [1, 2], close)).toEqual(['answer: expected 2 values, ours [1]'])
    expect(mismatches(Number.NaN, 1, close)).toEqual(['answer: expected 1, ours NaN'])
    expect(mismatches(0, null, close)).toEqual(['answer: expected null, ours 0'])
  })
})

describe('the worst pair', () => {
  it('is relative for references, and absolute below 1 for other kinds', () => {
    const worst = { path: 'answer[1]', ours: 0.011, expected: 0.01 }
    const run = worstPair([2.0002, 0.011], [2, 0.01], 'run')
    expect(run).toEqual({ difference: expect.closeTo(1e-3, 12), worst })
    const reference = worstPair([2.0002, 0.011], [2, 0.01], 'reference')
    expect(reference).toEqual({ difference: expect.closeTo(0.1, 12), worst })
  })

  it('is none where all is equal, and infinitely far where there is no number', () => {
    expect(worstPair({ a: 1, b: null }, { a: 1, b: null }, 'run')).toEqual({ difference: 0 })
    expect(worstPair('refused', 1, 'run').difference).toBe(Number.POSITIVE_INFINITY)
    expect(worstPair([1], [1, 2], 'run').worst).toEqual({ path: 'answer', expected: '2 values', ours: '[1]' })
  })
})
