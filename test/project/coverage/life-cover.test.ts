import { describe, expect, it } from 'vitest'
import { loanLifeCover, projectLifeCover } from '../../../src/project/coverage/life-cover.js'

/** Cash of 100, 110, 120 and 500 more after a loan of 200 at 10 % that is repaid in three payments. */
const columns = { cfads: [100, 110, 120, 500], ratesPerPeriod: 0.1, balance: [200, 130, 60, 0, 0] }

describe('loan life cover', () => {
  it('is discounted cash of the loan’s life over what is owed', () => {
    const cover = loanLifeCover(columns)
    const start = 100 / 1.1 + 110 / 1.1 ** 2 + 120 / 1.1 ** 3
    expect(cover.atStart).toBeCloseTo(start / 200, 14)
    expect(cover.values[0]).toBeCloseTo((110 / 1.1 + 120 / 1.21) / 130, 14)
    expect(cover.values[1]).toBeCloseTo(120 / 1.1 / 60, 14)
    expect(Array.from(cover.defined)).toEqual([1, 1, 0, 0])
    expect(cover.minimum?.index).toBe(0)
  })

  it('counts a reserve where it is given', () => {
    const plain = loanLifeCover(columns)
    const counted = loanLifeCover({ ...columns, reserve: [20, 13, 6, 0, 0] })
    expect(counted.atStart).toBeCloseTo((plain.atStart ?? Number.NaN) + 0.1, 14)
    expect(counted.values[1]).toBeCloseTo(plain.values[1]! + 0.1, 14)
  })

  it('takes rates by period', () => {
    const cover = loanLifeCover({ cfads: [110, 132], ratesPerPeriod: [0.1, 0.2], balance: [100, 55, 0] })
    expect(cover.atStart).toBeCloseTo(2, 14)
  })

  it('is not there where nothing is owed', () => {
    const cover = loanLifeCover({ cfads: [10, 10], ratesPerPeriod: 0, balance: [0, 0, 0] })
    expect('atStart' in cover).toBe(false)
    expect(cover.minimum).toBe(undefined)
    expect(loanLifeCover({ cfads: [10, 10], ratesPerPeriod: 0, balance: [0, 5, 0] }).values[0]).toBe(2)
  })

  it('goes on to the end where something stays owed', () => {
    expect(loanLifeCover({ cfads: [10, 10], ratesPerPeriod: 0, balance: [5, 5, 5] }).atStart).toBe(4)
  })

  it('is below 0 where cash is, and takes rates below 0', () => {
    expect(loanLifeCover({ cfads: [-10], ratesPerPeriod: -0.5, balance: [5, 0] }).atStart).toBe(-4)
  })

  it('refuses what it cannot use', () => {
    expect(() => loanLifeCover({ ...columns, ratesPerPeriod: -1 })).toThrow('columns.ratesPerPeriod')
    expect(() => loanLifeCover({ ...columns, balance: [1, 1] })).toThrow('columns.balance: expected 5 values')
    expect(() => loanLifeCover({ ...columns, reserve: [1, 1, 1, 1, -1] })).toThrow('columns.reserve[4]')
    expect(() => loanLifeCover({ cfads: [1], ratesPerPeriod: 0, balance: [Number.MIN_VALUE, 0] })).toThrow(
      'OUT_OF_RANGE',
    )
  })
})

describe('project life cover', () => {
  it('counts cash after the loan too', () => {
    const cover = projectLifeCover(columns)
    const start = 100 / 1.1 + 110 / 1.1 ** 2 + 120 / 1.1 ** 3 + 500 / 1.1 ** 4
    expect(cover.atStart).toBeCloseTo(start / 200, 14)
    expect(Array.from(cover.defined)).toEqual([1, 1, 0, 0])
  })
})
