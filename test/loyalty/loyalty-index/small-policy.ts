import type { LoyaltyIndexPolicy } from '../../../src/loyalty/loyalty-index/index.js'

const words = { en: 'x', zh: '某' }

/** Two indicators of each side; weights 4, 2, 3 and 1. */
export const SMALL: LoyaltyIndexPolicy = {
  kind: 'loyalty-index-policy',
  version: 1,
  name: 'small',
  title: words,
  from: '2026-01-01',
  source: 'made up',
  indicators: {
    wallet: { side: 'behaviour', meaning: words, unit: 'share', worst: 0, best: 1, weight: 4 },
    gap: { side: 'behaviour', meaning: words, unit: 'months', worst: 20, best: 0, weight: 2 },
    recommend: { side: 'attitude', meaning: words, unit: 'grade', worst: 0, best: 10, weight: 3 },
    trust: { side: 'attitude', meaning: words, unit: 'grade', worst: 1, best: 7, weight: 1 },
  },
  bands: [
    { band: 'high', name: words, from: 70 },
    { band: 'middle', name: words, from: 40 },
    { band: 'low', name: words, from: 0 },
  ],
}
