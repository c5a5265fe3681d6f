import { describe, expect, it } from 'vitest'
import type { Portfolio } from '../../../src/records/index.js'
import { checkPortfolio, portfolio } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { solarPlant } from '../../project/samples.js'

const CLIENT = { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' } as const
const PAYMENTS = { facility: ['F'], date: Int32Array.of(19_753), amount: Float64Array.of(5) }

describe('checkPortfolio', () => {
  it('finds nothing wrong with nothing', () => {
    expect(checkPortfolio({})).toEqual({ issues: [], count: 0, counts: [], unchecked: [] })
  })

  it.each([null, undefined, 5, 'portfolio', [], [CLIENT], new Map(), new Date(), () => 1, Symbol('x'), 10n])(
    'says that %s is no portfolio',
    value => {
      expect(checkPortfolio(value).issues).toMatchObject([{ code: 'INVALID_TYPE', path: 'portfolio' }])
    },
  )

  it('keeps the first 10,000 faults, and counts all by table and code', () => {
    const clients = Array.from({ length: 6000 }, (_, i) => ({ ...CLIENT, id: `C-${i}`, status: 'gone', colour: 1 }))
    const { issues, count, counts } = checkPortfolio({ clients, groups: [{ id: 'G' }] })
    expect(issues).toHaveLength(10_000)
    expect(count).toBe(12_001)
    expect(counts).toEqual([
      { table: 'groups', code: 'MISSING_VALUE', count: 1 },
      { table: 'clients', code: 'OUT_OF_RANGE', count: 6000 },
      { table: 'clients', code: 'UNKNOWN_OPTION', count: 6000 },
    ])
  })

  it('asks for tables that there are, and says which were meant', () => {
    expect(checkPortfolio({ client: [], Facilities: [], bananas: [] }).issues).toMatchObject([
      { code: 'UNKNOWN_OPTION', path: 'client', hint: "Perhaps 'clients'" },
      { code: 'UNKNOWN_OPTION', path: 'Facilities', hint: "Perhaps 'facilities'" },
      { code: 'UNKNOWN_OPTION', path: 'bananas' },
    ])
  })

  it('survives names that every object has', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": [], "constructor": [], "clients": [{"__proto__": {"id": "C"}, "toString": 1}]}',
    )
    const paths = checkPortfolio(hostile).issues.map(({ path, code }) => `${path} ${code}`)
    expect(paths).toEqual([
      '__proto__ UNKNOWN_OPTION',
      'constructor UNKNOWN_OPTION',
      'clients[0].__proto__ UNKNOWN_OPTION',
      'clients[0].toString UNKNOWN_OPTION',
      'clients[0].id MISSING_VALUE',
      'clients[0].name MISSING_VALUE',
      'clients[0].entityType MISSING_VALUE',
      'clients[0].status MISSING_VALUE',
    ])
    expect(Object.prototype).not.toHaveProperty('id')
  })

  it('survives what throws when it is read', () => {
    const wicked = new Proxy({}, { ownKeys: () => raise(), get: () => raise() })
    const list = new Proxy([CLIENT], { get: () => raise() })
    expect(checkPortfolio(wicked).issues).toMatchObject([{ code: 'INVALID_TYPE', path: 'portfolio' }])
    expect(checkPortfolio({ clients: list }).issues).toMatchObject([{ code: 'INVALID_TYPE', path: 'clients' }])
    expect(checkPortfolio({ clients: [wicked] }).issues).toMatchObject([{ code: 'INVALID_TYPE', path: 'clients[0]' }])
  })

  it('reads no record twice, so that a getter cannot say two things', () => {
    let reads = 0
    const changing = {
      ...CLIENT,
      get employees(): number {
        return ++reads > 1 ? -1 : 5
      },
    }
    expect(portfolio({ clients: [changing] }).clients?.[0]?.employees).toBe(5)
    expect(reads).toBe(1)
  })
})

function raise(): never {
  throw new RangeError('no')
}

describe('portfolio', () => {
  const known: Portfolio = {
    clients: [{ ...CLIENT, registeredOn: new Date('2001-02-03T10:00:00Z'), services: ['leasing'] }],
    ratings: [{ client: 'C-1', date: { year: 2024, month: 1, day: 31 }, rating: 'BB', probabilityOfDefault: -0 }],
    payments: PAYMENTS,
  }

  it('holds what JSON holds', () => {
    const { clients, ratings } = portfolio(known)
    expect(clients).toStrictEqual([{ ...CLIENT, registeredOn: '2001-02-03', services: ['leasing'] }])
    expect(ratings).toStrictEqual([{ client: 'C-1', date: '2024-01-31', rating: 'BB', probabilityOfDefault: 0 }])
  })

  it('is frozen, and leaves what it was given as it is', () => {
    const right = portfolio(known)
    expect([right, right.clients, right.clients?.[0], right.clients?.[0]?.services].every(Object.isFrozen)).toBe(true)
    expect(Object.isFrozen(known.clients?.[0])).toBe(false)
    expect(known.clients?.[0]?.registeredOn).toBeInstanceOf(Date)
  })

  it('keeps columns without copying them', () => {
    const { payments } = portfolio(known)
    expect(payments).not.toBe(PAYMENTS)
    expect(payments).toMatchObject({ amount: PAYMENTS.amount, date: PAYMENTS.date })
    expect(Object.values(payments ?? {})).toContain(PAYMENTS.amount)
  })

  it('takes descriptions of projects as copies', () => {
    const description = solarPlant()
    const right = portfolio({ projectDescriptions: [{ project: 'P-1', description }] })
    expect(right.projectDescriptions?.[0]?.description).toEqual(description)
    expect(right.projectDescriptions?.[0]?.description).not.toBe(description)
  })

  it('leaves out a table that is undefined, as one that is not known', () => {
    // @ts-expect-error a caller without types
    expect(Object.keys(portfolio({ clients: undefined, groups: [] }))).toEqual(['groups'])
  })

  it('throws the first of all faults, and keeps ten', () => {
    const clients = Array.from({ length: 12 }, () => ({ ...CLIENT, employees: -1 }))
    const error = thrown(() => portfolio({ clients }))
    expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: 'clients[0].employees', issueCount: 23 })
    expect(error.issues).toHaveLength(10)
  })
})
