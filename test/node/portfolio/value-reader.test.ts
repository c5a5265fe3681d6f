import { expect, test } from 'vitest'
import { valueReader } from '../../../src/node/portfolio/value-reader.js'
import { isCellFault, USUAL_STYLE } from '../../../src/records/cells/index.js'
import { TABLES } from '../../../src/records/index.js'

const { id, name, employees, listed, clientSince, services, competitorShare } = TABLES.clients.fields

test('values of JSON are taken as they are where the field may hold them', () => {
  expect(valueReader(employees!, USUAL_STYLE)(12)).toBe(12)
  expect(valueReader(listed!, USUAL_STYLE)(true)).toBe(true)
  expect(valueReader(services!, USUAL_STYLE)(['a', 'b'])).toEqual(['a', 'b'])
  expect(valueReader(name!, USUAL_STYLE)('N/A')).toBe('N/A')
  expect(valueReader(name!, USUAL_STYLE)(null)).toBeUndefined()
})

test('texts are read as cells, keys that are numbers as texts, numbers in the unit stated', () => {
  expect(valueReader(employees!, USUAL_STYLE)('1,200')).toBe(1200)
  expect(valueReader(clientSince!, USUAL_STYLE)('2024年3月5日')).toBe('2024-03-05')
  expect(valueReader(clientSince!, USUAL_STYLE)(20_240_305)).toBe('2024-03-05')
  expect(valueReader(id!, USUAL_STYLE)(7)).toBe('7')
  expect(valueReader(id!, USUAL_STYLE)(' C-1 ')).toBe('C-1')
  expect(valueReader(competitorShare!, { ...USUAL_STYLE, unit: 0.01 })(7)).toBe(0.07)
})

test.each([
  [employees, -1],
  [employees, [1]],
  [name, {}],
  [services, [1]],
  [listed, 'perhaps'],
])('what the field may not hold is a fault', (field, value) => {
  expect(isCellFault(valueReader(field!, USUAL_STYLE)(value))).toBe(true)
})
