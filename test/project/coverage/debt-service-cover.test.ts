import { describe, expect, it } from 'vitest'
import {
  backwardDebtServiceCover,
  debtServiceCover,
  forwardDebtServiceCover,
} from '../../../src/project/coverage/debt-service-cover.js'

describe('debt service cover', () => {
  it('is cash over what is due, and not there where nothing is', () => {
    const cover = debtServiceCover({ cfads: [120, 90, -10, 50], debtService: Float64Array.of(100, 100, 100, 0) })
    expect(Array.from(cover.values)).toEqual([1.2, 0.9, -0.1, 0])
    expect(Array.from(cover.defined)).toEqual([1, 1, 1, 0])
    expect(cover.minimum).toEqual({ value: -0.1, index: 2 })
    expect(cover.average).toBeCloseTo(2 / 3, 15)
    expect(Array.from(cover.denominator)).toEqual([100, 100, 100, 0])
  })

  it('is nothing of a project without debt', () => {
    const cover = debtServiceCover({ cfads: [120, 90], debtService: [0, 0] })
    expect(cover.minimum).toBe(undefined)
    expect(cover.average).toBe(undefined)
  })

  it('refuses a debt service below 0, and options it does not know', () => {
    expect(() => debtServiceCover({ cfads: [1], debtService: [-1] })).toThrow('columns.debtService[0]')
    expect(() => debtServiceCover({ cfads: [1], debtService: [1, 2] })).toThrow('LENGTH_MISMATCH')
    const more = { cfads: [1], debtService: [1], months: 12 }
    expect(() => debtServiceCover(more)).toThrow('UNKNOWN_OPTION')
  })
})

describe('cover over twelve months', () => {
  const quarters = { cfads: [10, 20, 30, 40, 50], debtService: [10, 10, 10, 10, 10], months: 3 }

  it('looks back once twelve months are over', () => {
    const cover = backwardDebtServiceCover(quarters)
    expect(Array.from(cover.defined)).toEqual([0, 0, 0, 1, 1])
    expect(Array.from(cover.values)).toEqual([0, 0, 0, 2.5, 3.5])
    expect(cover.minimum).toEqual({ value: 2.5, index: 3 })
  })

  it('looks ahead to the end', () => {
    const cover = forwardDebtServiceCover(quarters)
    expect(Array.from(cover.values)).toEqual([3.5, 4, 4.5, 5, 0])
    expect(Array.from(cover.defined)).toEqual([1, 1, 1, 1, 0])
  })

  it('ends with the debt: neither behind nor ahead counts cash that serves none', () => {
    const repaid = { cfads: [10, 20, 30, 40], debtService: [10, 10, 10, 0], months: 6 }
    expect(Array.from(backwardDebtServiceCover(repaid).values)).toEqual([0, 1.5, 2.5, 0])
    expect(Array.from(forwardDebtServiceCover(repaid).values)).toEqual([2.5, 3, 0, 0])
  })

  it('of yearly periods is the ratio of the year', () => {
    const years = { cfads: [10, 20], debtService: [8, 10], months: 12 }
    expect(Array.from(backwardDebtServiceCover(years).values)).toEqual([1.25, 2])
    expect(Array.from(forwardDebtServiceCover(years).values)).toEqual([2, 0])
  })

  it('takes other windows, and months by period', () => {
    const cover = backwardDebtServiceCover({ cfads: [10, 20], debtService: [10, 10], months: [6, 6], window: 9 })
    expect(Array.from(cover.values)).toEqual([0, 25 / 15])
    expect(() => backwardDebtServiceCover({ ...quarters, window: 0 })).toThrow('columns.window')
    expect(() => backwardDebtServiceCover({ ...quarters, months: 0 })).toThrow('columns.months')
    expect(() => forwardDebtServiceCover({ ...quarters, months: [3] })).toThrow('LENGTH_MISMATCH')
  })
})
