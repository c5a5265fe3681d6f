import { expect, it } from 'vitest'
import { expectedLosses, expectObligors } from '../../../src/risk/portfolio/obligors.js'
import { thrown } from '../../errors/thrown.js'

const columns = { exposure: [100, 200], probabilityOfDefault: [0.01, 0.5], lossGivenDefault: [0.4, 1] }

it('counts obligors and what each costs', () => {
  expect(expectObligors({ ...columns, currency: ['EUR', 'EUR'] })).toBe(2)
  expect(expectObligors({ ...columns, currency: 'CNY' })).toBe(2)
  expect(Array.from(expectedLosses(columns, 2))).toEqual([0.4, 100])
})

it('names the cell that cannot be', () => {
  expect(thrown(() => expectObligors({ ...columns, exposure: [1, -1] }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'columns.exposure[1]',
  })
  expect(thrown(() => expectObligors({ ...columns, lossGivenDefault: [1, 1.2] }))).toMatchObject({
    path: 'columns.lossGivenDefault[1]',
  })
  expect(thrown(() => expectObligors({ ...columns, probabilityOfDefault: [0.1] }))).toMatchObject({
    code: 'LENGTH_MISMATCH',
    path: 'columns.probabilityOfDefault',
  })
  expect(thrown(() => expectObligors({ ...columns, currency: ['EUR', 'USD'] }))).toMatchObject({
    code: 'MIXED_CURRENCIES',
    path: 'columns.currency[1]',
  })
  expect(thrown(() => expectObligors({ ...columns, currency: JSON.parse('null') }))).toMatchObject({
    code: 'INVALID_TYPE',
    path: 'columns.currency',
  })
  expect(thrown(() => expectObligors({ ...columns, currency: ['EUR'] }))).toMatchObject({ code: 'LENGTH_MISMATCH' })
  expect(thrown(() => expectObligors({ ...columns, currency: 'euro' }, 'opening')).path).toBe('opening.currency')
  expect(thrown(() => expectObligors({ ...columns, exposure: [] }))).toMatchObject({ code: 'EMPTY_INPUT' })
  for (const nothing of ['null', '[]', '5']) {
    expect(thrown(() => expectObligors(JSON.parse(nothing)))).toMatchObject({ code: 'INVALID_TYPE', path: 'columns' })
  }
  expect(thrown(() => expectObligors(JSON.parse('{}')))).toMatchObject({ path: 'columns.exposure' })
})
