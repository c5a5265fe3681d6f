import { expect, it } from 'vitest'
import { keptFor } from '../../../src/records/privacy/kept-for.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'
import { PORTFOLIO } from './made-up.js'

it('keeps what a record that must stay needs, as far up as it goes', () => {
  const views = tableViews(PORTFOLIO)
  const view = (table: string) => views.find(({ table: name }) => name === table)!
  const kept = keptFor(views, ({ table }, row) => table === 'payments' && row === 2)
  expect(kept(view('facilities'), 1)).toEqual({ table: 'payments', key: 'Z-3' })
  expect(kept(view('clients'), 1)).toEqual({ table: 'facilities', key: 'F-2' })
  expect(kept(view('clients'), 0)).toBeUndefined()
  expect(kept(view('collaterals'), 0)).toBeUndefined()
})
