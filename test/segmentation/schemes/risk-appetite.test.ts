import { expect, it } from 'vitest'
import { RISK_APPETITE } from '../../../src/segmentation/schemes/risk-appetite.js'
import { segmentOf } from './segment-of.js'

const careful = { speculates: false, unhedgedDebtShare: 0.2, shortDebtShare: 0.2, drawnShare: 0.7 }
const appetite = (facts = {}) => segmentOf(RISK_APPETITE, { ...careful, ...facts })

it('calls cautious who takes no risk of any kind', () => {
  expect(appetite()).toBe('cautious')
  expect(appetite({ unhedgedDebtShare: 0.21 })).toBe('balanced')
  expect(appetite({ shortDebtShare: 0.21 })).toBe('balanced')
  expect(appetite({ drawnShare: 0.71 })).toBe('balanced')
})

it('calls bold who speculates, leaves debt open, or finances short and draws all', () => {
  expect(appetite({ speculates: true })).toBe('bold')
  expect(appetite({ unhedgedDebtShare: 0.51 })).toBe('bold')
  expect(appetite({ shortDebtShare: 0.51 })).toBe('balanced')
  expect(appetite({ shortDebtShare: 0.51, drawnShare: 0.9 })).toBe('balanced')
  expect(appetite({ shortDebtShare: 0.51, drawnShare: 0.91 })).toBe('bold')
})
