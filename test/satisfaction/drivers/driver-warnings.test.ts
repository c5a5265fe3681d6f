import { expect, it } from 'vitest'
import { driverWarnings } from '../../../src/satisfaction/drivers/driver-warnings.js'

const counts = { sheets: 66, leftOut: 16, notAnswered: {} }

it('wants 50 sheets and 8 more a driver', () => {
  const two = [
    { name: 'a', coefficient: 0.2 },
    { name: 'b', coefficient: -0.1 },
  ]
  expect(driverWarnings(counts, two).map(({ code }) => code)).toEqual(['AGAINST'])
  expect(driverWarnings({ ...counts, sheets: 65, leftOut: 17, clients: 19 }, two).map(({ code }) => code)).toEqual([
    'FEW_SHEETS',
    'MANY_LEFT_OUT',
    'AGAINST',
    'FEW_CLIENTS',
  ])
  expect(driverWarnings({ ...counts, sheets: 5, leftOut: 0, clients: 20 })).toEqual([])
})
