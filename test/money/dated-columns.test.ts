import { describe, expect, it } from 'vitest'
import { checkedFlows, datedSum } from '../../src/money/dated-columns.js'
import { thrown } from '../errors/thrown.js'

const DATES = ['2024-01-01', '2025-01-01', '2026-01-01']
const AMOUNTS = [-100, 0, 121]
const read = (flows: unknown) => thrown(() => checkedFlows(JSON.parse(JSON.stringify(flows))))

describe('checkedFlows', () => {
  it('reads rows and columns alike', () => {
    const rows = DATES.map((date, i) => ({ date, amount: AMOUNTS[i] ?? Number.NaN, currency: 'CNY' }))
    const columns = { dates: DATES, amounts: Float64Array.from(AMOUNTS), currency: 'CNY' }
    expect(checkedFlows(rows)).toEqual(checkedFlows(columns))
    expect(checkedFlows(rows).days).toEqual(Float64Array.of(19_723, 20_089, 20_454))
    expect(checkedFlows([]).days).toHaveLength(0)
  })

  it('names what is wrong with columns', () => {
    expect(read({ dates: DATES, amounts: [1, 2] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'flows.amounts' })
    expect(read({ dates: DATES, amounts: [1, 2, '3'] })).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'flows.amounts[2]',
    })
    expect(read({ dates: DATES, amounts: '123' })).toMatchObject({ code: 'INVALID_TYPE', path: 'flows.amounts' })
    expect(read({ dates: ['soon'], amounts: [1] })).toMatchObject({ code: 'INVALID_DATE', path: 'flows.dates[0]' })
    expect(read({ dates: DATES[0], amounts: [1] })).toMatchObject({ code: 'INVALID_TYPE', path: 'flows.dates' })
    expect(read({ dates: DATES, amounts: AMOUNTS, currency: 'yuan' }).path).toBe('flows.currency')
    expect(read({ dates: DATES, values: AMOUNTS })).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'flows.values' })
    expect(read('flows')).toMatchObject({ code: 'INVALID_TYPE', path: 'flows' })
    expect(thrown(() => checkedFlows({ dates: ['10000-01-01'], amounts: [1] })).code).toBe('INVALID_DATE')
    expect(thrown(() => checkedFlows({ dates: new Array(1), amounts: [1] })).path).toBe('flows.dates[0]')
    expect(thrown(() => checkedFlows({ dates: ['2024-01-01'], amounts: new Array(1) })).path).toBe('flows.amounts[0]')
  })

  it('names what is wrong with rows', () => {
    expect(read([{ date: '2024-01-01', amount: null }])).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'flows[0].amount',
    })
    expect(read([null])).toMatchObject({ code: 'INVALID_TYPE', path: 'flows[0]' })
    const mixed = DATES.map((date, i) => ({ date, amount: 1, currency: i === 1 ? 'USD' : 'CNY' }))
    expect(read(mixed)).toMatchObject({ code: 'MIXED_CURRENCIES', path: 'flows.currency[1]' })
  })
})

describe('datedSum', () => {
  it('discounts by the days from the day of valuation', () => {
    const flows = checkedFlows({ dates: DATES, amounts: AMOUNTS })
    const force = Math.log(1.1) / 365.5
    expect(datedSum(flows, force, 19_723)).toBeCloseRelative(-100 + 121 * Math.exp(-731 * force), 1e-15)
  })

  it('names the flow, or all, that no double holds', () => {
    const flows = checkedFlows({ dates: DATES, amounts: [1, 1e300, 0] })
    expect(thrown(() => datedSum(flows, -1, 19_723))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'flows[1].amount' })
    const large = checkedFlows({ dates: DATES.slice(1), amounts: [1.5e308, 1.5e308] })
    expect(thrown(() => datedSum(large, 0, 19_723))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'flows' })
    expect(datedSum(checkedFlows({ dates: DATES, amounts: [1, 0, 0] }), -10, 19_723)).toBe(1)
  })
})
