import { describe, expect, it } from 'vitest'
import { withColumns } from '../../../src/satisfaction/perceived-value/benefit-gaps.js'
import { perceivedValue } from '../../../src/satisfaction/perceived-value/index.js'

describe('gaps of benefits', () => {
  it('are absent where nobody answered both ways', () => {
    const { benefits } = perceivedValue(
      { benefits: { a: [5, 4], b: [3, null] }, expectations: { a: [3, 3], b: [null, 3] } },
      { scale: { lowest: 1, highest: 5 } },
    )
    expect(benefits[1]).toEqual({ question: 'b', importance: 0, contribution: 0, sheets: 0 })
    expect(benefits[0]!.compared?.gap.value).toBe(1.5)
  })

  it('keep the clients and weights of their rows', () => {
    const data = { benefits: {}, expectations: {}, client: ['a', 'b'], weights: [1, 2] }
    expect(withColumns(Float64Array.of(1, Number.NaN), data)).toEqual({
      answers: [1, null],
      client: ['a', 'b'],
      weights: [1, 2],
    })
  })
})
