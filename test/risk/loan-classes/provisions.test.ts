import { expect, it } from 'vitest'
import type { LoanClass } from '../../../src/risk/index.js'
import { LOAN_CLASSES, provisions } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const on = '2024-12-31'
const five = { class: [...LOAN_CLASSES], exposure: [10_000, 500, 200, 80, 20] }

it('sets aside by class', () => {
  const { specific, byClass, required, exposure, nonPerforming, nonPerformingRatio } = provisions(five, { on })
  expect(Array.from(specific)).toEqual([0, 10, 50, 40, 20])
  expect(byClass.map(({ rate }) => rate)).toEqual([0, 0.02, 0.25, 0.5, 1])
  expect(byClass[3]).toEqual({ class: 'doubtful', loans: 1, exposure: 80, share: 80 / 10_800, rate: 0.5, specific: 40 })
  expect(required).toEqual({ general: 108, specific: 120, total: 228 })
  expect([exposure, nonPerforming, nonPerformingRatio]).toEqual([10_800, 300, 300 / 10_800])
})

it('holds the allowance to rules and standard', () => {
  const held = { ...five, allowance: [100, 50, 100, 50, 20] }
  expect(provisions(held, { on })).toMatchObject({
    allowance: 320,
    coverageRatio: 320 / 300,
    provisionToLoanRatio: 320 / 10_800,
    standard: { required: 450, binding: 'coverage' },
    shortfall: 130,
  })
  expect(provisions(held, { on: '2010-12-31' })).toMatchObject({ shortfall: 0 })
  expect(provisions(held, { on, coverage: 1.2, loanRatio: 0.015 }).shortfall).toBe(40)
  expect(provisions(held, { on, rates: { substandard: 0.3, doubtful: 0.6 } }).required.specific).toBe(138)
})

it('has no ratio where there is nothing to take it of', () => {
  const good = provisions({ class: ['pass'], exposure: [10], allowance: [1] }, { on })
  expect(good).not.toHaveProperty('coverageRatio')
  const none = provisions({ class: ['pass'], exposure: [0], allowance: [0] }, { on })
  expect(none).not.toHaveProperty('provisionToLoanRatio')
  expect(none).not.toHaveProperty('nonPerformingRatio')
  expect(none.shortfall).toBe(0)
  expect(provisions(five, { on: '2011-01-01' })).not.toHaveProperty('standard')
  expect(provisions(five, { on })).not.toHaveProperty('shortfall')
  expect(JSON.stringify(none)).not.toContain('null')
})

it('stays finite over the range of amounts', () => {
  const { required } = provisions({ class: ['loss', 'loss', 'pass'], exposure: [1e-200, 1e200, 1e200] }, { on })
  expect(required.total).toBeCloseTo(1.02e200, -190)
})

it.each([
  ['{ "class": ["pass"], "exposure": [-1] }', 'columns.exposure[0]', 'OUT_OF_RANGE'],
  ['{ "class": ["pass"], "exposure": [] }', 'columns.exposure', 'EMPTY_INPUT'],
  ['{ "class": ["pass"], "exposure": [1, 2] }', 'columns.class', 'LENGTH_MISMATCH'],
  ['{ "class": ["good"], "exposure": [1] }', 'columns.class[0]', 'OUT_OF_RANGE'],
  ['{ "exposure": [1] }', 'columns.class', 'MISSING_VALUE'],
  ['{ "class": ["pass"] }', 'columns.exposure', 'MISSING_VALUE'],
  ['{ "class": ["pass"], "exposure": [1], "allowance": [null] }', 'columns.allowance[0]', 'OUT_OF_RANGE'],
  [
    '{ "class": ["pass", "pass"], "exposure": [1, 1], "currency": ["CNY", "USD"] }',
    'columns.currency[1]',
    'MIXED_CURRENCIES',
  ],
  ['{ "class": ["pass"], "exposure": [1], "currency": "yuan" }', 'columns.currency', 'INVALID_TYPE'],
  ['{ "class": ["pass"], "exposure": [1], "currency": null }', 'columns.currency', 'INVALID_TYPE'],
  ['{ "class": ["pass"], "exposure": [1], "currency": [] }', 'columns.currency', 'LENGTH_MISMATCH'],
  ['null', 'columns', 'INVALID_TYPE'],
])('refuses %s', (json, path, code) => {
  expect(thrown(() => provisions(JSON.parse(json), { on }))).toMatchObject({ path, code })
})

it('takes a million loans', () => {
  const size = 1e6
  const classes: LoanClass[] = Array.from({ length: size }, (_, i) => LOAN_CLASSES[i % 5]!)
  const { required } = provisions({ class: classes, exposure: new Float64Array(size).fill(1) }, { on })
  expect(required.specific).toBeCloseTo(1.77 * 2e5, 6)
})
