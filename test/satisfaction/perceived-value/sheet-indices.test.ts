import { describe, expect, it } from 'vitest'
import { readBenefits } from '../../../src/satisfaction/perceived-value/read-benefits.js'
import { sheetIndices } from '../../../src/satisfaction/perceived-value/sheet-indices.js'

describe('indices of sheets', () => {
  it('share the importance of what was not answered among the rest', () => {
    const { indices, parts } = sheetIndices(
      readBenefits(
        { benefits: { a: [5, 5], b: [3, null] }, expectations: { a: [3, 3], b: [3, 3] } },
        { scale: { lowest: 1, highest: 5 }, importance: { a: 1, b: 3 }, leastAnswered: 0.25 },
      ),
    )
    expect([...indices]).toEqual([50 + (50 * 2 * 0.25) / 4, 75])
    expect(parts.map(part => part[1])).toEqual([1, 0])
  })

  it('are none where too little was answered', () => {
    const { indices } = sheetIndices(
      readBenefits(
        { benefits: { a: [5], b: [null] }, expectations: { a: [3], b: [3] } },
        { scale: { lowest: 1, highest: 5 }, importance: { a: 1, b: 3 } },
      ),
    )
    expect(indices[0]).toBeNaN()
  })
})
