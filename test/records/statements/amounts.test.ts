import { expect, it } from 'vitest'
import { STATEMENT_AMOUNTS } from '../../../src/records/statements/index.js'
import { TABLES } from '../../../src/records/tables/tables.js'

it('names every amount of the table of statements', () => {
  const amounts = Object.entries(TABLES.statements.fields).filter(([name, field]) => {
    return field.type === 'number' && field.unit === 'currency' && name !== 'unit'
  })
  expect([...STATEMENT_AMOUNTS].sort()).toEqual(amounts.map(([name]) => name).sort())
})
