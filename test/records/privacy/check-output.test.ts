import { describe, expect, it } from 'vitest'
import type { FieldsRead, OutputColumn } from '../../../src/records/index.js'
import { ATTRIBUTES, checkOutput } from '../../../src/records/index.js'
import { PORTFOLIO } from './made-up.js'

const column = (name: string, table: FieldsRead['table'], ...fields: readonly string[]): OutputColumn => ({
  name,
  reads: [{ table, fields }],
})
const servicing = {
  purpose: 'servicing',
  needs: [
    { table: 'clients' as const, fields: ['id', 'representative', 'manager', 'endedOn'] },
    { table: 'contacts' as const, fields: ['name', 'email', 'phone'] },
    { table: 'surveyAnswers' as const, fields: ['answer'] },
    { table: 'payments' as const, fields: ['amount'] },
  ],
}
const on = '2024-06-30'

describe('checkOutput', () => {
  it('names every field that the purpose does without', () => {
    const columns = [column('to', 'contacts', 'name', 'email'), column('age', 'contacts', 'email', 'birthday')]
    const { allowed, issues, needed } = checkOutput(columns, { policy: servicing })
    expect(allowed).toBe(false)
    expect(issues).toEqual([
      {
        code: 'NO_BASIS',
        path: 'columns[1].reads[0].fields[1]',
        expected: "a field that 'servicing' needs",
        received: 'contacts.birthday',
        column: 'age',
        table: 'contacts',
        field: 'birthday',
        why: 'not-needed',
      },
    ])
    expect(needed).toEqual([{ table: 'contacts', fields: ['name', 'email'] }])
  })

  it('lets public fields pass, unless the lender sees it otherwise', () => {
    const columns = [column('where', 'clients', 'region')]
    expect(checkOutput(columns, { policy: servicing }).allowed).toBe(true)
    const strict = { ...servicing, classes: { 'clients.region': 'personal' as const } }
    expect(checkOutput(columns, { policy: strict }).allowed).toBe(false)
  })

  it('names people whose data must not be used', () => {
    const { issues } = checkOutput([column('phone', 'contacts', 'phone')], {
      policy: servicing,
      portfolio: PORTFOLIO,
      on,
    })
    // K-0011 is covered by the entry of the firm, K-0013 belongs to a person whose contract has ended.
    expect(issues).toMatchObject([{ why: 'no-basis', people: [{ client: 'P-1' }], peopleCount: 1 }])
  })

  it('takes all fields of a client that is a person for personal, over the records that lead to it', () => {
    const asked = { policy: servicing, portfolio: PORTFOLIO }
    const amounts = [column('paid', 'payments', 'amount')]
    expect(checkOutput(amounts, { ...asked, on }).issues).toMatchObject([{ people: [{ client: 'P-1' }] }])
    expect(checkOutput(amounts, { ...asked, on: '2017-01-01' }).allowed).toBe(true)
    expect(checkOutput([column('end', 'clients', 'endedOn')], { ...asked, on }).issues).toMatchObject([
      { people: [{ client: 'P-1' }], peopleCount: 1 },
    ])
  })

  it('lets a firm stand for people without a record of their own', () => {
    const columns = [column('sign', 'clients', 'representative')]
    const asked = { policy: servicing, portfolio: PORTFOLIO }
    expect(checkOutput(columns, { ...asked, on }).allowed).toBe(true)
    expect(checkOutput(columns, { ...asked, on: '2019-03-31' }).issues).toMatchObject([{ people: [{ client: 'C-1' }] }])
  })

  it('takes answers of a contact for data about the contact', () => {
    const marketing = { ...servicing, purpose: 'marketing' }
    const { issues } = checkOutput([column('score', 'surveyAnswers', 'answer')], {
      policy: marketing,
      portfolio: PORTFOLIO,
      on,
    })
    expect(issues).toMatchObject([{ people: [{ contact: 'K-0011' }], peopleCount: 1 }])
  })

  it("asks no client about the lender's own staff", () => {
    const columns = [column('desk', 'clients', 'manager')]
    expect(checkOutput(columns, { policy: servicing, portfolio: PORTFOLIO, on: '2000-01-01' }).allowed).toBe(true)
  })

  it('shows ten people and counts all', () => {
    const contacts = Array.from({ length: 25 }, (_, i) => ({ id: `K-${i}`, client: 'C-1', name: `Contact ${i}` }))
    const { issues } = checkOutput([column('to', 'contacts', 'email', 'name')], {
      policy: servicing,
      portfolio: { clients: PORTFOLIO.clients!, contacts },
      on,
    })
    // Nobody has an address, so the field holds nobody's data.
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ field: 'name', peopleCount: 25 })
    expect(issues[0]?.people).toHaveLength(10)
  })

  it('takes the standard attributes for columns', () => {
    const owed = ATTRIBUTES.filter(({ name }) => name === 'exposure')
    const needs = owed.flatMap(({ reads }) => reads)
    expect(owed).toHaveLength(1)
    expect(checkOutput(owed, { policy: { purpose: 'servicing', needs } }).allowed).toBe(true)
    const { allowed, issues } = checkOutput(owed, { policy: { purpose: 'servicing', needs: [] } })
    expect(allowed).toBe(false)
    expect(issues.every(({ column, why }) => column === 'exposure' && why === 'not-needed')).toBe(true)
  })

  it.each([
    [
      [{ name: 'a', reads: [{ table: 'contact', fields: [] }] }],
      {},
      /columns\[0\]\.reads\[0\]\.table.*UNKNOWN_REFERENCE/,
    ],
    [[{ name: 'a', reads: [{ table: 'contacts', fields: ['nmae'] }] }], {}, /columns\[0\]\.reads\[0\]\.fields\[0\]/],
    [[{ name: 'a', reads: [{ table: 'contacts', fields: ['constructor'] }] }], {}, /UNKNOWN_REFERENCE/],
    [[], { on }, /options\.portfolio.*CONFLICTING_OPTIONS/],
    [[], { portfolio: PORTFOLIO }, /options\.on.*CONFLICTING_OPTIONS/],
    [[], { policy: { purpose: 'x' } }, /options\.policy\.needs/],
    [[null], {}, /columns\[0\]/],
    [{}, {}, /columns/],
  ])('names what is wrong with %j', (columns, options, message) => {
    expect(() => Reflect.apply(checkOutput, undefined, [columns, { policy: servicing, ...options }])).toThrow(message)
  })
})
