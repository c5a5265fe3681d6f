import { expect, it } from 'vitest'
import { readPolicy } from '../../../src/records/privacy/purpose-policy.js'

it('answers for every field', () => {
  const policy = readPolicy({
    purpose: 'analytics',
    needs: [{ table: 'clients', fields: ['country'] }],
    coarser: { 'clients.country': { kind: 'anything' } },
    classes: { 'clients.country': 'personal' },
    bases: ['consent'],
  })
  expect(policy.needsField('clients', 'country')).toBe(true)
  expect(policy.needsField('clients', 'name')).toBe(false)
  expect(policy.classOf('clients', 'country')).toBe('personal')
  expect(policy.classOf('clients', 'name')).toBe('identifier')
  expect(policy.coarser.get('clients.country')).toEqual({ kind: 'anything' })
  expect(Array.from(policy.bases)).toEqual(['consent'])
})
