import { expect, it } from 'vitest'
import { figure, figuresApart, nameOf, percent, phrase, subjectOf } from '../../../src/segmentation/portrait/words.js'

it('writes figures with three digits, of thousands with four', () => {
  expect([0, 0.12345, 12, 1234.5, 9_999_999, -56_789].map(value => figure(value))).toEqual([
    '0',
    '0.123',
    '12',
    '1,235',
    '10,000,000',
    '-56,800',
  ])
})

it('writes shares whole, but never a part as all or none', () => {
  expect([0, 0.004, 0.01, 0.257, 0.5, 0.9899, 0.996, 1].map(percent)).toEqual([
    '0',
    '0.4',
    '1',
    '26',
    '50',
    '99',
    '>99',
    '100',
  ])
})

it('calls attributes and words as people do', () => {
  const sector = {
    attribute: 'sector',
    kind: 'word',
    name: { en: 'Industry', zh: '行业' },
    words: { trade: { en: 'trading', zh: '贸易' } },
  } as const
  expect(nameOf(sector, 'zh')).toBe('行业')
  expect(subjectOf(sector, 'trade', 'en')).toBe('Industry trading')
  expect(subjectOf(sector, 'energy', 'zh')).toBe('行业“energy”')
  expect(subjectOf({ attribute: 'green', kind: 'yes-no' }, 'yes', 'en')).toBe('green')
  expect(subjectOf({ attribute: 'green', kind: 'yes-no' }, 'no', 'en')).toBe('green no')
  expect(phrase('indistinct', 'zh')).toBe('与其他客户没有显著差异')
})

it('tells years to the year, and different figures apart', () => {
  expect([1998, -2031.4, 999.6, 10_004].map(value => figure(value))).toEqual(['1,998', '-2,031', '1,000', '10,000'])
  expect(figuresApart(10_000_400, 10_004_000)).toEqual(['10,000,000', '10,004,000'])
  expect(figuresApart(2, 2)).toEqual(['2', '2'])
  expect(figuresApart(0.1 + 0.2, 0.3)).toEqual(['0.30000000000000004', '0.3'])
})
