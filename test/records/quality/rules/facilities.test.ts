import { dataQuality } from 'clientele/records'
import { expect, it } from 'vitest'
import { AS_OF } from '../clean-portfolio.js'
import { verdicts } from '../verdicts.js'

it('holds what is owed against the limit, rounding apart', () => {
  const facilities = [
    { limit: 100, outstanding: 101 },
    { limit: 100, outstanding: 101.1 },
    { limit: 100 },
    { limit: 0, outstanding: 0 },
  ]
  expect(verdicts('owed-beyond-limit', 'facilities', { facilities })).toEqual(['holds', 'broken', 'unknown', 'holds'])
})

it.each([
  [5_000_000, 500],
  [500_000, 500],
  [500, undefined],
])('suggests another unit where %d is owed of 500 and that explains it', (outstanding, meant) => {
  const facilities = [{ id: 'F', limit: 500, outstanding }] as never
  const { issues } = dataQuality({ facilities }, { asOf: AS_OF, policy: { tolerance: 0 } })
  const [issue] = issues.filter(({ kind }) => kind === 'owed-beyond-limit')
  expect(issue?.repairs?.[0]).toEqual(
    meant === undefined ? undefined : expect.objectContaining({ field: 'outstanding', to: meant }),
  )
})

it('asks of ended and of matured facilities what is owed', () => {
  const facilities = [
    { status: 'repaid', outstanding: 0, maturity: '2020-01-01' },
    { status: 'cancelled', outstanding: 1 },
    { status: 'active', outstanding: 1, maturity: '2024-12-30' },
    { status: 'active', outstanding: 1, maturity: '2024-12-30', daysPastDue: 1 },
    { status: 'active', outstanding: 1, maturity: '2024-12-31' },
  ]
  expect(verdicts('owed-after-end', 'facilities', { facilities })).toEqual([
    'holds',
    'broken',
    'not-asked',
    'not-asked',
    'not-asked',
  ])
  const past = ['not-asked', 'not-asked', 'broken', 'holds', 'holds']
  expect(verdicts('active-past-maturity', 'facilities', { facilities })).toEqual(past)
})

it('asks whether the borrower is a client', () => {
  const clients = [
    { id: 'P', status: 'prospect' },
    { id: 'E', status: 'ended' },
  ]
  const of = (client: string, status: string): object => ({ client, status })
  const facilities = [of('P', 'active'), of('P', 'proposed'), of('E', 'active'), of('E', 'repaid'), of('X', 'active')]
  const tables = { clients, facilities }
  expect(verdicts('lent-to-prospect', 'facilities', tables)).toEqual([
    'broken',
    'not-asked',
    'holds',
    'holds',
    'unknown',
  ])
  const former = ['holds', 'not-asked', 'broken', 'not-asked', 'unknown']
  expect(verdicts('lent-to-former-client', 'facilities', tables)).toEqual(former)
})
