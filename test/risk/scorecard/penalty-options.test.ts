import { expect, it } from 'vitest'
import { completePenalties } from '../../../src/risk/scorecard/penalty-options.js'
import { thrown } from '../../errors/thrown.js'

it('hands on what was asked for, and nothing else', () => {
  expect(completePenalties({})).toEqual({})
  expect(completePenalties({ ridge: 0, firth: true })).toEqual({ ridge: 0, firth: true })
})

it.each([
  [{ ridge: -1 }, 'OUT_OF_RANGE', 'ridge'],
  [{ ridge: '1' }, 'INVALID_TYPE', 'ridge'],
  [{ firth: 1 }, 'INVALID_TYPE', 'firth'],
  [{ lasso: 1 }, 'UNKNOWN_OPTION', 'lasso'],
])('refuses %o', (given, code, field) => {
  expect(thrown(() => completePenalties(given as never))).toMatchObject({ code, path: `options.regression.${field}` })
})
