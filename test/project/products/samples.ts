/** A product with one criterion of each kind, for tests. */
import { money } from '../../../src/money/index.js'
import type { Product } from '../../../src/project/index.js'

export const bridge: Product = {
  name: { en: 'Bridge', zh: '过桥贷款' },
  purpose: { en: 'Until the long loan', zh: '长期贷款到位前的过渡' },
  facility: 'term-loan',
  eligibility: {
    all: [
      { fact: 'mandate', is: 'one-of', values: [true] },
      { fact: 'leverage', is: 'at-most', value: 4 },
    ],
  },
  fit: [
    { fact: 'cover', weight: 2, desirability: { kind: 'linear', worst: 1, best: 2 } },
    { fact: 'sector', weight: 1, desirability: { kind: 'words', best: ['roads', 'water'] } },
    { fact: 'listed', weight: 1, desirability: { kind: 'yes-no', best: true } },
  ],
  terms: {
    amount: { least: money(1000, 'EUR'), most: money(5000, 'EUR') },
    tenorMonths: { least: 3, most: 18 },
    repayment: ['bullet'],
    security: [{ en: 'mortgage', zh: '抵押' }],
    price: [{ kind: 'margin', least: 0.02, most: 0.05 }],
  },
}
