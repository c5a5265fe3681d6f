import { describe, expect, it } from 'vitest'
import { individualsIn, ownersIn, referencesOf } from '../../../src/records/privacy/routes.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'
import { PORTFOLIO } from './made-up.js'

const views = tableViews(PORTFOLIO)
const of = (table: string) => ownersIn(views)(views.find(view => view.table === table)!)

describe('ownersIn', () => {
  it('finds the client of records over the records they refer to', () => {
    expect(of('payments')).toEqual(['C-1', 'P-1', 'P-1'])
    expect(of('collaterals')).toEqual(['C-1'])
    expect(of('clients')).toEqual(['C-1', 'P-1', 'C-2'])
    expect(of('surveys')).toEqual([undefined])
  })

  it('finds none where the record between is not there', () => {
    const [payments] = tableViews({ payments: [{ facility: 'F-9', date: '2024-01-31', amount: 5 }] })
    expect(ownersIn([payments!])(payments!)).toEqual([undefined])
  })

  it('goes as far as covenants of facilities', () => {
    const deep = tableViews({
      facilities: [{ id: 'F-1', client: 'C-1' }],
      covenants: [{ id: 'V-1', facility: 'F-1' }],
      covenantTests: [{ covenant: 'V-1' }],
    })
    expect(ownersIn(deep)(deep.find(({ table }) => table === 'covenantTests')!)).toEqual(['C-1'])
  })
})

describe('individualsIn', () => {
  it('finds clients that are persons', () => {
    expect(Array.from(individualsIn(views))).toEqual(['P-1'])
  })
})

describe('referencesOf', () => {
  it('tells what a table refers to', () => {
    expect(referencesOf('consents')).toEqual([
      { name: 'client', to: 'clients', optional: false },
      { name: 'contact', to: 'contacts', optional: true },
    ])
  })
})
