/**
 * What the lender offers.
 *
 * @module
 */
import type { Product } from '../portfolio/types/index.js'

/** Every product that a facility, an order or an application of the sample names. */
export const PRODUCTS: readonly Product[] = [
  { id: 'term-loan', name: 'Term loan', kind: 'credit', tags: ['investment'], source: 'catalogue' },
  { id: 'instalment-loan', name: 'Instalment loan', kind: 'credit', tags: ['investment'], source: 'catalogue' },
  {
    id: 'working-capital-line',
    name: 'Working capital line',
    kind: 'credit',
    tags: ['liquidity'],
    source: 'catalogue',
  },
  { id: 'equipment-lease', name: 'Equipment lease', kind: 'credit', tags: ['equipment'], source: 'catalogue' },
  { id: 'guarantee', name: 'Guarantee', kind: 'guarantee', tags: ['trade'], source: 'catalogue' },
  { id: 'project-loan', name: 'Project loan', kind: 'credit', tags: ['project'], source: 'catalogue' },
  { id: 'cash-management', name: 'Cash management', kind: 'payments', tags: ['payments'], source: 'catalogue' },
  { id: 'hedging', name: 'Interest rate hedge', kind: 'other', tags: ['risk'], source: 'catalogue' },
  { id: 'advice', name: 'Structuring advice', kind: 'advice', tags: ['project'], source: 'catalogue' },
]
