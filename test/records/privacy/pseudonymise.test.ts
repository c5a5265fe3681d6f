import { describe, expect, it } from 'vitest'
import { checkPortfolio, pseudonymise, pseudonymOf, rowCount } from '../../../src/records/index.js'
import { PORTFOLIO } from './made-up.js'

const key = Uint8Array.from({ length: 32 }, (_, i) => 255 - i)
const { portfolio, fields, leftOut } = pseudonymise(PORTFOLIO, { key })
const hashed = (domain: string, value: string): string => pseudonymOf(value, { key, domain })

describe('pseudonymise', () => {
  it('joins records as before', () => {
    expect(portfolio.facilities?.[0]?.client).toBe(hashed('clients', 'C-1'))
    expect(portfolio.clients?.[0]?.id).toBe(hashed('clients', 'C-1'))
    expect(portfolio.interactions).toMatchObject([{ contact: hashed('contacts', 'K-0011') }, {}])
    expect(portfolio.payments).toMatchObject({ facility: ['F-1', 'F-2', 'F-2'].map(id => hashed('facilities', id)) })
    expect(portfolio.collaterals?.[0]?.guarantor).toBe(portfolio.clients?.[1]?.id)
  })

  it('hashes names and register numbers, drops codes, personal fields, sources and running text, keeps the rest', () => {
    expect(portfolio.clients?.[0]).toEqual({
      id: hashed('clients', 'C-1'),
      name: hashed('clients.name', 'Harbour Cold Storage'),
      localName: hashed('clients.localName', '港湾冷链'),
      entityType: 'company',
      status: 'active',
      group: hashed('groups', 'G-1'),
      registrationNumber: hashed('clients.registrationNumber', 'HRB 4711'),
      employees: 312,
      country: 'DE',
      region: 'Hamburg',
      clientSince: '2019-04-01',
    })
    expect(portfolio.contacts?.[0]).toEqual({
      id: hashed('contacts', 'K-0011'),
      client: hashed('clients', 'C-1'),
      name: hashed('contacts.name', 'Contact Eleven'),
      role: 'decides',
    })
    expect(portfolio.feedback?.[0]?.text).toBe(hashed('feedback.text', 'Too slow'))
  })

  it('keeps every record and the columns of numbers', () => {
    for (const table of ['clients', 'contacts', 'facilities', 'interactions'] as const) {
      expect(rowCount(portfolio[table]!)).toBe(rowCount(PORTFOLIO[table]!))
    }
    expect(portfolio.payments).toMatchObject({
      amount: Float64Array.of(100, 200, 300),
      id: [expect.any(String), undefined, expect.any(String)],
    })
  })

  it('is a portfolio in which nothing is wrong that was right before', () => {
    const count = (value: unknown): number => checkPortfolio(value).count
    expect(count(PORTFOLIO)).toBe(0)
    expect(count(portfolio)).toBe(0)
  })

  it('says what became of each field, and drops what no table knows', () => {
    const methods = Object.fromEntries(fields.map(({ table, field, method }) => [`${table}.${field}`, method]))
    expect(methods).toMatchObject({
      'clients.id': 'hash',
      'clients.lei': 'drop',
      'clients.manager': 'drop',
      'clients.website': 'drop',
      'clients.employees': 'keep',
      'contacts.birthday': 'drop',
      'payments.amount': 'keep',
    })
    expect(leftOut).toEqual([])
    const clients = [{ ...PORTFOLIO.clients![2]!, nickname: 'Old North' }]
    const odd = pseudonymise({ clients }, { key })
    expect(JSON.stringify(odd.portfolio)).not.toContain('Old North')
    expect(odd.fields).toContainEqual({ table: 'clients', field: 'nickname', method: 'drop' })
  })

  it('hands out only the tables that are asked for, and single fields otherwise', () => {
    const some = pseudonymise(PORTFOLIO, {
      key,
      tables: ['clients', 'facilities'],
      fields: { 'clients.region': 'drop', 'clients.website': 'keep', 'clients.localName': 'drop' },
    })
    expect(Object.keys(some.portfolio)).toEqual(['clients', 'facilities'])
    expect(some.leftOut).toContain('contacts')
    expect(some.portfolio.clients?.[0]).toMatchObject({ website: 'https://harbour.example' })
    expect(some.portfolio.clients?.[0]).not.toHaveProperty('region')
    expect(some.portfolio.clients?.[0]).not.toHaveProperty('localName')
  })

  it('follows classes of the lender', () => {
    const { portfolio: strict } = pseudonymise(PORTFOLIO, { key, classes: { 'clients.region': 'personal' } })
    expect(strict.clients?.[0]).not.toHaveProperty('region')
  })

  it('leaves out descriptions of projects, which are full of names, unless told to keep them', () => {
    const described = { projectDescriptions: [] }
    expect(pseudonymise(described, { key }).leftOut).toEqual(['projectDescriptions'])
    expect(() => pseudonymise(described, { key, tables: ['projectDescriptions'] })).toThrow(
      /projectDescriptions\.description.*NOT_APPLICABLE/,
    )
    const kept = pseudonymise(described, { key, fields: { 'projectDescriptions.description': 'keep' } })
    expect(kept.portfolio).toEqual({ projectDescriptions: [] })
  })

  it.each([
    [{ fields: { 'clients.id': 'keep' } }, /options\.fields\.clients\.id.*NOT_APPLICABLE/],
    [{ fields: { 'clients.country': 'hash' } }, /options\.fields\.clients\.country.*NOT_APPLICABLE/],
    [{ fields: { 'clients.name': 'drop' } }, /options\.fields\.clients\.name.*NOT_APPLICABLE/],
    [{ fields: { 'clients.nmae': 'drop' } }, /UNKNOWN_REFERENCE/],
    [{ fields: { 'clients.__proto__': 'drop' } }, /UNKNOWN_REFERENCE/],
    [{ tables: ['client'] }, /options\.tables\[0\]/],
    [{ keys: 1 }, /UNKNOWN_OPTION/],
  ])('names what is wrong with %j', (options, message) => {
    expect(() => Reflect.apply(pseudonymise, undefined, [PORTFOLIO, { key, ...options }])).toThrow(message)
  })

  it('throws at a cell that it cannot hash rather than let it through', () => {
    const clients = [{ id: 5, name: 'Quarry North', entityType: 'company', status: 'active' }]
    expect(() => Reflect.apply(pseudonymise, undefined, [{ clients }, { key }])).toThrow(
      /portfolio\.clients\[0\]\.id.*INVALID_TYPE/,
    )
  })
})
