import { expect, it } from 'vitest'
import { churnProbability } from '../../../src/loyalty/churn/index.js'
import { contributions, probabilities, reasons } from '../../../src/loyalty/churn/probabilities.js'
import { CHURNED, COLUMNS } from './firms.js'

const MODEL = churnProbability.fit(COLUMNS, CHURNED)

it('adds up: the average and what each attribute adds are the log-odds', () => {
  const { probability, lower, upper } = probabilities(MODEL, COLUMNS)
  const { average, attributes } = contributions(MODEL, COLUMNS)
  for (const [i, p] of probability.entries()) {
    const sum = Object.values(attributes).reduce((all, column) => all + column[i]!, average)
    expect(Math.log(p / (1 - p))).toBeCloseTo(sum, 9)
    expect(lower![i]!).toBeLessThan(p)
    expect(upper![i]!).toBeGreaterThan(p)
  }
  const mean = (of: ArrayLike<number>): number => Array.from(of).reduce((all, each) => all + each, 0) / of.length
  expect(mean(probability)).toBeCloseTo(mean(CHURNED), 1)
})

it('gives the strongest reasons first, by the names people use', () => {
  const [first] = reasons(
    MODEL,
    { complaints: [4], balanceTrend: [-1], region: ['north'] },
    {
      most: 2,
      attributes: { complaints: { name: { en: 'complaints of the year', zh: '年度投诉' } } },
    },
  )
  expect(first).toHaveLength(2)
  expect(first![0]!.text).toMatch(/^complaints of the year makes the odds [\d.]+ times those of the average client$/)
  expect(Math.abs(first![0]!.contribution)).toBeGreaterThan(Math.abs(first![1]!.contribution))
  const [zh] = reasons(MODEL, { complaints: [4], balanceTrend: [-1], region: ['north'] }, { language: 'zh' })
  expect(zh![0]!.text).toContain('complaints')
})

it('takes new words and missing cells', () => {
  const { probability } = probabilities(MODEL, { complaints: [null], balanceTrend: [null], region: ['moon'] })
  expect(probability[0]).toBeGreaterThan(0)
  expect(probability[0]).toBeLessThan(1)
})

it('names the column that is missing, or one too many', () => {
  expect(() => probabilities(MODEL, { complaints: [1], region: ['north'] })).toThrow(
    expect.objectContaining({ code: 'COLUMN_NOT_FOUND', path: 'columns.balanceTrend' }),
  )
  expect(() => probabilities(MODEL, { ...COLUMNS, x: COLUMNS.complaints })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
  )
})
