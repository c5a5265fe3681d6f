import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { resampledCounts, resamples } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('resampled counts', () => {
  it('add up to as many as there are, whatever stood in the array', () => {
    const out = new Int32Array(50).fill(7)
    const counts = resampledCounts(randomStream(3), 50, out)
    expect(counts).toBe(out)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(50)
    expect(Math.min(...counts)).toBe(0)
  })

  it('count each draw where it falls', () => {
    const draws = [0, 0.99, 0.5, 0.34, 0.999999]
    let next = 0
    expect(Array.from(resampledCounts(() => draws[next++]!, 5))).toEqual([1, 1, 1, 0, 2])
  })

  it('leave each out as often as chance does, and count it as Poisson does', () => {
    const [size, replicates] = [200, 500]
    const shares = new Float64Array(4)
    const stream = resamples(size, 11)
    for (let r = 0; r < replicates; r++) {
      for (const count of stream.next().value) if (count < 4) shares[count]! += 1 / (size * replicates)
    }
    const expected = [0.366958, 0.368802, 0.184401, 0.061156]
    for (const [count, share] of expected.entries()) expect(Math.abs(shares[count]! - share)).toBeLessThan(0.005)
  })

  it('of replicate r come from stream r alone, wherever one begins', () => {
    const all = resamples(7, 42)
    const first = Array.from({ length: 6 }, () => Array.from(all.next().value))
    const late = resamples(7, 42, 4)
    expect(Array.from(late.next().value)).toEqual(first[4])
    expect(Array.from(late.next().value)).toEqual(first[5])
    for (const [r, counts] of first.entries()) {
      expect(counts).toEqual(Array.from(resampledCounts(randomStream(42, r), 7)))
    }
  })

  it.each([
    [resampledCounts, [randomStream(1), 0], 'size: expected a whole number >= 1, received 0 [OUT_OF_RANGE]'],
    [resampledCounts, [randomStream(1), 3, new Int32Array(2)], 'out: expected 3 cells, received 2 [LENGTH_MISMATCH]'],
    [resampledCounts, [1, 3], 'uniform: expected a function, received 1 [INVALID_TYPE]'],
    [resamples, [0, 1], 'size: expected a whole number >= 1, received 0 [OUT_OF_RANGE]'],
    [resamples, [3, -1], 'seed: expected a whole number from 0 to 2147483647, received -1 [OUT_OF_RANGE]'],
    [resamples, [3, 1, -1], 'stream: expected a whole number >= 0, received -1 [OUT_OF_RANGE]'],
  ])('refuse %#', (door, args, message) => {
    expect(thrown(() => Reflect.apply(door, undefined, args)).message).toBe(message)
  })
})
