import { describe, expect, it } from 'vitest'
import { expectSubject, isOwnRow, ownKeys, refersTo } from '../../../src/records/privacy/subjects.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'
import { PORTFOLIO } from './made-up.js'

const views = tableViews(PORTFOLIO)
const view = (table: string) => views.find(({ table: name }) => name === table)!

describe('ownKeys', () => {
  it('are those of the person, and of the contacts of a client that is one', () => {
    expect(ownKeys(views, { contact: 'K-0011' })).toEqual(new Map([['contacts', new Set(['K-0011'])]]))
    expect(ownKeys(views, { client: 'P-1' })).toEqual(
      new Map([
        ['clients', new Set(['P-1'])],
        ['contacts', new Set(['K-0013'])],
      ]),
    )
    expect(ownKeys(views, { contact: 'K-9' }).size).toBe(0)
  })
})

describe('rows of a person', () => {
  it('are its own, or refer to it', () => {
    const own = ownKeys(views, { client: 'P-1' })
    expect([0, 1, 2].map(isOwnRow(view('clients'), own))).toEqual([false, true, false])
    expect([0, 1].map(refersTo(view('ownerships'), own))).toEqual([false, true])
    expect([0, 1].map(isOwnRow(view('feedback'), own))).toEqual([false, false])
    expect([0].map(refersTo(view('surveys'), own))).toEqual([false])
  })
})

describe('expectSubject', () => {
  it('takes a contact or a client', () => {
    expect(expectSubject({ contact: 'K-1' })).toEqual({ contact: 'K-1' })
    expect(() => expectSubject({ contact: 'K-1', client: 'C-1' })).toThrow(/CONFLICTING_OPTIONS/)
  })
})
