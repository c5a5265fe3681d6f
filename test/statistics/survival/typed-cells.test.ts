import { expect, it } from 'vitest'
import { isBinary, isInRange } from '../../../src/statistics/survival/typed-cells.js'

it('finds one bad cell in any place of any length', () => {
  for (const size of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const good = new Float64Array(size).fill(3)
    const bits = new Uint8Array(size).fill(1)
    expect(isInRange(good, 3)).toBe(true)
    expect(isBinary(bits)).toBe(true)
    for (let at = 0; at < size; at++) {
      for (const wrong of [-1, 4, Number.NaN, Number.POSITIVE_INFINITY])
        expect(isInRange(good.with(at, wrong), 3)).toBe(false)
      expect(isBinary(bits.with(at, 2))).toBe(false)
      expect(isBinary(bits.with(at, 255))).toBe(false)
    }
  }
})
