import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../../src/errors/index.js'
import { ClienteleError } from '../../../src/errors/index.js'
import { dayNumber } from '../../../src/money/index.js'
import type { DatedFlowInput } from '../../../src/money/returns/dated-input.js'
import { isColumn, isFiniteNumber, numbers, readFlows, rejectNumber } from '../../../src/money/returns/dated-input.js'

const DATES = ['2024-01-31', '2023-02-28']
const EXPECTED = { days: DATES.map(date => dayNumber(date)), amounts: [-5, 7.5] }
const plain = (flows: DatedFlowInput) => {
  const { days, amounts } = readFlows(flows)
  return { days: Array.from(days), amounts: Array.from(amounts) }
}

function faultOf(flows: unknown): { readonly code: ErrorCode; readonly path: string } {
  try {
    Reflect.apply(readFlows, undefined, [flows])
  } catch (error) {
    if (error instanceof ClienteleError) return { code: error.code, path: error.path }
    throw error
  }
  return expect.unreachable('no error')
}

describe('readFlows', () => {
  it('reads objects, columns of dates and columns of days alike', () => {
    const rows = [
      { date: '2024-01-31', amount: -5 },
      { date: new Date('2023-02-28'), amount: 7.5 },
    ]
    expect(plain(rows)).toEqual(EXPECTED)
    expect(plain(rows.map(row => ({ ...row, currency: 'CNY' })))).toEqual(EXPECTED)
    expect(plain({ dates: DATES, amounts: [-5, 7.5] })).toEqual(EXPECTED)
    expect(plain({ dates: DATES, amounts: Float64Array.of(-5, 7.5), currency: 'CNY' })).toEqual(EXPECTED)
    expect(plain({ days: [19753, 19416], amounts: [-5, 7.5] })).toEqual(EXPECTED)
    expect(plain({ days: Int32Array.of(19753, 19416), amounts: [-5, 7.5], currency: 'CNY' })).toEqual(EXPECTED)
    expect(plain([])).toEqual({ days: [], amounts: [] })
  })

  const holes: unknown[] = []
  holes[1] = { date: '2024-01-31', amount: 1 }
  it.each([
    [undefined, 'INVALID_TYPE', 'flows'],
    ['2024-01-01', 'INVALID_TYPE', 'flows'],
    [holes, 'INVALID_TYPE', 'flows[0]'],
    [[{ date: 'soon', amount: 1 }], 'INVALID_DATE', 'flows[0].date'],
    [[{ date: '10000-01-01', amount: 1 }], 'INVALID_DATE', 'flows[0].date'],
    [[{ date: '2024-01-31', amount: '1' }], 'INVALID_TYPE', 'flows[0].amount'],
    [[{ date: '2024-01-31', amount: Number.NaN }], 'OUT_OF_RANGE', 'flows[0].amount'],
    [[{ date: '2024-01-31', amount: 1, currency: 'yuan' }], 'INVALID_TYPE', 'flows.currency[0]'],
    [
      [
        { date: '2024-01-31', amount: 1, currency: 'CNY' },
        { date: '2024-01-31', amount: 1, currency: 'EUR' },
      ],
      'MIXED_CURRENCIES',
      'flows.currency[1]',
    ],
    [{ dates: DATES, amounts: [1] }, 'LENGTH_MISMATCH', 'flows.amounts'],
    [{ dates: DATES, amounts: [1, null] }, 'INVALID_TYPE', 'flows.amounts[1]'],
    [{ dates: DATES, amounts: [1, 2], curency: 'CNY' }, 'UNKNOWN_OPTION', 'flows.curency'],
    [{ dates: DATES, amounts: [1, 2], currency: 'yuan' }, 'INVALID_TYPE', 'flows.currency'],
    [{ dates: '2024-01-31', amounts: [1] }, 'INVALID_TYPE', 'flows.dates'],
    [{ days: [1.5], amounts: [1] }, 'OUT_OF_RANGE', 'flows.days[0]'],
    [{ days: [0, 4e6], amounts: [1, 2] }, 'OUT_OF_RANGE', 'flows.days[1]'],
    [{ days: [0], amounts: [1, 2] }, 'LENGTH_MISMATCH', 'flows.amounts'],
    [{ days: ['2024-01-31'], amounts: [1] }, 'INVALID_TYPE', 'flows.days[0]'],
    [{ days: [0], amounts: [1], dates: DATES }, 'UNKNOWN_OPTION', 'flows.dates'],
    [{ days: [0], amounts: [1], currency: 'yuan' }, 'INVALID_TYPE', 'flows.currency'],
    [{ days: [0] }, 'INVALID_TYPE', 'flows.amounts'],
  ])('%j', (flows, code, path) => {
    expect(faultOf(flows)).toEqual({ code, path })
  })
})

it('numbers copies nothing', () => {
  const column = Float64Array.of(1, 2)
  expect(numbers(column, 'values')).toBe(column)
  expect(() => numbers([1, Number.NaN], 'values')).toThrow(/values\[1\]/)
})

it('isColumn and isFiniteNumber tell what can be read', () => {
  expect([[1], Float32Array.of(1), new DataView(new ArrayBuffer(8)), { length: 1 }, null].map(isColumn)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect([1, Number.NaN, Number.POSITIVE_INFINITY, '1', 1n].map(isFiniteNumber)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

it('rejectNumber tells a wrong type from a wrong number', () => {
  expect(() => rejectNumber('1', 'values[0]')).toThrow(/INVALID_TYPE/)
  expect(() => rejectNumber(Number.NaN, 'values[0]')).toThrow(/OUT_OF_RANGE/)
})
