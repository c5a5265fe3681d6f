import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import type { Origination } from '../../../src/records/index.js'
import { contractCodes } from '../../../src/records/repayments/contract-codes.js'
import { datedRuns } from '../../../src/records/repayments/dated-runs.js'
import { originationDays } from '../../../src/records/repayments/origination-days.js'

const codes = contractCodes({ client: ['a', 'b'] })
const due = datedRuns(codes.ofRow, { day: Int32Array.of(100, 200), amount: Float64Array.of(1, 1) }, 2)

it('is the first day something is due unless another is given', () => {
  expect([...originationDays(undefined, due, codes)]).toEqual([100, 200])
  const given = originationDays([{ client: 'b', date: '1970-02-01' }], due, codes)
  expect(originationDays([{ client: 'a', date: '1970-04-11' }], due, codes)[0]).toBe(100)
  expect([...given]).toEqual([100, dayNumber('1970-02-01')])
})

it.each([
  [{ client: 'c', date: '2024-01-01' }, 'INVALID_CLIENT', 'options.originations[0]'],
  [{ client: 'a', contract: {}, date: '2024-01-01' }, 'INVALID_CLIENT', 'options.originations[0]'],
  [{ client: 'a', date: 'soon' }, 'INVALID_DATE', 'options.originations[0].date'],
  [{ client: 'a', date: '1970-04-12' }, 'OUT_OF_RANGE', 'options.originations[0].date'],
  [null, 'INVALID_CLIENT', 'options.originations[0]'],
])('refuses %j', (row, code, path) => {
  expect(() => Reflect.apply(originationDays, undefined, [[row] as Origination[], due, codes])).toThrow(
    expect.objectContaining({ code, path }),
  )
})

it('refuses two beginnings of one contract', () => {
  const twice = ['1970-01-20', '1970-01-10'].map(date => ({ client: 'a', date }))
  expect(() => originationDays(twice, due, codes)).toThrow(
    expect.objectContaining({ code: 'DUPLICATE_CLIENT', path: 'options.originations[1]' }),
  )
})
