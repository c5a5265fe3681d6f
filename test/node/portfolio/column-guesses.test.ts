import { expect, test } from 'vitest'
import { columnGuesses } from '../../../src/node/portfolio/column-guesses.js'

test('the most certain pair is taken first, no field twice', () => {
  const guesses = columnGuesses('groups', { columns: ['group id', 'id', 'Nmae', 'zzz'] })
  expect(guesses.map(({ column, field, certainty }) => `${column} ${field} ${certainty}`)).toEqual(['id id 1'])
})

test('why is said', () => {
  const [guess] = columnGuesses('clients', { columns: ['客户名称'] })
  expect(guess).toEqual({ column: '客户名称', field: 'name', certainty: 0.9, why: "known as '客户名称'" })
})
