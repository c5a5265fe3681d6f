import { expect, it } from 'vitest'
import { reconcileValues, valueOfClient } from '../../../src/appraisal/value/index.js'
import { caseOf, LEARNT, LOAN, OUTLOOK, POLICY, partOf, TERMS } from './a-client.js'

const value = valueOfClient(caseOf({ facilities: [LOAN, { ...LOAN, id: 'F-2' }] }), OUTLOOK, LEARNT, POLICY, TERMS)

it('adds up what clients are worth, whichever way it is split', () => {
  const found = reconcileValues([value, value])
  expect(found.clients).toBe(2)
  expect(found.currency).toBe('EUR')
  expect(found.value).toBeCloseTo(2 * value.value, 6)
  expect(found.exposure).toBe(4e7)
  for (const parts of [found.bySource, found.byFacility]) {
    expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(found.value, 6)
  }
  expect(partOf(found.byFacility, 'facilities')).toBeCloseTo(found.value, 6)
  expect(found.largestGap).toBeLessThan(1e-12)
})

it('tells a value whose parts do not add up', () => {
  expect(reconcileValues([{ ...value, value: value.value + 1000 }]).largestGap).toBeGreaterThan(1e-4)
})

it('adds no euros to yuan', () => {
  expect(() => reconcileValues([value, { ...value, currency: 'CNY' }])).toThrow(/values\[1\]\.currency/)
})
