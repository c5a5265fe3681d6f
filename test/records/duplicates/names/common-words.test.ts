import { expect, it } from 'vitest'
import {
  backgroundShare,
  CHINESE_TRADES,
  isCommonWord,
  LONGEST_TRADE,
} from '../../../../src/records/duplicates/names/common-words.js'

it('gives common words larger shares', () => {
  expect(backgroundShare('international')).toBeGreaterThan(backgroundShare('logistic'))
  expect(backgroundShare('logistic')).toBeGreaterThan(backgroundShare('veltorra'))
  expect(backgroundShare('贸易')).toBeGreaterThan(backgroundShare('港湾'))
})

it('knows lines of business in Chinese', () => {
  expect(isCommonWord('冷链')).toBe(true)
  expect(isCommonWord('港湾')).toBe(false)
  expect(Math.max(...[...CHINESE_TRADES].map(word => word.length))).toBe(LONGEST_TRADE)
})
