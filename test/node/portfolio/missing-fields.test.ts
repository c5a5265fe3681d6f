import { expect, test } from 'vitest'
import { missingFields } from '../../../src/node/portfolio/missing-fields.js'

test('only what every record must have is missing', () => {
  expect(missingFields('clients', ['id', 'name'])).toEqual(['entityType', 'status'])
  expect(missingFields('groups', ['name', 'id'])).toEqual([])
})
