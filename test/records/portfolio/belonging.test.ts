import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BELONGING, clientRows, columnsOf, TABLE_NAMES, TABLES } from '../../../src/records/index.js'
import { JUNK } from '../../laws/junk.js'

const NOBODYS = ['groups', 'products', 'surveys', 'exchangeRates']
const clients = ['A', 'B'].map(id => ({ id, name: id, entityType: 'company', status: 'active' }) as const)
const loan = { kind: 'term-loan', status: 'active', currency: 'SGD', limit: 5, signedOn: '2024-01-31' } as const
const facilities = ['B', 'X', 'A'].map((client, row) => ({ ...loan, id: `F-${row}`, client }))

describe('belonging', () => {
  it('knows every table but those that are nobody’s; each way is a reference, and leads over a table that comes before', () => {
    expect(TABLE_NAMES.filter(table => BELONGING[table] === undefined)).toEqual(
      TABLE_NAMES.filter(table => NOBODYS.includes(table)),
    )
    for (const table of TABLE_NAMES) {
      const { field, to } = BELONGING[table] ?? {}
      if (field === undefined || to === undefined || table === 'clients') continue
      expect(TABLES[table].fields[field]).toMatchObject({ type: 'reference', to, optional: false })
      expect(TABLE_NAMES.indexOf(to)).toBeLessThan(TABLE_NAMES.indexOf(table))
    }
  })

  it('follows facilities to their borrowers, and tests to their covenants', () => {
    const covenants = ['F-2', 'F-1', 'F-9'].map((name, row) => {
      return { id: `V-${row}`, facility: name, measure: 'dscr', is: 'at-least', threshold: 1.2 } as const
    })
    const covenantTests = ['V-0', 'V-1', 'V-8'].map(covenant => ({ covenant, date: '2024-01-31', value: 1.3 }))
    const payments = ['F-0', 'F-2', 'F-1'].map(name => ({ facility: name, date: '2024-01-31', amount: 1 }))
    const found = clientRows({ clients, facilities, covenants, covenantTests, payments })
    expect(found).toEqual({
      clients: Int32Array.of(0, 1),
      facilities: Int32Array.of(1, -1, 0),
      covenants: Int32Array.of(0, -1, -1),
      covenantTests: Int32Array.of(0, -1, -1),
      payments: Int32Array.of(1, 0, -1),
    })
    const asColumns = clientRows({ clients, facilities, payments: columnsOf('payments', payments) })
    expect(asColumns.payments).toEqual(found.payments)
  })

  it('finds no client where the table on the way is not known', () => {
    const payments = [{ facility: 'F-0', date: '2024-01-31', amount: 1 }]
    expect(clientRows({ clients, payments }).payments).toEqual(Int32Array.of(-1))
    expect(clientRows({ facilities, payments }).payments).toEqual(Int32Array.of(-1))
    expect(clientRows({})).toEqual({})
  })

  it('does not give a record without a client to a client without an id', () => {
    const dirty = JSON.parse('{ "clients": [{ "name": "A" }], "ratings": [{ "date": "2024-01-31" }, null] }')
    expect(clientRows(dirty).ratings).toEqual(Int32Array.of(-1, -1))
  })

  it('takes the first of two clients of one id, whatever the ids are called', () => {
    const names = fc.constantFrom('A', 'B', '__proto__', 'constructor', '', '0')
    fc.assert(
      fc.property(fc.array(names, { maxLength: 6 }), fc.array(names, { maxLength: 6 }), (ids, of) => {
        const known = ids.map(id => ({ id, name: 'x', entityType: 'company', status: 'active' }) as const)
        const ratings = of.map(client => ({ client, date: '2024-01-31', rating: 'BB' }))
        expect(Array.from(clientRows({ clients: known, ratings }).ratings ?? [])).toEqual(
          of.map(client => ids.indexOf(client)),
        )
      }),
    )
  })

  it('refuses by name what is no portfolio and what is no table', () => {
    for (const junk of JUNK.filter(value => typeof value !== 'object' || value === null || Array.isArray(value)))
      expect(() => Reflect.apply(clientRows, undefined, [junk])).toThrow(
        expect.objectContaining({ code: 'INVALID_TYPE', path: 'portfolio' }),
      )
    expect(() => clientRows(JSON.parse('{ "ratings": null }'))).toThrow(
      expect.objectContaining({ code: 'INVALID_TYPE', path: 'ratings' }),
    )
  })
})
