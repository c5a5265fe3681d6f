import { describe, expect, it } from 'vitest'
import { createRisingFactorials } from '../../../src/lifetime/beta-geometric/rising-factorials.js'

/** Products and sums as the definition has them, term by term. */
function direct(z: number, x: number): readonly [number, number, number] {
  let [log, first, second] = [0, 0, 0]
  for (let j = 0; j < x; j++) {
    log += Math.log(z + j)
    first += 1 / (z + j)
    second -= 1 / (z + j) ** 2
  }
  return [log, first, second]
}

describe('createRisingFactorials', () => {
  it('is the definition, across narrow and wide gaps', () => {
    const frequencies = Int32Array.of(0, 1, 2, 18, 34, 51, 1000)
    const [r, a, b] = [0.3, 0.8, 2.4]
    const rising = createRisingFactorials(frequencies, 0)
    rising.evaluate(9, 9, 9)
    rising.evaluate(r, a, b)
    for (const [k, x] of frequencies.entries()) {
      const parts = [direct(r, x), direct(b, x), direct(a + b, x)] as const
      expect(rising.value[k]).toBeCloseTo(parts[0][0] + parts[1][0] - parts[2][0], 9)
      for (const [z, part] of parts.entries()) {
        expect(rising.first[z]?.[k]).toBeCloseRelative(part[1], 1e-12)
        expect(rising.second[z]?.[k]).toBeCloseRelative(part[2], 1e-12)
      }
    }
  })

  it('loses nothing where a and b are huge', () => {
    const rising = createRisingFactorials(Int32Array.of(3), 0)
    rising.evaluate(1, 1e12, 3e12)
    expect(rising.value[0]).toBeCloseRelative(Math.log(6) + 3 * Math.log(0.75), 1e-11)
  })
})
