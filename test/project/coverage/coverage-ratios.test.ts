import { describe, expect, it } from 'vitest'
import { coverageRatios } from '../../../src/project/coverage/coverage-ratios.js'
import { smallProject, withoutDebt } from './flows.js'

const round = (values: Iterable<number>, digits = 6) => Array.from(values, value => Number(value.toFixed(digits)))

describe('the ratios of a project', () => {
  const ratios = coverageRatios(smallProject())

  it('are of payment days of operation', () => {
    expect(ratios.kind).toBe('coverage-ratios')
    expect(ratios.completion).toBe('2026-12-31')
    expect(ratios.dates).toEqual(['2027-06-30', '2027-12-31', '2028-06-30', '2028-12-31'])
    expect(ratios.rows).toEqual([3, 4, 5, 6])
    expect(Array.from(ratios.months)).toEqual([6, 6, 6, 6])
  })

  it('count interest and principal of all loans', () => {
    expect(Array.from(ratios.debtService)).toEqual([37.5, 36, 64.5, 0])
    expect(round(ratios.dscr.values)).toEqual(round([60 / 37.5, 65 / 36, 65 / 64.5, 0]))
    expect(Array.from(ratios.dscr.defined)).toEqual([1, 1, 1, 0])
    expect(ratios.dscr.minimum).toEqual({ value: 65 / 64.5, index: 2, date: '2028-06-30' })
  })

  it('look back and ahead over twelve months', () => {
    expect(round(ratios.backwardDscr.values)).toEqual(round([0, 125 / 73.5, 130 / 100.5, 0]))
    expect(Array.from(ratios.backwardDscr.defined)).toEqual([0, 1, 1, 0])
    expect(round(ratios.forwardDscr.values)).toEqual(round([130 / 100.5, 65 / 64.5, 0, 0]))
  })

  it('discount cash ahead at the rate of what is owed', () => {
    const rates = [7.5 / 120, 6 / 90, 4.5 / 60]
    const last = 65 / (1 + rates[2]!)
    const middle = (65 + last) / (1 + rates[1]!)
    const start = (60 + middle) / (1 + rates[0]!)
    expect(ratios.llcr.atStart).toBeCloseTo(start / 120, 14)
    expect(round(ratios.llcr.values)).toEqual(round([middle / 90, last / 60, 0, 0]))
    const tail = 65 / (1 + rates[2]!)
    expect(ratios.plcr.values[1]).toBeCloseTo((65 + tail) / (1 + rates[2]!) / 60, 14)
  })

  it('say how the debt stands and ends', () => {
    expect(round(ratios.interestCover.values)).toEqual(round([8, 65 / 6, 65 / 4.5, 0]))
    expect(ratios.gearingAtStart).toBe(0.8)
    expect(round(ratios.gearing.values)).toEqual([0.6, 0.4, 0, 0])
    expect(ratios.averageLife).toBeCloseTo((30 * 1.5 + 30 * 2 + 60 * 2.5) / 120, 14)
    expect(ratios.tail).toEqual({ months: 6, years: 0.5 })
    expect(ratios.finalRepayment).toEqual({ date: '2028-06-30', index: 2, amount: 60, share: 0.5 })
    expect(ratios.balanceAtStart).toBe(120)
    expect(Array.from(ratios.balance)).toEqual([90, 60, 0, 0])
  })

  it('are told rank by rank', () => {
    expect(ratios.byRank.map(({ rank, tranches }) => [rank, ...tranches])).toEqual([
      [1, 'Senior'],
      [2, 'Senior', 'Junior'],
    ])
    const [senior] = ratios.byRank
    expect(round(senior?.dscr.values ?? [])).toEqual(round([60 / 34.5, 65 / 33, 65 / 31.5, 0]))
    expect(senior?.finalRepayment?.share).toBeCloseTo(1 / 3, 14)
    expect(ratios.rank).toBe(2)
  })

  it('carry what cash is made of', () => {
    expect(ratios.cfads.parts.map(({ part }) => part)).toEqual(['revenue', 'operating-cost', 'tax'])
    const sum = ratios.cfads.parts.reduce((total, { values }) => total + values[1]!, 0)
    expect(sum).toBe(ratios.cfads.values[1])
  })

  it('count fees, the reserve and earnings where asked', () => {
    const wide = coverageRatios(smallProject(), { fees: true, reserve: true, interestCoverOf: 'ebitda' })
    expect(Array.from(wide.debtService)).toEqual([38.5, 37, 65.5, 0])
    expect(wide.llcr.atStart).toBeCloseTo((ratios.llcr.atStart ?? Number.NaN) + 0.25, 14)
    expect(wide.interestCover.values[1]).toBe(70 / 6)
  })

  it('are not there without debt', () => {
    const plain = coverageRatios(withoutDebt())
    expect(plain.byRank).toEqual([])
    expect(plain.rank).toBe(0)
    for (const ratio of [plain.dscr, plain.llcr, plain.plcr, plain.forwardDscr, plain.backwardDscr]) {
      expect(ratio.minimum).toBe(undefined)
      expect(Array.from(ratio.defined)).toEqual([0, 0, 0, 0])
    }
    expect(plain.llcr.atStart).toBe(undefined)
    expect(plain.averageLife).toBe(undefined)
    expect(plain.finalRepayment).toBe(undefined)
    expect(plain.tail.months).toBe(24)
    expect(plain.gearingAtStart).toBe(0)
  })

  it('refuse options they do not know', () => {
    const flag: unknown = 'yes'
    expect(() => Reflect.apply(coverageRatios, undefined, [smallProject(), { fees: flag }])).toThrow('options.fees')
    expect(() => Reflect.apply(coverageRatios, undefined, [smallProject(), { fee: true }])).toThrow('UNKNOWN_OPTION')
  })
})
