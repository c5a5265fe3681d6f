import { expect, it } from 'vitest'
import { profitWarnings } from '../../../../src/project/profitability/engine/profit-warnings.js'
import { CLIENT, GUARANTEE, LINE, prepared, SERVICE } from './samples.js'

it('says in words what earns nothing', () => {
  const facilities = [SERVICE, { ...LINE, from: '2024-01-15' }, GUARANTEE, { ...GUARANTEE, from: '2026-01-15' }]
  expect(profitWarnings({ ...CLIENT, client: 'North Mill', facilities }, prepared())).toEqual([
    {
      code: 'MATURED',
      message: 'Line ended on 2025-01-15, before the terms begin on 2025-01-15: nothing is earned on it',
      path: 'relationship.facilities[1]',
    },
    {
      code: 'NOT_YET_BEGUN',
      message: 'Guarantee begins on 2026-01-15, after the terms end on 2026-01-15: nothing is earned on it',
      path: 'relationship.facilities[3]',
    },
  ])
})
