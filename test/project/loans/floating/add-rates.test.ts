import { describe, expect, it } from 'vitest'
import { addRates } from '../../../../src/project/loans/floating/add-rates.js'

describe('addRates', () => {
  it('adds decimals, not the doubles nearest to them', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(addRates(0.1, 0.2)).toBe(0.3)
    expect(addRates(0.0345, 0.0055)).toBe(0.04)
    expect(addRates(0.07, -0.0655)).toBe(0.0045)
  })

  it('changes nothing where nothing is added', () => {
    expect(addRates(0, 0.12345678901234568)).toBe(0.12345678901234568)
    expect(addRates(1 / 3, 0)).toBe(1 / 3)
  })
})
