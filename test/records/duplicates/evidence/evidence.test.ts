import { expect, it } from 'vitest'
import { shownEvidence } from '../../../../src/records/duplicates/evidence/evidence.js'

it('shows the weightiest first, rounded, and leaves out what says nothing', () => {
  const reason = (): string => 'why'
  expect(
    shownEvidence([
      { field: 'country', bits: 1, reason },
      { field: 'industry', bits: 0, reason },
      { field: 'lei', bits: -14.04, reason },
    ]),
  ).toEqual([
    { field: 'lei', speaks: 'against', bits: -14, reason: 'why' },
    { field: 'country', speaks: 'for', bits: 1, reason: 'why' },
  ])
})
