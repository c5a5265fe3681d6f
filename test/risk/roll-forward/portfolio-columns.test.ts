import { expect, it } from 'vitest'
import { expectPortfolio } from '../../../src/risk/roll-forward/portfolio-columns.js'
import { thrown } from '../../errors/thrown.js'

const asked = { measure: 'allowance', factors: ['exposure', 'probabilityOfDefault'] }
const good = {
  facility: ['a'],
  exposure: [1],
  probabilityOfDefault: [0.5],
  allowance: [1],
  currency: 'EUR',
  stage: [2],
}

it('reads what is asked for', () => {
  expect(expectPortfolio({ ...good, note: ['x'] }, 'opening', asked)).toEqual({
    size: 1,
    ids: ['a'],
    stages: ['2'],
    currency: 'EUR',
    measure: [1],
    factors: [[1], [0.5]],
  })
})

it('takes typed columns and an empty date', () => {
  const typed = { facility: Int32Array.of(7), amount: Float64Array.of(2) }
  expect(expectPortfolio(typed, 'opening', { measure: 'amount', factors: [] }).measure).toEqual(Float64Array.of(2))
  const empty = { facility: [], exposure: [], probabilityOfDefault: [], allowance: [] }
  expect(expectPortfolio(empty, 'opening', asked)).toMatchObject({ size: 0, currency: undefined })
})

it.each([
  ['{}', 'opening.facility', 'MISSING_VALUE'],
  ['{ "facility": ["a", "a"] }', 'opening.facility[1]', 'DUPLICATE_CLIENT'],
  ['{ "facility": [null] }', 'opening.facility[0]', 'INVALID_CLIENT'],
  ['{ "facility": ["a"] }', 'opening.allowance', 'MISSING_VALUE'],
  ['{ "facility": ["a"], "allowance": "1" }', 'opening.allowance', 'INVALID_TYPE'],
  ['{ "facility": ["a"], "allowance": [1, 2] }', 'opening.allowance', 'LENGTH_MISMATCH'],
  ['{ "facility": ["a"], "allowance": ["1"] }', 'opening.allowance[0]', 'OUT_OF_RANGE'],
  ['{ "facility": ["a"], "allowance": [1], "exposure": [-1] }', 'opening.exposure[0]', 'OUT_OF_RANGE'],
  [
    '{ "facility": ["a"], "allowance": [1], "exposure": [1], "probabilityOfDefault": [2] }',
    'opening.probabilityOfDefault[0]',
    'OUT_OF_RANGE',
  ],
  ['{ "facility": ["a"], "stage": [""] }', 'opening.stage[0]', 'INVALID_TYPE'],
  ['{ "facility": ["a"], "stage": [1, 2] }', 'opening.stage', 'LENGTH_MISMATCH'],
  ['{ "facility": ["a", "b"], "currency": ["EUR", "USD"] }', 'opening.currency[1]', 'MIXED_CURRENCIES'],
  ['null', 'opening', 'INVALID_TYPE'],
])('refuses %s', (json, path, code) => {
  expect(thrown(() => expectPortfolio(JSON.parse(json), 'opening', asked))).toMatchObject({ path, code })
})

it('takes a column of any name', () => {
  const odd = { facility: ['a'], constructor: [2] }
  expect(expectPortfolio(odd, 'opening', { measure: 'constructor', factors: [] }).measure).toEqual([2])
  expect(thrown(() => expectPortfolio({ facility: ['a'] }, 'opening', { measure: 'toString', factors: [] })).code).toBe(
    'MISSING_VALUE',
  )
})
