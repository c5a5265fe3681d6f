import { describe, expect, it } from 'vitest'
import type { BasisFinding, Consent, Portfolio } from '../../../src/records/index.js'
import { BASES, lawfulBasis } from '../../../src/records/index.js'
import { PORTFOLIO } from './made-up.js'

type Entry = Partial<Consent>

/** A firm with one contact, and a client that is a person. */
function withEntries(...entries: readonly Entry[]): Portfolio {
  return {
    clients: [
      { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' },
      { id: 'P-1', name: 'Person Seventeen', entityType: 'individual', status: 'active' },
    ],
    contacts: [{ id: 'K-1', client: 'C-1', name: 'Contact 1' }],
    consents: entries.map((entry, i) => ({
      id: `B-${i + 1}`,
      client: 'C-1',
      purpose: 'marketing',
      basis: 'consent',
      from: '2024-01-01',
      ...entry,
    })),
  }
}

function on(day: string, ...entries: readonly Entry[]): Readonly<Record<'firm' | 'person' | 'contact', BasisFinding>> {
  const [firm, person, contact] = lawfulBasis(withEntries(...entries), { purpose: 'marketing', on: day })
  return { firm: firm!, person: person!, contact: contact! }
}

const basesOf = ({ grounds }: BasisFinding): readonly string[] => grounds.map(({ basis }) => basis)

describe('lawfulBasis', () => {
  it('says of whom it speaks', () => {
    const { firm, person, contact } = on('2024-06-30')
    expect(firm).toEqual({ client: 'C-1', isPerson: false, grounds: [], without: 'none' })
    expect(person).toEqual({ client: 'P-1', isPerson: true, grounds: [], without: 'none' })
    expect(contact).toEqual({ client: 'C-1', contact: 'K-1', isPerson: true, grounds: [], without: 'none' })
  })

  it.each([
    ['2023-12-31', 'not-begun'],
    ['2024-01-01', undefined],
    ['2024-03-31', undefined],
    ['2024-04-01', 'ended'],
  ])('on %s an entry from January to March is %s', (day, without) => {
    expect(on(day, { contact: 'K-1', until: '2024-03-31' }).contact.without).toBe(without)
  })

  it.each([
    ['2024-04-30', ['consent']],
    ['2024-05-01', []],
  ])('on %s a consent withdrawn on May 1 gives %j', (day, expected) => {
    expect(basesOf(on(day, { contact: 'K-1', withdrawnOn: '2024-05-01' }).contact)).toEqual(expected)
  })

  it('lets a withdrawal end every consent and interest before it, whichever entry it was written into', () => {
    const { contact } = on(
      '2024-06-30',
      { contact: 'K-1', withdrawnOn: '2024-05-01' },
      { contact: 'K-1', from: '2023-01-01' },
      { contact: 'K-1', basis: 'legitimate-interests', from: '2023-01-01' },
    )
    expect(contact).toMatchObject({ grounds: [], without: 'withdrawn' })
  })

  it.each<Entry>([
    { basis: 'contract', withdrawnOn: '2024-05-01' },
    { from: 'soon', withdrawnOn: '2024-05-01' },
    { withdrawnOn: '01.05.2024' },
    { from: '2024-06-01', withdrawnOn: '2024-05-01' },
  ])('hears a no in an entry that is otherwise of no use: %j', entry => {
    const own = { contact: 'K-1' }
    const { contact } = on('2024-05-31', own, { ...own, ...entry }, { basis: 'legitimate-interests' })
    expect(contact).toMatchObject({ grounds: [], without: 'withdrawn' })
  })

  it('lets contract and duties stand, and a consent that is given anew', () => {
    const { contact } = on(
      '2024-06-30',
      { contact: 'K-1', withdrawnOn: '2024-05-01' },
      { contact: 'K-1', basis: 'contract', from: '2023-01-01' },
      { contact: 'K-1', basis: 'legal-obligation', from: '2023-01-01' },
      { contact: 'K-1', from: '2024-05-02' },
    )
    expect(basesOf(contact)).toEqual(['contract', 'legal-obligation', 'consent'])
    expect(contact.grounds.map(({ entry }) => entry)).toEqual(['B-2', 'B-3', 'B-4'])
  })

  it('does not let a withdrawal in the future end anything yet', () => {
    expect(basesOf(on('2024-06-30', { contact: 'K-1', withdrawnOn: '2024-07-01' }).contact)).toEqual(['consent'])
  })

  it('lets a firm speak for its people, but not agree or sign for them', () => {
    const every = BASES.map(basis => ({ basis }))
    const { firm, contact, person } = on('2024-06-30', ...every)
    expect(basesOf(firm)).toEqual(BASES)
    expect(basesOf(contact)).toEqual(['legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'])
    expect(basesOf(person)).toEqual([])
  })

  it("heeds a person's own no against the firm's interest, also one of later", () => {
    const { firm, contact } = on(
      '2024-06-30',
      { contact: 'K-1', withdrawnOn: '2024-05-01' },
      { basis: 'legitimate-interests', from: '2024-06-01' },
    )
    expect(basesOf(firm)).toEqual(['legitimate-interests'])
    expect(contact).toMatchObject({ grounds: [], without: 'withdrawn' })
  })

  it('does not make a consent of one contact that of the firm or of others', () => {
    const { firm } = on('2024-06-30', { contact: 'K-1' })
    expect(firm.grounds).toEqual([])
  })

  it('counts only the grounds that the law knows', () => {
    const portfolio = withEntries({ contact: 'K-1', basis: 'legitimate-interests' })
    const bases = BASES.filter(basis => basis !== 'legitimate-interests')
    const found = lawfulBasis(portfolio, { purpose: 'marketing', on: '2024-06-30', bases })
    expect(found[2]).toMatchObject({ grounds: [], without: 'not-accepted' })
  })

  it('asks purpose by purpose', () => {
    const found = lawfulBasis(PORTFOLIO, { purpose: 'servicing', on: '2024-06-30' })
    const told = found.map(({ client, contact, grounds, without }) => [contact ?? client, grounds.length, without])
    expect(told).toEqual([
      ['C-1', 2, undefined],
      ['P-1', 0, 'ended'],
      ['C-2', 0, 'none'],
      ['K-0011', 1, undefined],
      ['K-0012', 1, undefined],
      ['K-0013', 0, 'none'],
    ])
  })

  it('takes an end that cannot be read for over', () => {
    const entry = { contact: 'K-1', until: '2024-02-30' }
    expect(on('2024-02-01', entry).contact.without).toBe('ended')
  })

  it.each([
    [{ on: '2024-06-30' }, /options\.purpose/],
    [{ purpose: 'marketing', on: '2024-02-30' }, /options\.on.*INVALID_DATE/],
    [{ purpose: 'marketing', on: '2024-06-30', bases: ['habit'] }, /options\.bases\[0\]/],
    [{ purpose: 'marketing', on: '2024-06-30', basis: 'consent' }, /UNKNOWN_OPTION/],
  ])('names what is wrong with %j', (options, message) => {
    expect(() => Reflect.apply(lawfulBasis, undefined, [PORTFOLIO, options])).toThrow(message)
  })
})
