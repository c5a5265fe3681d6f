import { describe, expect, it } from 'vitest'
import { readBenefits } from '../../../src/satisfaction/perceived-value/read-benefits.js'

const scale = { lowest: 1, highest: 5 }

describe('benefits and expectations at the door', () => {
  it('are paired by name, whatever their order', () => {
    const read = readBenefits({ benefits: { a: [1], b: [2] }, expectations: { b: [3], a: [4] } }, { scale })
    expect(read.questions).toEqual(['a', 'b'])
    expect(read.expectations.map(column => column[0])).toEqual([4, 3])
    expect(read.importance).toEqual([0.5, 0.5])
  })

  it('have importance of any size', () => {
    const read = readBenefits(
      { benefits: { a: [1], b: [2] }, expectations: { b: [3], a: [4] } },
      { scale, importance: { a: 1.5e308, b: 0.5e308 } },
    )
    expect(read.importance).toEqual([0.75, 0.25])
  })
})
