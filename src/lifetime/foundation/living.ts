import type { Histories } from './histories.js'

/**
 * Multiplies a column over histories by what is expected of the living of one frequency and age. Histories come sorted
 * by these two, so that each pair is asked for once.
 */
export function timesLiving(
  column: Float64Array,
  { times, frequency, age }: Histories,
  living: (frequency: number, age: number) => number,
): Float64Array {
  let expected = 0
  for (let i = 0; i < column.length; i++) {
    if (i === 0 || frequency[i] !== frequency[i - 1] || age[i] !== age[i - 1]) {
      expected = living(frequency[i]!, times[age[i]!]!)
    }
    column[i]! *= expected
  }
  return column
}

/** One number per history that depends on frequency and age alone; each pair is asked for once. */
export function perFrequencyAndAge(
  histories: Histories,
  value: (frequency: number, age: number) => number,
): Float64Array {
  return timesLiving(new Float64Array(histories.size).fill(1), histories, value)
}
