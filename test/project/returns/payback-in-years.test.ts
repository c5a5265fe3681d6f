import { describe, expect, it } from 'vitest'
import { paybackInYears } from '../../../src/project/returns/payback-in-years.js'

const years = Float64Array.of(0, 0.5, 1.5, 2.5)

describe('paybackInYears', () => {
  it('runs straight within rows of any length', () => {
    expect(paybackInYears(Float64Array.of(-100, 50, 100, 10), years)).toEqual({
      status: 'recovered',
      years: 1,
      lastingYears: 1,
      balance: 60,
    })
  })

  it('tells the first time from the lasting one', () => {
    const { years: first, lastingYears } = paybackInYears(Float64Array.of(-100, 200, -200, 200), years)
    expect(first).toBe(0.25)
    expect(lastingYears).toBe(2)
  })

  it('is a status where nothing comes back, or nothing was paid', () => {
    expect(paybackInYears(Float64Array.of(-100, 50, 0, 0), years)).toEqual({ status: 'never', balance: -50 })
    expect(paybackInYears(Float64Array.of(0, 50, 0, 0), years)).toEqual({ status: 'nothing-paid', balance: 50 })
  })

  it('has an answer on the last day', () => {
    expect(paybackInYears(Float64Array.of(-100, 0, 0, 100), years).years).toBe(2.5)
  })
})
