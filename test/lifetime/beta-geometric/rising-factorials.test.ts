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

describe.each([0, 1] as const)('createRisingFactorials with %i chances to leave at first', more => {
  it('is the definition, across narrow and wide gaps', () => {
    const frequencies = Int32Array.of(0, 1, 2, 18, 34, 51, 1000, 1001)
    const [r, a, b] = [0.3, 0.8, 2.4]
    const rising = createRisingFactorials(frequencies, more)
    rising.evaluate(9, 9, 9)
    rising.evaluate(r, a, b)
    for (const [k, x] of frequencies.entries()) {
      const [bought, stayed, all] = [direct(r, x), direct(b, x + more), direct(a + b, x + more)]
      expect(rising.value[k]).toBeCloseTo(bought[0] + stayed[0] - all[0], 9)
      expect(rising.r.first[k]).toBeCloseRelative(bought[1], 1e-12)
      expect(rising.r.second[k]).toBeCloseRelative(bought[2], 1e-12)
      expect(rising.a.first[k]).toBeCloseRelative(-all[1], 1e-12)
      expect(rising.a.second[k]).toBeCloseRelative(-all[2], 1e-12)
      expect(rising.b.first[k]).toBeCloseRelative(stayed[1] - all[1], 1e-12)
      expect(rising.b.second[k]).toBeCloseRelative(stayed[2] - all[2], 1e-12)
    }
  })

  it('counts several stages of each purchase, and one chance', () => {
    const rising = createRisingFactorials(Int32Array.of(0, 2, 40), more, 3)
    rising.evaluate(0.3, 0.8, 2.4)
    for (const [k, x] of [0, 2, 40].entries()) {
      const [bought, stayed, all] = [direct(0.3, 3 * x), direct(2.4, x + more), direct(3.2, x + more)]
      expect(rising.value[k]).toBeCloseTo(bought[0] + stayed[0] - all[0], 10)
      expect(rising.r.first[k]).toBeCloseTo(bought[1], 11)
      expect(rising.b.first[k]).toBeCloseTo(stayed[1] - all[1], 11)
    }
  })

  it('loses nothing where a and b are huge', () => {
    const rising = createRisingFactorials(Int32Array.of(3), more)
    rising.evaluate(1, 1e12, 3e12)
    expect(rising.value[0]).toBeCloseRelative(Math.log(6) + (3 + more) * Math.log(0.75), 1e-11)
  })

  it('counts what hardly anybody does: who leaves once in 1e14 chances', () => {
    const frequencies = Int32Array.of(0, 7, 200)
    const rising = createRisingFactorials(frequencies, more)
    const [a, b] = [1e-6, 1e8]
    rising.evaluate(1, a, b)
    for (const [k, x] of frequencies.entries()) {
      // 1 - a/(a+b+j) a chance: the logarithm is -a/b times the chances, less a 1e-8th.
      const stayed = rising.value[k]! - direct(1, x)[0]
      const chances = x + more
      expect(stayed).toBeCloseTo((-a / b) * chances, 12)
      expect(rising.b.first[k]).toBeCloseRelative((chances * a) / b ** 2, 1e-5)
      expect(rising.b.second[k]).toBeCloseRelative((-2 * chances * a) / b ** 3, 1e-5)
    }
  })

  it('keeps a logarithm where next to nobody stays through many chances', () => {
    const rising = createRisingFactorials(Int32Array.of(2, 31, 200), more)
    const [a, b] = [3e11, 1]
    rising.evaluate(1, a, b)
    for (const [k, x] of [2, 31, 200].entries()) {
      const expected = direct(1, x)[0] + direct(b, x + more)[0] - direct(a + b, x + more)[0]
      expect(rising.value[k]).toBeCloseRelative(expected, 1e-12)
    }
  })
})
