import { describe, expect, it } from 'vitest'
import type { Portfolio } from '../../../src/records/index.js'
import { checkPortfolio, eraseSubject } from '../../../src/records/index.js'
import { PORTFOLIO } from './made-up.js'

describe('eraseSubject of a contact', () => {
  const { found, portfolio, changes, left } = eraseSubject(PORTFOLIO, { contact: 'K-0011' })

  it('keeps a record that says nothing, so that talks and answers are still counted', () => {
    expect(found).toBe(true)
    expect(portfolio.contacts?.[0]).toEqual({ id: 'erased-1', client: 'C-1', name: '[erased]' })
    expect(portfolio.surveyAnswers).toMatchObject([{ contact: 'erased-1', answer: 3 }, { contact: 'K-0012' }])
    expect(portfolio.consents?.[2]).toMatchObject({
      contact: 'erased-1',
      purpose: 'marketing',
      withdrawnOn: '2023-05-01',
    })
    expect(checkPortfolio(portfolio).count).toBe(0)
  })

  it('takes the name, numbers and key out of text elsewhere', () => {
    expect(portfolio.clients?.[0]?.representative).toBe('[erased]')
    expect(portfolio.feedback?.[0]).toMatchObject({ contact: 'erased-1', text: '[erased]' })
    expect(portfolio.interactions).toMatchObject([{ by: 'Desk 3' }, { topic: 'From [erased] about C-1' }])
    expect(left).toEqual([])
    expect(JSON.stringify(portfolio)).not.toMatch(/eleven|K-0011|555 0111/i)
  })

  it('leaves no running text of talks with the person, and no field that its table does not know', () => {
    expect(JSON.stringify(portfolio.interactions)).not.toContain('Price')
    const talk = { id: 'I-1', client: 'C-1', contact: 'K-1', date: '2024-01-01', channel: 'call', nickname: 'Annie' }
    const other = { ...talk, id: 'I-2', contact: 'K-2', nickname: 'Bob' }
    const contacts = [{ id: 'K-1', client: 'C-1', name: 'Contact One' }]
    const { nickname: _, ...known } = { ...talk, contact: 'erased-1' }
    const after = eraseSubject({ contacts, interactions: [talk, other] } as Portfolio, { contact: 'K-1' })
    expect(after.portfolio.interactions).toEqual([known, other])
  })

  it('leaves a telephone that another person has too to that person, and says so', () => {
    const phone = '+49 40 1234-567'
    const contacts = [
      { id: 'K-1', client: 'C-1', name: 'Contact One', phone },
      { id: 'K-2', client: 'C-1', name: 'Contact Two', phone: '+49401234567' },
    ]
    const feedback = [{ id: 'V-1', client: 'C-1', date: '2024-01-01', text: 'ring 0049 40 1234567' }]
    const after = eraseSubject({ contacts, feedback }, { contact: 'K-1' })
    expect(after.portfolio.contacts?.[1]).toEqual(contacts[1])
    expect(after.portfolio.feedback?.[0]?.text).toBe('ring [erased]')
    expect(after.left).toEqual([{ table: 'contacts', key: 'K-2', field: 'phone', why: 'namesake' }])
  })

  it('leaves other people and the business alone', () => {
    expect(portfolio.contacts?.slice(1)).toEqual(PORTFOLIO.contacts?.slice(1))
    expect(portfolio.facilities).toEqual(PORTFOLIO.facilities)
    expect(portfolio.payments).toEqual(PORTFOLIO.payments)
    expect(portfolio.feedback).toMatchObject([{}, { text: '十七号 and Contact Twelve were here; call 555 0117' }])
  })

  it('counts what it changed, by field', () => {
    expect(changes).toContainEqual({ table: 'clients', field: 'representative', cells: 1 })
    expect(changes).toContainEqual({ table: 'contacts', field: 'email', cells: 1 })
    expect(changes).toContainEqual({ table: 'interactions', field: 'topic', cells: 2 })
    expect(changes.filter(({ table }) => table === 'payments')).toEqual([])
  })

  it('changes nothing the second time, and says that it found nobody', () => {
    expect(eraseSubject(portfolio, { contact: 'K-0011' })).toEqual({ found: false, portfolio, changes: [], left: [] })
  })
})

describe('eraseSubject of a client that is a person', () => {
  const { portfolio } = eraseSubject(PORTFOLIO, { client: 'P-1' })

  it('keeps what a record of a client needs', () => {
    expect(portfolio.clients?.[1]).toEqual({
      id: 'erased-1',
      name: '[erased]',
      entityType: 'individual',
      status: 'ended',
    })
    expect(portfolio.contacts?.[2]).toEqual({ id: 'erased-1', client: 'erased-1', name: '[erased]' })
  })

  it('keeps loans and payments, about nobody', () => {
    expect(portfolio.facilities?.[1]).toEqual({ ...PORTFOLIO.facilities?.[1], client: 'erased-1' })
    expect(portfolio.payments).toEqual(PORTFOLIO.payments)
    expect(portfolio.collaterals?.[0]?.guarantor).toBe('erased-1')
    expect(checkPortfolio(portfolio).count).toBe(0)
  })

  it('finds the name in both scripts, and leaves what may be a namesake to somebody', () => {
    const { left } = eraseSubject(PORTFOLIO, { client: 'P-1' })
    // An owner of another client is called the same: so the name stays there, and in text about other clients.
    expect(left).toEqual([
      { table: 'ownerships', key: 'C-1 |  | Person Seventeen | ', field: 'ownerName', why: 'namesake' },
      { table: 'feedback', key: 'V-2', field: 'text', why: 'namesake' },
    ])
    expect(portfolio.feedback?.[1]?.text).toBe('十七号 and Contact Twelve were here; call [erased]')
  })

  it('refuses a firm', () => {
    expect(() => eraseSubject(PORTFOLIO, { client: 'C-1' })).toThrow(/subject\.client.*NOT_APPLICABLE/)
  })
})

describe('eraseSubject where people share a name', () => {
  const client = { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' } as const
  const other = { ...client, id: 'C-2', name: 'Quarry North' }

  it('never takes the name of another person out of their own record', () => {
    const contacts = [
      { id: 'K-1', client: 'C-1', name: 'Contact One', email: 'one@harbour.example' },
      { id: 'K-2', client: 'C-1', name: 'contact one ' },
      { id: 'K-3', client: 'C-2', name: 'Contact One', email: 'one@quarry.example' },
    ]
    const feedback = [
      { id: 'V-1', client: 'C-1', date: '2024-01-01', text: 'Contact One called' },
      { id: 'V-2', client: 'C-2', date: '2024-01-01', text: 'Contact One called' },
    ]
    const { portfolio, left } = eraseSubject({ clients: [client, other], contacts, feedback }, { contact: 'K-1' })
    expect(portfolio.contacts?.slice(1)).toEqual(contacts.slice(1))
    expect(portfolio.feedback?.map(({ text }) => text)).toEqual(['[erased] called', 'Contact One called'])
    expect(left.map(({ table, key }) => `${table} ${key}`)).toEqual(['contacts K-2', 'contacts K-3', 'feedback V-2'])
  })

  it('takes a free new key', () => {
    const contacts = [
      { id: 'erased-1', client: 'C-1', name: '[erased]' },
      { id: 'K-1', client: 'C-1', name: 'Contact One' },
    ]
    const { portfolio } = eraseSubject({ clients: [client], contacts }, { contact: 'K-1' })
    expect(portfolio.contacts?.map(({ id }) => id)).toEqual(['erased-1', 'erased-2'])
  })

  it('names keys of others in which a number stands, as they cannot change alone', () => {
    const contacts = [{ id: 'K-1', client: 'C-1', name: 'Contact One', email: 'one@harbour.example' }]
    const feedback = [{ id: 'mail of one@harbour.example', client: 'C-1', date: '2024-01-01', text: 'Hello' }]
    const { left } = eraseSubject({ clients: [client], contacts, feedback }, { contact: 'K-1' })
    expect(left).toEqual([{ table: 'feedback', key: 'mail of one@harbour.example', field: 'id', why: 'key' }])
  })

  it('looks into what no table knows, and into descriptions', () => {
    const odd: Portfolio = {
      clients: [Object.assign({ remark: { by: ['Contact One'] } }, client)],
      contacts: [Object.assign({ nickname: 'Oney' }, { id: 'K-1', client: 'C-1', name: 'Contact One' })],
    }
    const { portfolio } = eraseSubject(odd, { contact: 'K-1' })
    expect(portfolio.clients?.[0]).toMatchObject({ remark: { by: ['[erased]'] } })
    expect(portfolio.contacts?.[0]).toEqual({ id: 'erased-1', client: 'C-1', name: '[erased]' })
  })

  it('takes neither short keys nor parts of words for the person', () => {
    const contacts = [{ id: '7', client: 'C-1', name: 'Anna' }]
    const ratings = [{ client: 'C-1', date: '2024-01-01', rating: '7' }]
    const feedback = [{ id: 'V-1', client: 'C-1', date: '2024-01-01', text: 'Anna of Annaberg, 7 times, ANNA' }]
    const { portfolio } = eraseSubject({ clients: [client], contacts, ratings, feedback }, { contact: '7' })
    expect(portfolio.ratings).toEqual(ratings)
    expect(portfolio.feedback?.[0]?.text).toBe('[erased] of Annaberg, 7 times, [erased]')
  })

  it.each([
    [{}, /subject/],
    [{ contact: 'K-1', client: 'C-1' }, /subject.*CONFLICTING_OPTIONS/],
    [{ contact: 7 }, /subject\.contact/],
    [{ person: 'K-1' }, /UNKNOWN_OPTION/],
    [null, /subject/],
  ])('names what is wrong with %j', (subject, message) => {
    expect(() => Reflect.apply(eraseSubject, undefined, [PORTFOLIO, subject])).toThrow(message)
  })
})
