import { describe, expect, it } from 'vitest'
import { TABLE_NAMES, TABLES } from '../../../src/records/index.js'
import { RECORD_FIELDS } from '../../../src/records/tables/tables.js'

const LARGE = ['instalments', 'payments', 'orders', 'interactions', 'surveyAnswers']
const all = TABLE_NAMES.map(name => ({ name, ...TABLES[name] }))

describe('TABLES', () => {
  it('has every table, in the order of their names', () => {
    expect(Object.keys(TABLES)).toEqual([...TABLE_NAMES])
    expect(TABLE_NAMES).toHaveLength(36)
  })

  it('gives each its own type of record', () => {
    expect(new Set(all.map(({ record }) => record)).size).toBe(all.length)
  })

  it('marks those that may come as columns, as the types do', () => {
    expect(all.filter(({ large }) => large).map(({ name }) => name)).toEqual(LARGE)
  })

  it.each(all)('$name has a key among its fields', ({ key, fields }) => {
    expect(key.length).toBeGreaterThan(0)
    expect(key.filter(name => fields[name] === undefined)).toEqual([])
    expect(new Set(key).size).toBe(key.length)
  })

  it.each(all)('$name refers to tables whose key is their id', ({ fields }) => {
    const targets = Object.values(fields).flatMap(field => (field.type === 'reference' ? [TABLES[field.to]] : []))
    expect(targets.filter(({ key, fields: { id } }) => key.join() !== 'id' || id?.type !== 'id')).toEqual([])
  })

  it.each(all)('$name orders days that it has, without contradiction', ({ dates = [], fields }) => {
    for (const [earlier, later] of dates) {
      expect([fields[earlier]?.type, fields[later]?.type]).toEqual(['date', 'date'])
      expect(dates.some(([one, other]) => one === later && other === earlier)).toBe(false)
    }
  })

  it.each(all)('$name says what each field means, and how far it may travel', ({ meaning, fields }) => {
    expect([meaning, ...Object.values(fields).map(field => field.meaning)].filter(text => text.trim() === '')).toEqual(
      [],
    )
    expect(Object.values(fields).map(field => field.class)).toEqual(
      Object.values(fields).map(() => expect.stringMatching(/^(identifier|personal|confidential|public)$/)),
    )
  })

  it.each(all)('$name has words and ranges that can be met', ({ fields }) => {
    for (const field of Object.values(fields)) {
      if (field.type === 'word') expect(new Set(field.words).size).toBe(field.words.length)
      if (field.type === 'number') {
        const { least = -Infinity, above = -Infinity, most = Infinity, below = Infinity } = field.range
        expect(Math.max(least, above)).toBeLessThan(Math.min(most, below))
      }
    }
  })

  it.each(all)('$name can say where a record comes from and how old it is', ({ fields }) => {
    expect(fields).toMatchObject(RECORD_FIELDS)
  })

  it.each(all.filter(({ large }) => large))('$name, which is large, has a column that must be there', ({ fields }) => {
    // The length of that column is memory that exists: no hostile list of billions of holes gets past it.
    const needed = Object.values(fields).filter(
      ({ optional, type }) => !optional && (type === 'date' || type === 'number'),
    )
    expect(needed.length).toBeGreaterThan(0)
  })
})
