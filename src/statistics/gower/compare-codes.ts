/**
 * Differences of attributes whose cells are one number each: NaN where missing.
 *
 * @module
 */
import type { Adder } from './sums.js'

/** How one cell is compared with every other of a column. */
export type Compare = (codes: Float64Array, code: number) => Adder

/** min(1, |a − b| / range); without a range whether they are the same. */
export function compareNumbers(weight: number, range: number): Compare {
  if (range === 0) return compareWords(weight)
  return (codes, code) => (sums, from) => {
    const { differences, compared, known } = sums
    for (let row = from; row < codes.length; row++) {
      const other = codes[row]!
      if (Number.isNaN(other)) continue
      known[row]! += weight
      compared[row]! += weight
      differences[row]! += weight * Math.min(1, Math.abs(other - code) / range)
    }
  }
}

/** The distance of two levels, by their places. */
export function compareLevels(weight: number, distances: Float64Array): Compare {
  const size = Math.sqrt(distances.length)
  return (codes, code) => (sums, from) => {
    const { differences, compared, known } = sums
    const own = code * size
    for (let row = from; row < codes.length; row++) {
      const other = codes[row]!
      if (Number.isNaN(other)) continue
      known[row]! += weight
      compared[row]! += weight
      differences[row]! += weight * distances[own + other]!
    }
  }
}

/** 0 where they are the same, 1 where not. */
export function compareWords(weight: number): Compare {
  return (codes, code) => (sums, from) => {
    const { differences, compared, known } = sums
    for (let row = from; row < codes.length; row++) {
      const other = codes[row]!
      if (Number.isNaN(other)) continue
      known[row]! += weight
      compared[row]! += weight
      if (other !== code) differences[row]! += weight
    }
  }
}

/** The same of 0 and 1, except that two zeros are known but not compared. */
export function compareAsymmetric(weight: number): Compare {
  return (codes, code) => (sums, from) => {
    const { differences, compared, known } = sums
    for (let row = from; row < codes.length; row++) {
      const other = codes[row]!
      if (Number.isNaN(other)) continue
      known[row]! += weight
      if (code === 0 && other === 0) continue
      compared[row]! += weight
      if (other !== code) differences[row]! += weight
    }
  }
}
