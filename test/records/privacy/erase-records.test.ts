import { describe, expect, it } from 'vitest'
import type { Portfolio } from '../../../src/records/index.js'
import { checkPortfolio, eraseRecords } from '../../../src/records/index.js'
import { PORTFOLIO } from './made-up.js'

describe('eraseRecords', () => {
  it('takes along what cannot stand without, however far down, and says for whose sake', () => {
    const { portfolio, erased } = eraseRecords(PORTFOLIO, [{ table: 'clients', key: 'P-1' }])
    const told = erased.map(({ table, key, because }) => [table, key, because && `${because.table} ${because.key}`])
    expect(told).toEqual([
      ['clients', 'P-1', undefined],
      // The owner is part of the key of an ownership.
      ['ownerships', 'C-1 | P-1 |  | ', 'clients P-1'],
      ['contacts', 'K-0013', 'clients P-1'],
      ['consents', 'B-5', 'clients P-1'],
      ['facilities', 'F-2', 'clients P-1'],
      ['payments', '', 'facilities F-2'],
      ['payments', 'Z-3', 'facilities F-2'],
    ])
    expect(portfolio.payments).toMatchObject({ facility: ['F-1'], amount: Float64Array.of(100), id: ['Z-1'] })
    expect(checkPortfolio(portfolio).count).toBe(0)
  })

  it('empties references that a record may lack', () => {
    const { portfolio, cleared } = eraseRecords(PORTFOLIO, [{ table: 'clients', key: 'P-1' }])
    expect(cleared).toEqual([
      { table: 'collaterals', key: 'S-1', field: 'guarantor', because: { table: 'clients', key: 'P-1' } },
    ])
    expect(portfolio.collaterals).toEqual([
      { id: 'S-1', facility: 'F-1', kind: 'guarantee', value: 1e5, currency: 'EUR' },
    ])
  })

  it('erases a consent with its contact: about nobody it would speak for everybody', () => {
    const { portfolio, erased, cleared } = eraseRecords(PORTFOLIO, [{ table: 'contacts', key: 'K-0011' }])
    expect(portfolio.consents?.map(({ id }) => id)).not.toContain('B-3')
    expect(erased.map(({ table }) => table)).toEqual(['contacts', 'consents', 'surveyAnswers'])
    expect(cleared.map(({ table, field }) => `${table}.${field}`)).toEqual(['interactions.contact', 'feedback.contact'])
  })

  it('shares what does not change and leaves what it was given as it was', () => {
    const before = structuredClone(PORTFOLIO)
    const { portfolio } = eraseRecords(PORTFOLIO, [{ table: 'feedback', key: 'V-1' }])
    expect(PORTFOLIO).toEqual(before)
    expect(portfolio.clients).toBe(PORTFOLIO.clients)
    expect(portfolio.payments).toBe(PORTFOLIO.payments)
    expect(portfolio.feedback).toHaveLength(1)
  })

  it('names what is absent, so that erasing again changes nothing', () => {
    const names = [{ table: 'clients' as const, key: 'P-1' }]
    const once = eraseRecords(PORTFOLIO, names)
    const twice = eraseRecords(once.portfolio, names)
    expect(once.absent).toEqual([])
    expect(twice).toEqual({ portfolio: once.portfolio, erased: [], cleared: [], absent: names })
  })

  it('takes a record without a key by its row', () => {
    const { portfolio, erased } = eraseRecords(PORTFOLIO, [{ table: 'payments', key: '', row: 1 }])
    expect(portfolio.payments).toMatchObject({ id: ['Z-1', 'Z-3'], amount: Float64Array.of(100, 300) })
    expect(erased).toEqual([{ table: 'payments', key: '', row: 1 }])
    expect(eraseRecords(PORTFOLIO, [{ table: 'payments', key: '', row: 0 }]).absent).toHaveLength(1)
  })

  it('ends where groups are part of each other', () => {
    const groups = [
      { id: 'G-1', name: 'One', parent: 'G-2' },
      { id: 'G-2', name: 'Two', parent: 'G-1' },
    ]
    const { portfolio } = eraseRecords({ groups }, [{ table: 'groups', key: 'G-1' }])
    expect(portfolio.groups).toEqual([{ id: 'G-2', name: 'Two' }])
  })

  it('erases by keys of several fields, and every record of a key that is there twice', () => {
    const ratings = [
      { client: 'C-1', date: '2024-01-31', rating: 'BB' },
      { client: 'C-1', date: new Date('2024-01-31'), rating: 'B' },
      { client: 'C-1', date: '2024-02-29', rating: 'B' },
    ]
    const { portfolio } = eraseRecords({ ratings }, [{ table: 'ratings', key: 'C-1 | 2024-01-31 | ' }])
    expect(portfolio.ratings).toEqual([ratings[2]])
  })

  it.each([
    [[{ table: 'client', key: 'C-1' }], /records\[0\]\.table/],
    [[{ table: 'clients', key: '' }], /records\[0\]\.key.*EMPTY_INPUT/],
    [[{ table: 'clients', key: 5 }], /records\[0\]\.key/],
    [[{ table: 'clients', key: '', row: -1 }], /records\[0\]\.row/],
    ['C-1', /records/],
  ])('names what is wrong with %j', (records, message) => {
    expect(() => Reflect.apply(eraseRecords, undefined, [PORTFOLIO, records])).toThrow(message)
  })

  it.each<[unknown, RegExp]>([
    [null, /portfolio/],
    [{ client: [] }, /portfolio\.client.*UNKNOWN_OPTION/],
    [{ clients: [null] }, /portfolio\.clients\[0\]/],
    [{ clients: 'C-1' }, /portfolio\.clients/],
    [{ payments: { facility: ['F-1'], amount: new Float64Array(2) } }, /portfolio\.payments.*LENGTH_MISMATCH/],
    [{ payments: { facility: 'F-1' } }, /portfolio\.payments\.facility/],
  ])('names what is wrong with a portfolio (%#)', (portfolio, message) => {
    expect(() => Reflect.apply(eraseRecords, undefined, [portfolio, []])).toThrow(message)
  })

  it('goes through 200,000 payments of 2,000 clients once a wave', () => {
    const count = 2_000
    const clients = Array.from({ length: count }, (_, i) => ({
      id: `C-${i}`,
      name: `Made-up ${i}`,
      entityType: 'company' as const,
      status: 'ended' as const,
    }))
    const facilities = clients.map(({ id }, i) => {
      return {
        id: `F-${i}`,
        client: id,
        kind: 'term-loan' as const,
        status: 'repaid' as const,
        currency: 'EUR',
        limit: 1,
        signedOn: '2020-01-01',
      }
    })
    const payments = {
      facility: Array.from({ length: 100 * count }, (_, i) => `F-${i % count}`),
      date: new Int32Array(100 * count),
      amount: new Float64Array(100 * count),
    }
    const portfolio: Portfolio = { clients, facilities, payments }
    const { erased } = eraseRecords(
      portfolio,
      clients.slice(0, 1_000).map(({ id }) => ({ table: 'clients', key: id })),
    )
    expect(erased).toHaveLength(1_000 + 1_000 + 100_000)
  })
})
