import { describe, expect, it } from 'vitest'
import { ENTERPRISE_SIZE } from '../../../src/segmentation/schemes/enterprise-size.js'
import { segmentOf } from './segment-of.js'

const million = 1_000_000
const sizeOf = (persons: number, annualTurnover: number, balanceSheetTotal: number, countries = 1) =>
  segmentOf(ENTERPRISE_SIZE, { persons, annualTurnover, balanceSheetTotal, countries })

describe('size by the Recommendation of 2003', () => {
  it('counts persons below the limit and money up to it', () => {
    expect(sizeOf(9, 2 * million, 9 * million)).toBe('micro')
    expect(sizeOf(10, 2 * million, 2 * million)).toBe('small')
    expect(sizeOf(49, 10 * million, 99 * million)).toBe('small')
    expect(sizeOf(50, 10 * million, 10 * million)).toBe('medium')
    expect(sizeOf(249, 50 * million, 99 * million)).toBe('medium')
    expect(sizeOf(250, 1, 1)).toBe('large')
  })

  it('lets one of the two amounts exceed its ceiling, not both', () => {
    expect(sizeOf(100, 80 * million, 43 * million)).toBe('medium')
    expect(sizeOf(100, 50 * million, 80 * million)).toBe('medium')
    expect(sizeOf(100, 50 * million + 1, 43 * million + 1)).toBe('large')
    expect(sizeOf(5, 3 * million, 3 * million)).toBe('small')
  })

  it('calls multinational what is large in two countries, and nothing smaller', () => {
    expect(sizeOf(250, 0, 0, 2)).toBe('multinational')
    expect(sizeOf(249, 0, 0, 20)).toBe('medium')
  })

  it('says nothing of the rest where what is known decides', () => {
    expect(segmentOf(ENTERPRISE_SIZE, { persons: 300, countries: 1 })).toBe('large')
    expect(segmentOf(ENTERPRISE_SIZE, { persons: 8, annualTurnover: 1_900_000 })).toBe('micro')
    expect(segmentOf(ENTERPRISE_SIZE, { persons: 8 })).toBe('open')
  })
})
