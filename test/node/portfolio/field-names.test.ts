import { expect, test } from 'vitest'
import { otherNames } from '../../../src/node/portfolio/field-names.js'
import { lettersOf } from '../../../src/records/fields/near-name.js'
import { TABLE_NAMES, TABLES } from '../../../src/records/index.js'

test('names of one table go before those of all', () => {
  expect(otherNames('clients', 'lei')).toContain('legal entity identifier')
  expect(otherNames('payments', 'date')[0]).toBe('payment date')
  expect(otherNames('payments', 'constructor')).toEqual([])
})

test('no name is known for two required fields of a table', () => {
  for (const table of TABLE_NAMES) {
    const required = Object.entries(TABLES[table].fields).filter(([, { optional }]) => !optional)
    const names = required.flatMap(([field]) => [...new Set(otherNames(table, field).map(lettersOf))])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  }
})
