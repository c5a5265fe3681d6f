import { describe, expect, it } from 'vitest'
import { classifiedFields, FIELD_CLASSES, personalFields, TABLE_NAMES, TABLES } from '../../../src/records/index.js'
import { expectFieldName, fieldOf, OWN_STAFF, readClasses } from '../../../src/records/privacy/field-classes.js'

describe('classifiedFields', () => {
  it('has every field of every table once, in one of four classes', () => {
    const fields = classifiedFields()
    const names = fields.map(({ table, field }) => `${table}.${field}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toHaveLength(TABLE_NAMES.reduce((sum, table) => sum + Object.keys(TABLES[table].fields).length, 0))
    expect(fields.every(({ class: said }) => FIELD_CLASSES.includes(said))).toBe(true)
  })

  it('puts what points to one person or firm among the identifiers', () => {
    const identifiers = classifiedFields().filter(({ class: said }) => said === 'identifier')
    expect(identifiers.map(({ table, field }) => `${table}.${field}`)).toEqual([
      'groups.name',
      'clients.name',
      'clients.localName',
      'clients.registrationNumber',
      'clients.socialCreditCode',
      'clients.lei',
      'ownerships.ownerName',
      'projects.name',
      'stakeholders.name',
    ])
  })

  it.each([
    [{ 'clients.regoin': 'personal' }, /UNKNOWN_REFERENCE/],
    [{ 'client.region': 'personal' }, /UNKNOWN_REFERENCE/],
    [{ clients: 'personal' }, /UNKNOWN_REFERENCE/],
    [{ 'clients.region': 'secret' }, /classes\.clients\.region.*OUT_OF_RANGE/],
    [null, /classes/],
  ])('names what is wrong with %j', (classes, message) => {
    expect(() => Reflect.apply(classifiedFields, undefined, [classes])).toThrow(message)
    expect(() => readClasses(classes)).toThrow(message)
  })
})

describe('personalFields', () => {
  it("lists them by table, the lender's own staff among them", () => {
    expect(personalFields()).toEqual([
      { table: 'clients', fields: ['representative', 'manager'] },
      { table: 'contacts', fields: ['name', 'position', 'email', 'phone', 'language', 'birthday'] },
      { table: 'interactions', fields: ['by'] },
      { table: 'activities', fields: ['by'] },
      { table: 'feedback', fields: ['text'] },
    ])
    for (const name of OWN_STAFF) expect(expectFieldName(name, 'name').class).toBe('personal')
  })

  it('follows the lender', () => {
    expect(personalFields({ 'feedback.text': 'confidential' }).some(({ table }) => table === 'feedback')).toBe(false)
  })
})

describe('fieldOf', () => {
  it('knows no field that objects merely inherit', () => {
    expect(fieldOf('clients', 'toString')).toBeUndefined()
    expect(fieldOf('clients', 'source')?.type).toBe('text')
  })
})
