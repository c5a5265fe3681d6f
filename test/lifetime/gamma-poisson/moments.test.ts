import { describe, expect, it } from 'vitest'
import { writeMoments } from '../../../src/lifetime/gamma-poisson/moments.js'

/** A scale, L, q and two derivatives of a law; a jet with these and its second derivatives. */
const v = Float64Array.of(2, 3, 0.5, 7, -1)
const jet = Float64Array.of(100, 7, -1, 0.25, 0.125, 4)

describe('writeMoments', () => {
  it('writes a scaled one, the v and their products, with second derivatives where the law has them', () => {
    const out = new Float64Array(15)
    writeMoments(v, jet, out, 0, 1)
    const first = [3, 0.5, 7, -1]
    const second = [9, 1.5, 21, -3, 0.25, 3.5, -0.5, 49 + 0.25, -7 + 0.125, 1 + 4]
    expect(Array.from(out)).toEqual([1, ...first, ...second].map(value => 2 * value))
  })

  it('leaves room between them for those of other nodes', () => {
    const out = new Float64Array(3 * 15)
    const alone = new Float64Array(15)
    writeMoments(v, jet, alone, 0, 1)
    writeMoments(v, jet, out, 1, 3)
    expect(Array.from({ length: 15 }, (_, i) => out[1 + 3 * i])).toEqual(Array.from(alone))
    expect(out.filter(value => value === 0).length).toBe(30)
  })
})
