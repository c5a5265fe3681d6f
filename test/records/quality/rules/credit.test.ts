import { expect, it } from 'vitest'
import { verdicts } from '../verdicts.js'

const of = (id: string, fields: object): object => ({ id, client: 'C', status: 'active', ...fields })

it('asks of active facilities whether a default of theirs is open', () => {
  const facilities = [of('F-1', {}), of('F-2', {}), of('F-3', {}), of('F-1', { status: 'defaulted' })]
  const defaults = [
    { client: 'C', facility: 'F-1', date: '2024-01-01' },
    { client: 'C', facility: 'F-2', date: '2024-01-01', endedOn: '2024-06-30' },
    { client: 'C', facility: 'F-3', date: '2025-01-01' },
  ]
  const said = ['broken', 'holds', 'holds', 'not-asked']
  expect(verdicts('active-in-default', 'facilities', { facilities, defaults })).toEqual(said)
  expect(verdicts('active-in-default', 'facilities', { facilities })[0]).toBe('unknown')
})

it('asks of defaulted facilities for the default, of itself or of its borrower', () => {
  const facilities = [
    of('F-1', { status: 'defaulted' }),
    of('F-2', { status: 'defaulted', client: 'D' }),
    of('F-3', {}),
  ]
  const said = ['holds', 'broken', 'not-asked']
  const defaults = [{ client: 'C', date: '2024-01-01' }]
  expect(verdicts('defaulted-without-default', 'facilities', { facilities, defaults })).toEqual(said)
})

it('takes more than 90 days past due for default', () => {
  const facilities = [90, 91, undefined].map(daysPastDue => of('F', { daysPastDue }))
  const said = ['not-asked', 'broken', 'unknown']
  expect(verdicts('past-due-without-default', 'facilities', { facilities, defaults: [] })).toEqual(said)
})
