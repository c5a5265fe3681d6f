import { describe, expect, it } from 'vitest'
import { rulesOn } from '../../../../src/model/index.js'
import { MARKET_PRINCIPLES } from '../../../../src/project/sustainability/proceeds/market-principles.js'

describe('principles of the market', () => {
  it('have ten green and six social categories, with a source each', () => {
    for (const { name, rules, sources } of MARKET_PRINCIPLES) {
      expect(Object.keys(rules)).toHaveLength(name.endsWith('green') ? 10 : 6)
      expect(Object.keys(sources)).toEqual(Object.keys(rules))
    }
  })

  it('change on 9 March 2023 for green loans', () => {
    const titleOn = (on: string) => rulesOn(MARKET_PRINCIPLES, { rules: 'lma-green', on }).title
    expect(titleOn('2023-03-08')).toContain('February 2021')
    expect(titleOn('2023-03-09')).toContain('2023')
  })

  it('have editions of 2025 for loans from 26 March and bonds from 26 June', () => {
    const titleOn = (rules: string, on: string) => rulesOn(MARKET_PRINCIPLES, { rules, on }).title
    for (const rules of ['lma-green', 'lma-social']) {
      expect(titleOn(rules, '2025-03-25')).toContain('23 February 2023')
      expect(titleOn(rules, '2025-03-26')).toContain('26 March 2025')
    }
    for (const rules of ['icma-green', 'icma-social']) {
      expect(titleOn(rules, '2025-06-25')).toContain('June 2021')
      expect(titleOn(rules, '2025-06-26')).toContain('26 June 2025')
    }
  })
})
