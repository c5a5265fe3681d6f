import { describe, expect, it } from 'vitest'
import { revenueRetention } from '../../../src/loyalty/rates/index.js'
import { clusteredShare } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const BALANCES = {
  client: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
  opening: [100, 200, 300, 50, 0, 80, 40],
  scheduled: [20, 0, 100, 50, 0, 10, 40],
  closing: [80, 150, 260, 0, 70, 0, 25],
}

describe('revenueRetention', () => {
  it('holds balances against what the schedule leaves', () => {
    const { gross, net, totals, counts } = revenueRetention(BALANCES)
    // Base 80 + 200 + 200 + 70 = 550; kept 80 + 150 + 200; with expansion 80 + 150 + 260 + 25.
    expect(gross.rate).toBeCloseTo(430 / 550, 14)
    expect(net?.rate).toBeCloseTo(515 / 550, 14)
    expect(totals).toEqual({
      opening: 770,
      scheduled: 220,
      base: 550,
      churn: 70,
      contraction: 50,
      expansion: 85,
      new: 70,
      closing: 585,
    })
    expect(counts).toEqual({ churned: 1, contracted: 1, kept: 1, expanded: 2, matured: 1, new: 1 })
  })

  it('lists every client, and what is not on schedule', () => {
    const { clients } = revenueRetention(BALANCES)
    expect(clients.map(({ change }) => change)).toEqual([
      'kept',
      'contracted',
      'expanded',
      'matured',
      'new',
      'churned',
      'expanded',
    ])
    expect(clients[1]).toEqual({ client: 'B', change: 'contracted', base: 200, closing: 150, difference: -50 })
  })

  it('calls no amortisation on schedule a contraction', () => {
    const onSchedule = { client: ['A', 'B'], opening: [100, 60], scheduled: [30, 60], closing: [70, 0] }
    const { gross, net } = revenueRetention(onSchedule)
    expect([gross.rate, net?.rate]).toEqual([1, 1])
    expect(revenueRetention({ ...onSchedule, scheduled: [0, 0] }).gross.rate).toBeCloseTo(70 / 160, 14)
  })

  it('adds up the rows of a client first: a facility that replaces another is nothing', () => {
    const refinanced = { client: ['A', 'A', 'B'], opening: [100, 0, 50], closing: [0, 100, 50] }
    expect(revenueRetention(refinanced).counts).toMatchObject({ kept: 2, churned: 0, expanded: 0 })
  })

  it('counts what a schedule draws as there', () => {
    const drawn = { client: ['A', 'B'], opening: [0, 10], scheduled: [-100, 0], closing: [60, 10] }
    const { gross, counts } = revenueRetention(drawn)
    expect(gross.rate).toBeCloseTo(70 / 110, 14)
    expect(counts.contracted).toBe(1)
  })

  it('gives the interval of the share over groups', () => {
    const group = ['x', 'x', null, null, null, null, null]
    const { gross } = revenueRetention({ ...BALANCES, group })
    expect(gross.interval).toEqual(clusteredShare([230, 200, 0, 0, 0, 0], [280, 200, 0, 0, 70, 0]).interval)
  })

  it('takes rests of rounding for nothing', () => {
    const thirds = { client: ['A'], opening: [0.3], scheduled: [0.1 + 0.2], closing: [0] }
    expect(revenueRetention(thirds).counts.matured).toBe(1)
    const kept = { client: ['A'], opening: [0.4], scheduled: [0.1], closing: [0.3] }
    expect(revenueRetention(kept).counts.kept).toBe(1)
  })

  it('has no rate where nothing was there', () => {
    const { gross, net } = revenueRetention({ client: ['A'], opening: [0], closing: [5] })
    expect(gross).toEqual({ part: 0, whole: 0, clusters: 0 })
    expect(net).toBeUndefined()
  })
})

it.each([
  [{ scheduled: [150] }, 'INCONSISTENT_HISTORY', 'balances.scheduled[0]'],
  [{ opening: [-1] }, 'OUT_OF_RANGE', 'balances.opening[0]'],
  [{ closing: [null] }, 'OUT_OF_RANGE', 'balances.closing[0]'],
  [{ closing: [1, 2] }, 'LENGTH_MISMATCH', 'balances.closing'],
  [{ opening: undefined }, 'MISSING_VALUE', 'balances.opening'],
  [{ paid: [1] }, 'UNKNOWN_OPTION', 'balances.paid'],
])('refuses %j', (columns, code, path) => {
  const balances = { client: ['A'], opening: [100], closing: [50], ...columns }
  expect(thrown(() => Reflect.apply(revenueRetention, undefined, [balances]))).toMatchObject({ code, path })
})
