import { TABLE_NAMES, TABLES } from 'clientele/records'
import { expect, it } from 'vitest'
import { rulesOf } from '../../../../src/records/quality/rules/rules.js'

it('asks of every table its references and its order of days', () => {
  for (const table of TABLE_NAMES) {
    const rules = rulesOf(table)
    const references = Object.values(TABLES[table].fields).filter(({ type }) => type === 'reference')
    expect(rules.filter(({ kind }) => kind === 'absent-reference').length).toBe(references.length)
    expect(rules.filter(({ kind }) => kind === 'dates-out-of-order').length).toBe(TABLES[table].dates?.length ?? 0)
  }
})

it('names only fields that the table has', () => {
  for (const table of TABLE_NAMES) {
    for (const { fields } of rulesOf(table))
      expect(Object.keys(TABLES[table].fields)).toEqual(expect.arrayContaining([...fields]))
  }
})
