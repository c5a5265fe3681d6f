/** Laws of privacy: pseudonyms are stable and joined, erasure leaves nothing and export holds all, anonymity never falls by coarseness. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Portfolio, RetentionRule } from '../../src/records/index.js'
import {
  checkOutput,
  checkPortfolio,
  eraseRecords,
  eraseSubject,
  kAnonymity,
  lawfulBasis,
  leastGeneralisation,
  minimise,
  pseudonymise,
  pseudonymOf,
  recordKey,
  retention,
  subjectExport,
  suppressBelow,
} from '../../src/records/index.js'
import { JUNK } from './junk.js'

const keyBytes = fc
  .uint8Array({ minLength: 32, maxLength: 64 })
  .filter(bytes => !bytes.every(byte => byte === bytes[0]))

/** Made-up people with names that no word holds by chance. */
const person = (n: number): string => `Xq${n}zzy Vw${n}rrk`
const email = (n: number): string => `mail${n}@made-up-${n}.example`
const phone = (n: number): string => `+00 77 ${1000 + n} 55`

/** Text that may speak of people. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom('late', 'and', '价格', 'twice,', '(said'),
      fc.nat(5).map(person),
      fc.nat(5).map(n => person(n).toUpperCase()),
      fc.nat(5).map(email),
      fc.nat(5).map(phone),
      fc.nat(5).map(n => `KEY-${n}`),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(words => words.join(' '))

const clientIds = ['C-0', 'C-1', 'P-0', 'P-1']
const clientId = fc.constantFrom(...clientIds)
const day = fc.integer({ min: 0, max: 3000 }).map(n => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10))

const portfolios: fc.Arbitrary<Portfolio> = fc
  .record({
    ends: fc.array(fc.option(day), { minLength: 4, maxLength: 4 }),
    homes: fc.array(clientId, { minLength: 6, maxLength: 6 }),
    representatives: fc.array(fc.option(fc.nat(5)), { minLength: 4, maxLength: 4 }),
    facilities: fc.array(fc.record({ client: clientId, signedOn: day }), { maxLength: 5 }),
    payments: fc.array(fc.record({ facility: fc.nat(4), date: day }), { maxLength: 8 }),
    interactions: fc.array(fc.record({ client: clientId, date: day, contact: fc.option(fc.nat(5)), topic: prose }), {
      maxLength: 6,
    }),
    feedback: fc.array(fc.record({ client: clientId, date: day, contact: fc.option(fc.nat(5)), text: prose }), {
      maxLength: 6,
    }),
    consents: fc.array(
      fc.record({ client: clientId, contact: fc.option(fc.nat(5)), from: day, withdrawnOn: fc.option(day) }),
      { maxLength: 6 },
    ),
  })
  .map(({ ends, homes, representatives, facilities, payments, interactions, feedback, consents }) => {
    const contact = (n: number | null) => (n === null || n >= homes.length ? {} : { contact: `KEY-${n}` })
    return {
      clients: clientIds.map((id, i) => ({
        id,
        name: id.startsWith('P') ? person(10 + i) : `Made-up firm ${id}`,
        entityType: id.startsWith('P') ? 'individual' : 'company',
        status: 'active',
        ...(typeof representatives[i] === 'number' && { representative: person(representatives[i]) }),
        ...(typeof ends[i] === 'string' && { endedOn: ends[i] }),
      })),
      contacts: homes.map((client, n) => ({
        id: `KEY-${n}`,
        client,
        name: person(n),
        email: email(n),
        phone: phone(n),
      })),
      facilities: facilities.map(({ client, signedOn }, i) => {
        return { id: `F-${i}`, client, kind: 'term-loan', status: 'active', currency: 'EUR', limit: 1, signedOn }
      }),
      payments: payments
        .filter(({ facility }) => facility < facilities.length)
        .map(({ facility, date }, i) => ({ id: `Z-${i}`, facility: `F-${facility}`, date, amount: 1 })),
      interactions: interactions.map(({ client, date, topic, contact: n }, i) => {
        return { id: `I-${i}`, client, date, channel: 'call', topic, ...contact(n) }
      }),
      feedback: feedback.map(({ client, date, text, contact: n }, i) => ({
        id: `V-${i}`,
        client,
        date,
        text,
        ...contact(n),
      })),
      consents: consents.map(({ client, from, withdrawnOn, contact: n }, i) => {
        const end = withdrawnOn === null || withdrawnOn < from ? {} : { withdrawnOn }
        return { id: `B-${i}`, client, purpose: 'marketing', basis: 'consent', from, ...contact(n), ...end }
      }),
    }
  })

const textOf = (value: unknown): string => JSON.stringify(value).toLowerCase()
const contactKey = fc.nat(5).map(n => `KEY-${n}`)

describe('pseudonyms', () => {
  it('are the same under one key, others under another, and never the value', () => {
    fc.assert(
      fc.property(
        keyBytes,
        keyBytes,
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (key, other, one, two) => {
          const made = pseudonymOf(one, { key, domain: 'clients' })
          expect(made).toMatch(/^[0-9a-f]{32}$/)
          expect(pseudonymOf(one, { key: Uint8Array.from(key), domain: 'clients' })).toBe(made)
          expect(pseudonymOf(one, { key, domain: 'facilities' })).not.toBe(made)
          expect(pseudonymOf(two, { key, domain: 'clients' }) === made).toBe(one === two)
          // HMAC fills a key of up to 64 bytes with zeros: such keys are one and the same.
          const padded = (bytes: Uint8Array) => bytes.join(' ').replace(/( 0)+$/, '')
          expect(pseudonymOf(one, { key: other, domain: 'clients' }) === made).toBe(padded(key) === padded(other))
        },
      ),
    )
  })

  it('leave no key, name or number of anybody in a portfolio, and every record joined', () => {
    fc.assert(
      fc.property(portfolios, keyBytes, (portfolio, key) => {
        const { portfolio: hidden } = pseudonymise(portfolio, { key })
        expect(textOf(hidden)).not.toMatch(/xq\d|vw\d|mail\d|\+00|key-|made-up|"[cpf]-\d/)
        expect(checkPortfolio(hidden).count).toBe(0)
        expect(hidden.payments).toHaveLength([...(Array.isArray(portfolio.payments) ? portfolio.payments : [])].length)
        const joined = (held: Portfolio) =>
          held.facilities?.map(({ client }) => held.clients?.findIndex(({ id }) => id === client))
        expect(joined(hidden)).toEqual(joined(portfolio))
        expect(pseudonymise(portfolio, { key }).portfolio).toEqual(hidden)
      }),
      { numRuns: 50 },
    )
  })
})

describe('erasure of a person', () => {
  it('leaves no value of a contact anywhere, save where it says so', () => {
    fc.assert(
      fc.property(portfolios, fc.nat(5), (portfolio, n) => {
        const { found, portfolio: erased, left } = eraseSubject(portfolio, { contact: `KEY-${n}` })
        expect(found).toBe((portfolio.contacts ?? []).length > n)
        if (!found) return
        const everywhere = textOf(erased)
        for (const value of [email(n), phone(n), `KEY-${n}`]) expect(everywhere).not.toContain(value.toLowerCase())
        if (left.length === 0) expect(everywhere).not.toContain(person(n).toLowerCase())
        // What is left is where another client names somebody so.
        else expect(left.every(({ why }) => why === 'namesake')).toBe(true)
        expect(checkPortfolio(erased).count).toBe(0)
      }),
    )
  })

  it('leaves nobody else less, and is over the first time', () => {
    fc.assert(
      fc.property(portfolios, contactKey, (portfolio, contact) => {
        const before = structuredClone(portfolio)
        const { portfolio: erased } = eraseSubject(portfolio, { contact })
        expect(portfolio).toEqual(before)
        const others = (held: Portfolio) =>
          held.contacts?.filter(({ id }) => id !== contact && !id.startsWith('erased'))
        expect(others(erased)).toEqual(others(portfolio))
        expect(eraseSubject(erased, { contact })).toMatchObject({ found: false, changes: [] })
        expect(eraseSubject(erased, { contact }).portfolio).toEqual(erased)
        for (const table of ['facilities', 'payments', 'feedback', 'interactions', 'consents'] as const) {
          expect(erased[table]).toHaveLength(portfolio[table] === undefined ? -1 : [portfolio[table]].flat().length)
        }
      }),
    )
  })

  it('of a client that is a person leaves its loans and payments, of nobody', () => {
    fc.assert(
      fc.property(portfolios, portfolio => {
        const { portfolio: erased } = eraseSubject(portfolio, { client: 'P-0' })
        expect(textOf(erased)).not.toMatch(/"p-0"|xq12zzy/)
        expect(erased.payments).toEqual(portfolio.payments)
        expect(checkPortfolio(erased).count).toBe(0)
      }),
    )
  })
})

describe('an export of a person', () => {
  it('holds every record in which a value of the person stands', () => {
    fc.assert(
      fc.property(portfolios, fc.nat(5), (portfolio, n) => {
        const held = subjectExport(portfolio, { contact: `KEY-${n}` })
        if (!held.found) return
        const told = new Set([
          ...Object.entries(held.records).flatMap(([table, rows]) => rows.map(({ id }) => `${table} ${String(id)}`)),
          ...held.mentions.map(({ table, key }) => `${table} ${key}`),
        ])
        const values = [person(n), email(n), phone(n), `KEY-${n}`].map(value => value.toLowerCase())
        const all = Object.entries(portfolio).flatMap(([table, rows]) =>
          [rows].flat().map(row => ({ name: `${table} ${String(Reflect.get(row, 'id'))}`, text: textOf(row) })),
        )
        for (const { name, text } of all) {
          if (values.some(value => text.includes(value))) expect(told).toContain(name)
        }
        // What was exported is gone after the erasure.
        const { portfolio: erased } = eraseSubject(portfolio, { contact: `KEY-${n}` })
        expect(subjectExport(erased, { contact: `KEY-${n}` })).toMatchObject({
          found: false,
          records: {},
          mentions: [],
        })
      }),
    )
  })
})

describe('erasure of records', () => {
  const tables = ['clients', 'contacts', 'facilities', 'payments', 'feedback', 'consents'] as const

  it('leaves no reference to what is gone, counts all, and is over the first time', () => {
    fc.assert(
      fc.property(portfolios, fc.array(fc.tuple(fc.constantFrom(...tables), fc.nat(7))), (portfolio, picks) => {
        const names = picks.flatMap(([table, row]) => {
          const rows = portfolio[table]
          const record = Array.isArray(rows) ? rows[row] : undefined
          return record === undefined ? [] : [{ table, key: recordKey(table, { ...record }) }]
        })
        const { portfolio: left, erased, absent } = eraseRecords(portfolio, names)
        expect(absent).toEqual([])
        expect(checkPortfolio(left).count).toBe(0)
        const count = (held: Portfolio) => Object.values(held).flat().length
        expect(count(portfolio) - count(left)).toBe(erased.length)
        const again = eraseRecords(left, names)
        expect(again.portfolio).toEqual(left)
        expect(again.erased).toEqual([])
      }),
    )
  })

  it('that is due takes along nothing that must stay', () => {
    const rule: fc.Arbitrary<RetentionRule> = fc.oneof(
      fc.record({ table: fc.constantFrom(...tables), years: fc.nat(8), after: fc.constant('relationship-end') }),
      fc.record({ table: fc.constantFrom('payments', 'feedback'), years: fc.nat(8), after: fc.constant('date') }),
    )
    fc.assert(
      fc.property(portfolios, fc.array(rule, { maxLength: 4 }), day, (portfolio, rules, asOf) => {
        const { due } = retention(portfolio, { rules }, asOf)
        const ruled = new Set<string>(rules.map(({ table }) => table))
        const names = new Set(due.map(({ table, key }) => `${table} ${key}`))
        const { portfolio: left, erased } = eraseRecords(portfolio, due)
        for (const { table, key } of erased) if (ruled.has(table)) expect(names).toContain(`${table} ${key}`)
        expect(retention(left, { rules }, asOf).due).toEqual([])
      }),
    )
  })
})

describe('bases', () => {
  it('never begin by a withdrawal, and never hold after it until given anew', () => {
    fc.assert(
      fc.property(portfolios, day, (portfolio, on) => {
        const asked = { purpose: 'marketing', on }
        const without = {
          ...portfolio,
          consents: (portfolio.consents ?? []).map(({ withdrawnOn: _, ...entry }) => entry),
        }
        const most = lawfulBasis(without, asked)
        for (const [i, { grounds, contact, client }] of lawfulBasis(portfolio, asked).entries()) {
          expect(most[i]?.grounds).toEqual(expect.arrayContaining(grounds.slice()))
          for (const { entry } of grounds) {
            const own = portfolio.consents?.find(({ id }) => id === entry)
            expect(own?.withdrawnOn === undefined || String(own.withdrawnOn) > on).toBe(true)
            expect(own?.contact ?? own?.client).toBe(contact ?? client)
          }
        }
      }),
    )
  })

  it('let an output of what is needed pass where everybody agreed, and where nobody is', () => {
    const policy = { purpose: 'marketing', needs: [{ table: 'contacts' as const, fields: ['email'] }] }
    const columns = [{ name: 'to', reads: policy.needs }]
    fc.assert(
      fc.property(portfolios, portfolio => {
        const consents = (portfolio.contacts ?? []).map(({ id, client }) => {
          return {
            id: `B-${id}`,
            client,
            contact: id,
            purpose: 'marketing',
            basis: 'consent' as const,
            from: '2016-01-01',
          }
        })
        const own = (portfolio.clients ?? []).map(({ id }) => {
          return { id: `B-${id}`, client: id, purpose: 'marketing', basis: 'consent' as const, from: '2016-01-01' }
        })
        const agreed = { ...portfolio, consents: [...consents, ...own] }
        expect(checkOutput(columns, { policy, portfolio: agreed, on: '2024-01-01' }).allowed).toBe(true)
        expect(checkOutput(columns, { policy, portfolio: { ...agreed, consents: [] }, on: '2024-01-01' }).allowed).toBe(
          (portfolio.contacts ?? []).length === 0,
        )
      }),
      { numRuns: 50 },
    )
  })
})

describe('anonymity', () => {
  const rows = fc.array(
    fc.record({ a: fc.nat(3).map(String), b: fc.integer({ min: -40, max: 40 }), c: fc.constantFrom('x', 'y', 'z') }),
    { minLength: 1, maxLength: 60 },
  )
  const quasiIdentifiers = ['a', 'b']

  it('does not depend on the order of rows or columns', () => {
    fc.assert(
      fc.property(rows, some => {
        const asked = { quasiIdentifiers, k: 3, sensitive: ['c'] }
        const { below: _, sensitive, ...one } = kAnonymity(some, asked)
        const {
          below: __,
          sensitive: turned,
          ...other
        } = kAnonymity(some.toReversed(), { ...asked, quasiIdentifiers: ['b', 'a'] })
        expect(other).toEqual(one)
        expect(turned['c']?.fewestEffectiveValues).toBeCloseTo(Number(sensitive['c']?.fewestEffectiveValues), 10)
        expect(turned['c']?.greatestDistance).toBeCloseTo(Number(sensitive['c']?.greatestDistance), 10)
      }),
    )
  })

  it('keeps its figures in their ranges, and never falls when a column is left out', () => {
    fc.assert(
      fc.property(rows, some => {
        const asked = { quasiIdentifiers, k: 2, sensitive: ['c'] }
        const found = kAnonymity(some, asked)
        const { fewestValues, fewestEffectiveValues, greatestDistance } = found.sensitive['c']!
        expect(fewestValues).toBeLessThanOrEqual(Math.min(3, found.smallest))
        expect(fewestEffectiveValues).toBeGreaterThan(1 - 1e-12)
        expect(fewestEffectiveValues).toBeLessThan(3 + 1e-9)
        expect(greatestDistance).toBeGreaterThanOrEqual(0)
        expect(greatestDistance).toBeLessThanOrEqual(1)
        const fewer = kAnonymity(some, { ...asked, quasiIdentifiers: ['a'] })
        expect(fewer.smallest).toBeGreaterThanOrEqual(found.smallest)
        expect(fewer.averageRisk).toBeLessThanOrEqual(found.averageRisk)
      }),
    )
  })

  it('is reached by leaving out, and by the least that must be coarser', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 5 }), (some, k) => {
        const kept = suppressBelow(some, { quasiIdentifiers, k })
        expect(kept.rows.length + kept.suppressed.length).toBe(some.length)
        if (kept.rows.length > 0) expect(kAnonymity(kept.rows, { quasiIdentifiers, k }).holds).toBe(true)
        if (some.length < k) return
        const ladders = {
          a: [{ kind: 'anything' as const }],
          b: [
            { kind: 'band' as const, edges: [-20, 0, 20] },
            { kind: 'band' as const, edges: [0] },
            { kind: 'anything' as const },
          ],
        }
        const none = leastGeneralisation(some, { ladders, k })
        expect(kAnonymity(none.rows, { quasiIdentifiers, k }).holds).toBe(true)
        expect(none.rows).toHaveLength(some.length)
        const few = leastGeneralisation(some, { ladders, k, mostSuppressed: 0.2 })
        expect(few.loss).toBeLessThanOrEqual(none.loss)
        expect(few.suppressed.length).toBeLessThanOrEqual(0.2 * some.length)
      }),
    )
  })
})

describe('doors', () => {
  const key = Uint8Array.from({ length: 32 }, (_, i) => i)
  const policy = { purpose: 'marketing', needs: [] }
  const doors: readonly (readonly [string, (junk: unknown) => unknown])[] = [
    ['eraseRecords', junk => Reflect.apply(eraseRecords, undefined, [junk, []])],
    ['eraseRecords, records', junk => Reflect.apply(eraseRecords, undefined, [{}, junk])],
    ['eraseSubject', junk => Reflect.apply(eraseSubject, undefined, [junk, { contact: 'K-1' }])],
    ['subjectExport', junk => Reflect.apply(subjectExport, undefined, [{}, junk])],
    ['pseudonymise', junk => Reflect.apply(pseudonymise, undefined, [junk, { key }])],
    ['pseudonymise, key', junk => Reflect.apply(pseudonymise, undefined, [{}, { key: junk }])],
    ['minimise', junk => Reflect.apply(minimise, undefined, [{}, junk])],
    ['lawfulBasis', junk => Reflect.apply(lawfulBasis, undefined, [{}, junk])],
    ['checkOutput', junk => Reflect.apply(checkOutput, undefined, [junk, { policy }])],
    ['checkOutput, options', junk => Reflect.apply(checkOutput, undefined, [[], junk])],
    ['retention', junk => Reflect.apply(retention, undefined, [{}, junk, '2024-01-01'])],
    ['kAnonymity', junk => Reflect.apply(kAnonymity, undefined, [junk, { quasiIdentifiers: ['a'], k: 2 }])],
    ['suppressBelow', junk => Reflect.apply(suppressBelow, undefined, [[{ a: 1 }], junk])],
    [
      'leastGeneralisation',
      junk => Reflect.apply(leastGeneralisation, undefined, [[{ a: 1 }], { ladders: junk, k: 2 }]),
    ],
  ]

  it.each(doors)('of %s answer junk with a named error or a value', (_, door) => {
    for (const junk of JUNK) {
      try {
        door(junk)
      } catch (error) {
        expect(error).toMatchObject({ name: 'ClienteleError' })
      }
    }
  })
})
