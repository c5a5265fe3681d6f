import { expect, it } from 'vitest'
import { inUnit } from '../../../src/records/statements/counted-lines.js'

it('brings an amount to another unit; one that is not said is 1', () => {
  expect([
    inUnit(4.35, 10_000),
    inUnit(43_500, undefined, 10_000),
    inUnit(5),
    inUnit(7, 12, 4),
    inUnit(1e-12, 1e12),
  ]).toEqual([43_500, 4.35, 5, 21, 1])
})
