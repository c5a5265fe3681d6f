import { TABLES } from 'clientele/records'
import { expect, it } from 'vitest'
import { EXPECTED_FIELDS, EXPECTED_RECORDS } from '../../../../src/records/quality/policy/default-expectations.js'

it('expects no field that a record cannot lack anyway: it would count twice', () => {
  for (const { table, fields } of EXPECTED_FIELDS) {
    for (const field of Object.keys(fields))
      expect([table, field, TABLES[table].fields[field]?.optional]).toEqual([table, field, true])
  }
})

it('joins records by keys of the same table', () => {
  for (const {
    every,
    has,
    joinedBy: [own, other],
  } of EXPECTED_RECORDS) {
    const reference = TABLES[has].fields[other]
    const to = reference?.type === 'reference' ? reference.to : undefined
    const from = TABLES[every].fields[own]
    expect(from?.type === 'reference' ? from.to : every).toBe(to)
  }
})
