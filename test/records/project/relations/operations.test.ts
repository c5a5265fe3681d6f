import { describe, expect, it } from 'vitest'
import { checkProjectDescription } from '../../../../src/records/index.js'
import { faultsOf, small } from '../faults.js'

const energy = (...untilMonths: readonly (number | undefined)[]): unknown => ({
  kind: 'volume-price',
  name: 'Energy',
  volume: { unit: 'MWh', annual: 10 },
  phases: untilMonths.map(untilMonth => ({
    kind: 'contract',
    price: 5,
    ...(untilMonth !== undefined && { untilMonth }),
  })),
})

describe('price phases', () => {
  it.each([
    [[undefined], []],
    [[60, 119, undefined], []],
    [[60, 60, undefined], [['OVERLAPPING_DATES', 'revenues[0].phases[1].untilMonth']]],
    [[60, 48, undefined], [['OVERLAPPING_DATES', 'revenues[0].phases[1].untilMonth']]],
    [[undefined, undefined], [['MISSING_VALUE', 'revenues[0].phases[0].untilMonth']]],
    [[60], [['CONFLICTING_OPTIONS', 'revenues[0].phases[0].untilMonth']]],
    [[120, undefined], [['OUT_OF_RANGE', 'revenues[0].phases[0].untilMonth']]],
  ])('that end after %j', (untilMonths, faults) => {
    expect(faultsOf(small({ revenues: [energy(...untilMonths)] }))).toEqual(faults)
  })
})

describe('amounts of operation', () => {
  it('go no further than its years', () => {
    const lease = (years: number): unknown => ({ kind: 'yearly', name: 'Lease', amounts: Array(years).fill(1) })
    expect(faultsOf(small({ revenues: [lease(10)], operatingCosts: [lease(11)] }))).toEqual([
      ['LENGTH_MISMATCH', 'operatingCosts[0].amounts'],
    ])
  })

  it('lie after the start of operation, up to its last day', () => {
    const bonus = (...dates: readonly string[]): unknown => ({
      kind: 'dated',
      name: 'Bonus',
      amounts: dates.map(date => ({ date, amount: 1 })),
    })
    expect(faultsOf(small({ revenues: [bonus('2025-08-01', '2035-07-31')] }))).toEqual([])
    expect(faultsOf(small({ operatingCosts: [bonus('2025-07-31', '2035-08-01')] }))).toEqual([
      ['OUT_OF_RANGE', 'operatingCosts[0].amounts[0].date'],
      ['OUT_OF_RANGE', 'operatingCosts[0].amounts[1].date'],
    ])
    expect(checkProjectDescription(small({ revenues: [bonus('2025-01-31')] }))[0]).toMatchObject({
      expected: 'a day from 2025-08-01 to 2035-07-31',
      received: '"2025-01-31"',
    })
  })

  it('are spent in months that ascend', () => {
    const work = (...afterMonths: readonly number[]): unknown => [{ name: 'Turbine', cost: 1, afterMonths }]
    expect(faultsOf(small({ maintenance: work(1, 60, 120) }))).toEqual([])
    expect(faultsOf(small({ maintenance: work(60, 60, 121) }))).toEqual([
      ['OVERLAPPING_DATES', 'maintenance[0].afterMonths[1]'],
      ['OUT_OF_RANGE', 'maintenance[0].afterMonths[2]'],
    ])
  })
})

describe('money of construction', () => {
  const ship = (draw: unknown): unknown => [{ name: 'Ship', amount: 1, draw }]

  it('is drawn month by month of it', () => {
    expect(faultsOf(small({ capex: ship({ kind: 'monthly', shares: Array(6).fill(1 / 6) }) }))).toEqual([])
    expect(faultsOf(small({ capex: ship({ kind: 'monthly', shares: [0.5, 0.5] }) }))).toEqual([
      ['LENGTH_MISMATCH', 'capex[0].draw.shares'],
    ])
  })

  it('is drawn and granted on days of it, from close to completion', () => {
    const dated = (date: string): unknown => ship({ kind: 'dated', shares: [{ date, share: 1 }] })
    const grants = (date: string): unknown => ({ grants: [{ name: 'State', amount: 1, date }] })
    expect(faultsOf(small({ capex: dated('2025-01-31'), financing: grants('2025-07-31') }))).toEqual([])
    expect(faultsOf(small({ capex: dated('2025-08-01'), financing: grants('2025-01-30') }))).toEqual([
      ['OUT_OF_RANGE', 'capex[0].draw.shares[0].date'],
      ['OUT_OF_RANGE', 'financing.grants[0].date'],
    ])
  })
})
