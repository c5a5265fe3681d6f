import { expect, test } from 'vitest'
import { firmOf } from '../../../src/records/sample-lender/firm.js'
import { troubleOf } from '../../../src/records/sample-lender/troubles.js'

test('each of fifteen once in sixty clients, again in the next sixty', () => {
  const kinds = Array.from({ length: 60 }, (_, index) => troubleOf(index)).filter(kind => kind !== undefined)
  expect(new Set(kinds).size).toBe(15)
  expect(kinds).toHaveLength(15)
  for (let index = 0; index < 60; index++) expect(troubleOf(index + 60)).toBe(troubleOf(index))
})

test('troubles of projects are planted in project companies, leaving in none of them', () => {
  for (let index = 0; index < 60; index++) {
    const kind = troubleOf(index)
    const isOfProject = kind === 'delayed-construction' || kind === 'cost-overrun' || kind === 'covenant-breach'
    if (isOfProject) expect(firmOf(index).role).toBe('project')
    if (kind === 'left-for-another') expect(firmOf(index).role).not.toBe('project')
  }
})
