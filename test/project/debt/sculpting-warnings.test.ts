import { expect, it } from 'vitest'
import type { SculptedRows } from '../../../src/project/debt/sculpting-warnings.js'
import { sculptingWarnings } from '../../../src/project/debt/sculpting-warnings.js'

const rows = (changes: Partial<SculptedRows>): SculptedRows => ({
  cashFlows: Float64Array.of(10, 10),
  debt: 10,
  debtService: Float64Array.of(6, 6),
  interest: Float64Array.of(1, 0.5),
  grace: 0,
  held: [],
  ...changes,
})
const NOTHING = { debt: 0, debtService: new Float64Array(2), interest: new Float64Array(2) }
const codes = (changes: Partial<SculptedRows>): readonly (readonly [string, readonly number[]])[] =>
  sculptingWarnings(rows(changes)).map(({ code, periods }) => [code, periods])

it('says nothing of a debt that is as it should be', () => {
  expect(codes({})).toEqual([])
})

it('names each fact and its periods', () => {
  expect(codes({ ...NOTHING, cashFlows: Float64Array.of(-1, 0) })).toEqual([
    ['NEVER_EARNS', [0, 1]],
    ['NEGATIVE_CASH_FLOW', [0]],
  ])
  expect(codes({ held: [1] })).toEqual([['PRINCIPAL_HELD_AT_ZERO', [1]]])
  expect(codes({ held: [1], debt: 0 })).toEqual([])
  expect(codes({ interest: Float64Array.of(7, 0.5) })).toEqual([['NEGATIVE_PRINCIPAL', [0]]])
  expect(codes({ interest: Float64Array.of(7, 0.5), grace: 1 })).toEqual([])
  expect(codes({ cashFlows: Float64Array.of(5, 6) })).toEqual([['DEBT_SERVICE_ABOVE_CASH_FLOW', [0]]])
})

it('says how many periods it is about', () => {
  expect(sculptingWarnings(rows({ held: [0, 1] }))[0]!.message).toMatch(/pays interest alone.*\(2 payment periods\)$/)
})
