import { describe, expect, it } from 'vitest'
import { minimise } from '../../../src/records/index.js'
import { PORTFOLIO } from './made-up.js'

const policy = {
  purpose: 'analytics',
  needs: [
    { table: 'clients' as const, fields: ['country', 'employees', 'clientSince'] },
    { table: 'contacts' as const, fields: ['birthday'] },
    { table: 'payments' as const, fields: ['date', 'amount'] },
    { table: 'esg' as const, fields: ['social'] },
  ],
  coarser: {
    'clients.employees': { kind: 'band' as const, edges: [0, 50, 250] },
    'clients.clientSince': { kind: 'year' as const },
    'contacts.birthday': { kind: 'year' as const },
    'payments.date': { kind: 'month' as const },
  },
}

describe('minimise', () => {
  it('holds the fields that are needed, as coarse as said, and nothing else', () => {
    expect(minimise(PORTFOLIO, policy)).toEqual({
      clients: [
        { country: 'DE', employees: '250 and more', clientSince: '2019' },
        { country: 'CN', clientSince: '2012' },
        {},
      ],
      contacts: [{ birthday: '1971' }, {}, {}],
      payments: [
        { date: '2019-04', amount: 100 },
        { date: '2012-06', amount: 200 },
        { date: '2017-12', amount: 300 },
      ],
    })
  })

  it('throws at a value it cannot make coarser rather than pass it through', () => {
    const clients = [{ ...PORTFOLIO.clients![0]!, clientSince: 'spring 2019' }]
    expect(() => minimise({ clients }, policy)).toThrow(/portfolio\.clients\[0\]\.clientSince.*INVALID_DATE/)
  })

  it.each([
    [
      { ...policy, coarser: { 'clients.employees': { kind: 'year' } } },
      /policy\.coarser\.clients\.employees\.kind.*NOT_APPLICABLE/,
    ],
    [{ ...policy, coarser: { 'clients.region': { kind: 'city' } } }, /policy\.coarser\.clients\.region\.kind/],
    [{ ...policy, coarser: { clients: { kind: 'year' } } }, /UNKNOWN_REFERENCE/],
    [{ ...policy, needs: [{ table: 'clients', fields: 'name' }] }, /policy\.needs\[0\]\.fields/],
    [{ ...policy, purpose: 5 }, /policy\.purpose/],
    [{ ...policy, use: 1 }, /UNKNOWN_OPTION/],
  ])('names what is wrong with a policy', (wrong, message) => {
    expect(() => Reflect.apply(minimise, undefined, [PORTFOLIO, wrong])).toThrow(message)
  })
})
