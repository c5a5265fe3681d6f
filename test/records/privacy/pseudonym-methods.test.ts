import { describe, expect, it } from 'vitest'
import { TABLE_NAMES, TABLES } from '../../../src/records/index.js'
import { domainOf, methodOf, readMethods } from '../../../src/records/privacy/pseudonym-methods.js'

describe('methodOf', () => {
  it('lets no identifier and nothing personal through in any table', () => {
    for (const table of TABLE_NAMES) {
      for (const [name, field] of Object.entries(TABLES[table].fields)) {
        const method = methodOf(table, name, field, field.class)
        if (field.class === 'identifier' || field.class === 'personal') expect(method).not.toBe('keep')
        if (field.type === 'id' || field.type === 'reference') expect(method).toBe('hash')
        if (method === 'drop') expect(field.optional).toBe(true)
        if (method === 'hash') expect(['id', 'reference', 'text']).toContain(field.type)
        if (method === undefined) expect(`${table}.${name}`).toBe('projectDescriptions.description')
      }
    }
  })

  it('lets nobody through who reported, and no running text', () => {
    expect(methodOf('esg', 'by', TABLES.esg.fields['by']!, 'confidential')).toBe('drop')
    const { by } = TABLES.constructionProgress.fields
    expect(methodOf('constructionProgress', 'by', by!, 'confidential')).toBe('drop')
    expect(methodOf('interactions', 'topic', TABLES.interactions.fields['topic']!, 'confidential')).toBe('drop')
    expect(methodOf('fulfilments', 'by', TABLES.fulfilments.fields['by']!, 'confidential')).toBe('keep')
  })

  it('knows no way for a word that a record needs', () => {
    expect(methodOf('clients', 'status', TABLES.clients.fields['status']!, 'personal')).toBeUndefined()
  })
})

describe('domainOf', () => {
  it('joins keys with what refers to them', () => {
    expect(domainOf('clients', 'id', TABLES.clients.fields['id']!)).toBe('clients')
    expect(domainOf('collaterals', 'guarantor', TABLES.collaterals.fields['guarantor']!)).toBe('clients')
    expect(domainOf('clients', 'name', TABLES.clients.fields['name']!)).toBe('clients.name')
  })
})

describe('readMethods', () => {
  it('takes methods that fields can have', () => {
    expect(readMethods({ 'clients.region': 'drop' }, 'fields').get('clients.region')).toBe('drop')
    expect(() => readMethods({ 'clients.region': 'mask' }, 'fields')).toThrow(/fields\.clients\.region/)
  })
})
