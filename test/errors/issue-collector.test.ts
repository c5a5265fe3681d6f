import { expect, it } from 'vitest'
import type { Issue } from '../../src/errors/index.js'
import { collectIssues } from '../../src/errors/index.js'
import { thrown } from './thrown.js'

const fault = (row: number): Issue => ({
  code: 'INVALID_DATE',
  path: `orders[${row}].date`,
  expected: 'a date',
  received: 'undefined',
})

it('throws nothing where nothing was added', () => {
  const faults = collectIssues()
  expect(faults.count).toBe(0)
  expect(() => faults.throwIfAny()).not.toThrow()
})

it('throws one fault as the error of that fault', () => {
  const faults = collectIssues()
  faults.add(fault(4))
  expect(faults.count).toBe(1)
  expect(thrown(() => faults.throwIfAny()).message).toBe(
    'orders[4].date: expected a date, received undefined [INVALID_DATE]',
  )
})

it('shows all of ten faults', () => {
  const faults = collectIssues()
  for (let row = 0; row < 10; row++) faults.add(fault(row))
  const { issues, issueCount, message } = thrown(() => faults.throwIfAny())
  expect(issues).toEqual(Array.from({ length: 10 }, (_, row) => fault(row)))
  expect(issueCount).toBe(10)
  expect(message).not.toContain('more')
})

it('shows the first ten of eleven and counts all', () => {
  const faults = collectIssues()
  for (let row = 0; row < 11; row++) faults.add(fault(row))
  expect(faults.count).toBe(11)
  const { issues, issueCount, path, message } = thrown(() => faults.throwIfAny())
  expect(issues).toEqual(Array.from({ length: 10 }, (_, row) => fault(row)))
  expect(issueCount).toBe(11)
  expect(path).toBe('orders[0].date')
  expect(message.split('\n').at(-1)).toBe('  ... and 1 more')
})
