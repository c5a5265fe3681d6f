import { expect, it } from 'vitest'
import { checkLimits } from '../../../src/risk/index.js'
import { allowedBy, expectBases, limitReader } from '../../../src/risk/limits/limit-columns.js'
import { expectRules } from '../../../src/risk/limits/limit-rule.js'
import { thrown } from '../../errors/thrown.js'

const rules = expectRules([
  { name: 'a', size: { amount: 1 } },
  { name: 'b', measure: 'loan', size: { amount: 1 } },
])
const [rule] = rules
if (rule === undefined) throw new Error('no rule')

it('reads amounts and names once', () => {
  const reader = limitReader(
    { exposure: [1, 2], loan: Float64Array.of(3, 4), sector: ['x', 'y'], currency: 'EUR' },
    rules,
  )
  expect(reader.rows).toBe(2)
  expect(reader.total('loan')).toBe(7)
  expect(reader.amounts(rule)).toEqual([1, 2])
  expect(reader.names('sector')).toBe(reader.names('sector'))
})

it('names what is missing or wrong', () => {
  const refused = (json: string) => thrown(() => limitReader(JSON.parse(json), rules))
  expect(refused('null').path).toBe('columns')
  expect(refused('{ "exposure": [1] }')).toMatchObject({ code: 'MISSING_VALUE', path: 'columns.loan' })
  expect(refused('{ "exposure": ["a"], "loan": [1] }').code).toBe('INVALID_TYPE')
  expect(refused('{ "exposure": "a", "loan": [1] }').code).toBe('INVALID_TYPE')
  expect(refused('{ "exposure": null, "loan": [1] }').code).toBe('INVALID_TYPE')
  expect(refused('{ "exposure": [], "loan": [] }').code).toBe('EMPTY_INPUT')
  expect(refused('{ "exposure": [1, -2], "loan": [1, 2] }').path).toBe('columns.exposure[1]')
  expect(refused('{ "exposure": [1], "loan": [1, 2] }').code).toBe('LENGTH_MISMATCH')
  expect(refused('{ "exposure": [1, 2], "loan": [1, 2], "currency": ["EUR", "CNY"] }').code).toBe('MIXED_CURRENCIES')
  const reader = limitReader({ exposure: [1], loan: [1], sector: ['a', 'b'] }, rules)
  expect(thrown(() => reader.names('country')).path).toBe('columns.country')
  expect(thrown(() => reader.names('toString')).code).toBe('MISSING_VALUE')
  expect(thrown(() => reader.names('sector')).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => reader.total('other')).path).toBe('columns.other')
})

it('sizes limits', () => {
  const bases = { tier1: 100 }
  expect(allowedBy({ amount: 7 }, bases, 0)).toBe(7)
  expect(allowedBy({ share: 0.25, of: 'tier1' }, bases, 0)).toBe(25)
  expect(allowedBy({ share: 0.25, of: 'tier1', orAmount: 60 }, bases, 0)).toBe(60)
  expect(allowedBy({ share: 0.25, of: 'tier1', orAmount: 600, most: 1 }, bases, 0)).toBe(100)
  expect(allowedBy({ share: 0.5, of: 'total' }, bases, 30)).toBe(15)
  expect(thrown(() => allowedBy({ share: 0.5, of: 'tier2' }, bases, 30)).path).toBe('options.bases.tier2')
  expect(thrown(() => allowedBy({ share: 0.5, of: 'toString' }, bases, 30)).code).toBe('MISSING_VALUE')
})

it('checks bases', () => {
  expect(expectBases({})).toEqual({})
  expect(thrown(() => expectBases({ bases: { tier1: -1 } })).path).toBe('options.bases.tier1')
  expect(thrown(() => expectBases(JSON.parse('{ "base": {} }'))).code).toBe('UNKNOWN_OPTION')
})

it('refuses a currency that is none', () => {
  const check = (currency: unknown) =>
    thrown(() =>
      Reflect.apply(checkLimits, null, [{ exposure: [1], currency }, [{ name: 'all', size: { amount: 5 } }]]),
    )
  expect(check(null).path).toBe('columns.currency')
  expect(check([]).path).toBe('columns.currency')
  expect(check('euro')).toMatchObject({ code: 'INVALID_TYPE', path: 'columns.currency' })
  expect(check([5])).toMatchObject({ code: 'INVALID_TYPE', path: 'columns.currency[0]' })
  expect(check(['EUR', 'EUR'])).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'columns.currency' })
})
