/**
 * Samples of the same observations (clients, say), drawn with replacement: how often each one comes.
 *
 * @see Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7(1).
 * @module
 */
import { expectFunction, expectInteger, reject } from '../../errors/index.js'
import type { RandomStream } from '../../model/index.js'
import { randomStreams } from '../../model/index.js'

/**
 * How often each of `size` observations is drawn, when as many are drawn with replacement: multinomial counts that add up to
 * `size`.
 *
 * @param size how many observations; a whole number >= 1.
 * @param out receives the counts; a new array by default.
 * @throws ClienteleError `OUT_OF_RANGE` for another size, `LENGTH_MISMATCH` for another length of `out`.
 * @example
 * import { randomStream } from 'clientele/model'
 * import { resampledCounts } from 'clientele/statistics'
 * Array.from(resampledCounts(randomStream(42), 5)) // => [2, 0, 2, 1, 0]
 */
export function resampledCounts(uniform: RandomStream, size: number, out?: Int32Array): Int32Array {
  expectFunction(uniform, 'uniform')
  const observations = expectInteger(size, 'size', 1)
  const counts = out ?? new Int32Array(observations)
  if (counts.length !== observations) reject('LENGTH_MISMATCH', 'out', `${observations} cells`, counts.length)
  counts.fill(0)
  for (let draw = 0; draw < observations; draw++) counts[Math.floor(observations * uniform())]!++
  return counts
}

/**
 * Replicate after replicate of {@link resampledCounts}, from number `from` on and without end. Replicate r is drawn from
 * stream r of the seed alone, so that replicates may be shared out among workers in any way.
 *
 * @param seed a whole number from 0 to 2147483647.
 * @param from the first replicate wanted.
 * @returns the same array at every step: copy what is to be kept.
 * @throws ClienteleError `OUT_OF_RANGE` for a wrong seed, size or number.
 * @example
 * import { randomStream } from 'clientele/model'
 * import { resamples, resampledCounts } from 'clientele/statistics'
 * const third = Array.from(resamples(5, 42, 2).next().value)
 * third.join() === resampledCounts(randomStream(42, 2), 5).join() // => true
 */
export function resamples(size: number, seed: number, from = 0): Generator<Int32Array, never, void> {
  const counts = new Int32Array(expectInteger(size, 'size', 1))
  return countsOf(randomStreams(seed, from), counts)
}

function* countsOf(
  streams: Generator<RandomStream, never, void>,
  counts: Int32Array,
): Generator<Int32Array, never, void> {
  for (;;) yield resampledCounts(streams.next().value, counts.length, counts)
}
