import { describe, expect, it } from 'vitest'
import { subjectExport } from '../../../src/records/index.js'
import { PORTFOLIO } from './made-up.js'

describe('subjectExport', () => {
  it('holds all records about a contact, where they come from and for what they may be used', () => {
    const held = subjectExport(PORTFOLIO, { contact: 'K-0011' })
    expect(held.found).toBe(true)
    expect(Object.entries(held.records).map(([table, rows]) => [table, rows.length])).toEqual([
      ['contacts', 1],
      ['consents', 1],
      ['interactions', 1],
      ['surveyAnswers', 1],
      ['feedback', 1],
    ])
    expect(held.records.contacts?.[0]).toEqual(PORTFOLIO.contacts?.[0])
    expect(held.sources).toEqual(['card'])
    expect(held.purposes).toEqual([
      { purpose: 'marketing', basis: 'consent', from: '2022-01-01', withdrawnOn: '2023-05-01' },
    ])
    expect(held.mentions).toEqual([
      { table: 'clients', key: 'C-1', field: 'representative', value: 'Contact Eleven' },
      { table: 'interactions', key: 'I-2', field: 'topic', value: 'From ELEVEN@harbour.example about C-1' },
    ])
  })

  it('holds what belongs to a client that is a person, over the records that lead to it', () => {
    const { records, mentions } = subjectExport(PORTFOLIO, { client: 'P-1' })
    expect(Object.entries(records).map(([table, rows]) => [table, rows.length])).toEqual([
      ['clients', 1],
      ['ownerships', 1],
      ['contacts', 1],
      ['consents', 1],
      ['facilities', 1],
      ['collaterals', 1],
      ['payments', 2],
    ])
    expect(records.payments?.[1]).toEqual({ id: 'Z-3', facility: 'F-2', date: '2017-12-31', amount: 300 })
    expect(mentions.map(({ table, field }) => `${table}.${field}`)).toEqual(['ownerships.ownerName', 'feedback.text'])
  })

  it('writes days as JSON holds them', () => {
    const contacts = [
      {
        id: 'K-1',
        client: 'C-1',
        name: 'Contact One',
        birthday: new Date('1971-02-03'),
        recordedOn: { year: 2020, month: 1, day: 2 },
      },
    ]
    const { records } = subjectExport({ contacts }, { contact: 'K-1' })
    expect(records.contacts).toEqual([
      { id: 'K-1', client: 'C-1', name: 'Contact One', birthday: '1971-02-03', recordedOn: '2020-01-02' },
    ])
  })

  it('says that it found nobody', () => {
    expect(subjectExport(PORTFOLIO, { contact: 'K-9' })).toEqual({
      subject: { contact: 'K-9' },
      found: false,
      records: {},
      mentions: [],
      sources: [],
      purposes: [],
    })
    expect(subjectExport(PORTFOLIO, { client: 'P-9' })).toMatchObject({ found: false, records: {} })
  })

  it('refuses a firm and what is no subject', () => {
    expect(() => subjectExport(PORTFOLIO, { client: 'C-1' })).toThrow(/NOT_APPLICABLE/)
    expect(() => Reflect.apply(subjectExport, undefined, [PORTFOLIO, 'K-1'])).toThrow(/subject/)
  })
})
