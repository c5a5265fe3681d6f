import { qualityPolicy } from 'clientele/records'
import { expect, it } from 'vitest'
import { qualityContext, referred, weightOf, weightOfRecord } from '../../../src/records/quality/context.js'

const client = (id: unknown, name: string): object => ({ id, name, entityType: 'company', status: 'active' })
const contextOf = (clients: readonly unknown[]): ReturnType<typeof qualityContext> =>
  qualityContext({ clients: clients as never }, qualityPolicy(), 0)

it('finds records by id; of several with one id the same, whatever their order', () => {
  const [one, other] = [client('C', 'A'), client('C', 'B')]
  for (const clients of [
    [one, other],
    [other, one],
  ]) {
    expect(referred(contextOf(clients), { client: 'C' }, 'client', 'clients')).toBe(one)
  }
})

it('weighs what is said m times 1/m', () => {
  const context = contextOf([client('C', 'A'), client('C', 'B'), client('D', 'D'), null, {}, client(7, '')])
  expect(['C', 'D', undefined].map(key => weightOf(context, 'clients', key))).toEqual([0.5, 1, 1])
  expect(['C', 'D'].map(id => weightOfRecord(context, 'clients', { id }))).toEqual([0.5, 1])
  expect(weightOfRecord(contextOf([client('C', 'A')]), 'clients', { id: 'C' })).toBe(1)
})

it('knows nothing of tables that are absent, and no names that every object inherits', () => {
  const context = contextOf([client('constructor', 'A')])
  expect(context.byId.get('facilities')).toBeUndefined()
  expect(referred(context, { client: 'toString' }, 'client', 'clients')).toBeUndefined()
  expect(referred(context, { client: 'constructor' }, 'client', 'clients')).toMatchObject({ name: 'A' })
})
