import { describe, expect, it } from 'vitest'
import { risingTable, stayTable, tabulateRising, tabulateStays } from '../../../src/lifetime/bg-bb/rising-tables.js'
import { digamma, logGamma, trigamma } from '../../../src/numeric/index.js'

describe('tabulateRising', () => {
  it.each([0.3, 2.5, 40])('is a difference of gamma functions at %d', z => {
    const table = risingTable(60)
    tabulateRising(table, z, 7)
    for (const k of [0, 1, 17, 60]) {
      expect(table.value[k]! + k * Math.log(7)).toBeCloseTo(logGamma(z + k) - logGamma(z), 11)
      expect(table.first[k]).toBeCloseTo(digamma(z + k) - digamma(z), 12)
      expect(table.second[k]).toBeCloseTo(trigamma(z + k) - trigamma(z), 12)
    }
  })

  it('keeps its digits where factors are huge', () => {
    const table = risingTable(1000)
    tabulateRising(table, 1e12, 1e12)
    expect(table.value[1000]).toBeCloseTo(499_500 / 1e12, 14)
  })
})

describe('tabulateStays', () => {
  it('is ln (δ)ₖ/(γ+δ)ₖ with its derivatives', () => {
    const [c, d] = [0.657, 2.783]
    const table = stayTable(50)
    tabulateStays(table, c, d)
    for (const k of [0, 1, 20, 50]) {
      const value = logGamma(d + k) - logGamma(d) - logGamma(c + d + k) + logGamma(c + d)
      expect(table.value[k]).toBeCloseTo(value, 12)
      const all = digamma(c + d + k) - digamma(c + d)
      expect(table.gamma.first[k]).toBeCloseTo(-all, 12)
      expect(table.delta.first[k]).toBeCloseTo(digamma(d + k) - digamma(d) - all, 12)
      const squares = trigamma(c + d) - trigamma(c + d + k)
      expect(table.gamma.second[k]).toBeCloseTo(squares, 12)
      expect(table.delta.second[k]).toBeCloseTo(trigamma(d + k) - trigamma(d) + squares, 12)
    }
  })

  it('keeps every digit where hardly anybody leaves', () => {
    const table = stayTable(100)
    tabulateStays(table, 1e-12, 1e6)
    let sum = 0
    for (let i = 0; i < 100; i++) sum -= 1e-12 / (1e6 + i)
    expect(table.value[100]).toBeCloseRelative(sum, 1e-14)
  })
})
