/**
 * Patterns grouped by frequency, for likelihoods whose costly terms depend on the frequency alone.
 *
 * @module
 */
import type { Patterns } from '../../records/core.js'

/** Runs of patterns with one frequency: block k is the patterns from `start[k]` up to `start[k + 1]`. */
export interface FrequencyBlocks {
  readonly count: number
  /** The frequency of each block, ascending. */
  readonly frequency: Int32Array
  /** First pattern of each block, and the number of patterns at the end. */
  readonly start: Int32Array
  /** Sum of the weights of each block. */
  readonly weight: Float64Array
}

/** The blocks of patterns, which come sorted by frequency. */
export function frequencyBlocks(patterns: Patterns): FrequencyBlocks {
  const { size, frequency, weight } = patterns
  const starts: number[] = []
  for (let i = 0; i < size; i++) if (i === 0 || frequency[i] !== frequency[i - 1]) starts.push(i)
  const weights = new Float64Array(starts.length)
  for (let k = 0; k < starts.length; k++) {
    const end = starts[k + 1] ?? size
    for (let i = starts[k]!; i < end; i++) weights[k]! += weight[i]!
  }
  return {
    count: starts.length,
    frequency: Int32Array.from(starts, i => frequency[i]!),
    start: Int32Array.from([...starts, size]),
    weight: weights,
  }
}
