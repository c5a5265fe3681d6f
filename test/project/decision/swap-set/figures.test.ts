import { expect, it } from 'vitest'
import { readApplicants } from '../../../../src/project/decision/applicants.js'
import { figuresOf, sumsByCell, together } from '../../../../src/project/decision/swap-set/figures.js'

const read = readApplicants(
  { probabilityOfDefault: [0.1, 0.3, 0.2], gain: 10, loss: 30, amount: [100, 50, 70], defaulted: [0, 1, 1] },
  [],
)
const [first, second] = sumsByCell(read, Float64Array.of(1, 1, 0), Uint8Array.of(0, 1, 1), 2)

it('adds up each set, and outcomes of those that are known', () => {
  expect(first).toEqual({
    count: 1,
    amount: 100,
    expectedDefaults: 0.1,
    expectedProfit: 6,
    known: 1,
    defaults: 0,
    profit: 10,
  })
  expect(second).toMatchObject({ count: 2, amount: 120, expectedDefaults: 0.5, known: 1, defaults: 1, profit: -30 })
})

it('joins sets, and leaves out what does not exist', () => {
  const both = figuresOf(together(first!, second!), 3)
  expect(both).toMatchObject({ count: 3, share: 1, amount: 220 })
  expect(both.expectedBadRate).toBeCloseTo(0.2, 15)
  // Wilson's interval of 1 of 2: 0.0945 to 0.9055.
  expect(both.observed).toMatchObject({ known: 2, defaults: 1, badRate: 0.5, profit: -20 })
  expect(both.observed?.interval.lower).toBeCloseTo(0.0945, 4)
  const nobody = { count: 0, expectedDefaults: 0, expectedProfit: 0, known: 0, defaults: 0, profit: 0 }
  expect(figuresOf(nobody, 3)).toEqual({ count: 0, share: 0, expectedProfit: 0 })
  expect(together(nobody, first!)).not.toHaveProperty('amount')
})
