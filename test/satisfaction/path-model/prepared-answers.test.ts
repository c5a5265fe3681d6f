import { describe, expect, it } from 'vitest'
import { prepareAnswers } from '../../../src/satisfaction/path-model/prepared-answers.js'
import { columnsOf, planOf, STRUCTURE, sample } from './sample.js'

describe('prepared answers', () => {
  it('are centred with a mean square of 1, row by row', () => {
    const plan = planOf(STRUCTURE)
    const { rows, width, values, centres, spreads } = prepareAnswers(plan, columnsOf(plan, sample(40)))
    for (let item = 0; item < width; item++) {
      const column = Array.from({ length: rows }, (_, row) => values[row * width + item]!)
      expect(column.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 10)
      expect(column.reduce((sum, value) => sum + value * value, 0) / rows).toBeCloseTo(1, 12)
      expect(centres[item]! + spreads[item]! * column[3]!).toBeCloseTo(sample(40)[plan.items[item]!]![3]!, 10)
    }
  })

  it('of one value everywhere, of huge and of tiny spreads, stay numbers; rounding is no spread', () => {
    const plan = { ...planOf(STRUCTURE), products: [[0, 1]] as const }
    const columns = [Float64Array.of(4, 4, 4), Float64Array.of(1e60, -1e60, 0), Float64Array.of(0.3, 0.1 + 0.2, 0.3)]
    const { values, width } = prepareAnswers(plan, columns)
    expect(width).toBe(4)
    expect(values.every(Number.isFinite)).toBe(true)
    expect([0, 1, 2].map(row => values[row * width])).toEqual([0, 0, 0])
    expect([0, 1, 2].every(row => Math.abs(values[row * width + 2]!) < 1e-15)).toBe(true)
    expect(values[1]).toBeCloseTo(Math.sqrt(1.5), 12)
    expect([0, 1, 2].map(row => values[row * width + 3]! + 0)).toEqual([0, 0, 0])
  })
})
