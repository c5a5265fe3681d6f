import { expect, it } from 'vitest'
import { heldBetween } from '../../../src/segmentation/propensity/index.js'
import { thrown } from '../../errors/thrown.js'

const FIRST = { loan: ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01', null] }
const DAYS = { asOf: '2024-12-31', until: '2025-12-31' }

it('counts both days in, and nothing later', () => {
  expect(heldBetween(FIRST, DAYS)).toEqual({
    before: { loan: [true, false, false, false, false] },
    after: { loan: [true, true, true, false, false] },
  })
})

it('names what is wrong', () => {
  expect(thrown(() => heldBetween({ loan: ['2024-02-30', 'soon'] }, DAYS))).toMatchObject({
    path: 'firstHeld.loan[0]',
    issueCount: 2,
  })
  expect(thrown(() => heldBetween({ loan: [null], card: [] }, DAYS)).path).toBe('firstHeld.card')
  expect(thrown(() => heldBetween({}, DAYS)).code).toBe('EMPTY_INPUT')
  expect(thrown(() => heldBetween(FIRST, { asOf: '2025-01-01', until: '2025-01-01' })).path).toBe('options.until')
  expect(thrown(() => heldBetween(FIRST, { asOf: 'x', until: '2025-01-01' })).code).toBe('INVALID_DATE')
})
