import { expect, it } from 'vitest'
import { collectIssues } from '../../../src/errors/index.js'
import { amountsOf, UNKNOWN } from '../../../src/loyalty/rates/amounts.js'
import { thrown } from '../../errors/thrown.js'

it('lets null through as unknown where it may', () => {
  const faults = collectIssues()
  expect(Array.from(amountsOf([1, null, 0], 3, 'x', { least: 0, mayBeNull: true, faults }))).toEqual([1, UNKNOWN, 0])
  expect(faults.count).toBe(0)
})

it('gathers every cell that is none', () => {
  const faults = collectIssues()
  amountsOf([1, null, -1, '2', Number.NaN, Infinity, 1e201], 7, 'x', { least: 0, faults })
  expect(faults.count).toBe(6)
  expect(thrown(() => faults.throwIfAny()).path).toBe('x[1]')
})
