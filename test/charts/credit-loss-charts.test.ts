import { describe, expect, it } from 'vitest'
import { creditLossByStageChart, expectedCreditLossChart } from '../../src/charts/index.js'
import { expectedCreditLoss, expectedCreditLosses } from '../../src/risk/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const FACILITY = {
  exposure: { unit: 'year', times: [0, 5], values: [1e6, 2e5], between: 'linear' },
  probabilityOfDefault: 0.02,
  lossGivenDefault: 0.45,
  maturity: 4.5,
  annualDiscountRate: 0.05,
  stage: 2,
  currency: 'CNY',
} as const
const loss = expectedCreditLoss(FACILITY)
const losses = expectedCreditLosses(
  {
    exposure: [1e6, 5e5, 2e5, 1e5],
    probabilityOfDefault: [0.01, 0.05, 0.2, 1],
    lossGivenDefault: [0.45, 0.45, 0.45, 0.6],
    maturity: [5, 3, 4, 1],
    stage: [1, 1, 2, 3],
  },
  { annualDiscountRate: 0.05 },
)

describe('expectedCreditLossChart', () => {
  it('can be read', async () => {
    await expectReadable(size => expectedCreditLossChart(loss, size))
    const { currency: _, ...plain } = FACILITY
    await expectReadable(size => expectedCreditLossChart(expectedCreditLoss({ ...plain, maturity: 0.4 }), size))
  })

  it('sums periods by year; years add up to the lifetime loss, the first is that of twelve months', async () => {
    const spec = expectedCreditLossChart(loss)
    const rows = spec.data.values
    expect(rows.map(row => [row['from'], row['to']])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 4.5],
    ])
    expect(rows[0]?.['loss']).toBeCloseRelative(loss.twelveMonth, 1e-13)
    expect(rows.at(-1)?.['cumulative']).toBeCloseRelative(loss.lifetime, 1e-13)
    expect(rows.map(row => row['within'])).toEqual(['the next twelve months', ...Array(4).fill('later')])
    const words = wordsOf(await draw(JSON.parse(JSON.stringify(spec))))
    expect(words).toContain('Expected loss, CNY')
  })

  it('refuses what has no time left, and what is no result', () => {
    const impaired = expectedCreditLoss({ ...FACILITY, stage: 3 })
    expect(thrown(() => expectedCreditLossChart(impaired))).toMatchObject({ code: 'NO_DATA', path: 'loss.periods' })
    const path = (of: unknown) => thrown(() => expectedCreditLossChart(JSON.parse(JSON.stringify(of)))).path
    expect(path(null)).toBe('loss')
    expect(path({})).toBe('loss.periods')
    expect(path({ ...loss, lifetime: null })).toBe('loss.lifetime')
    for (const stage of [null, {}, 'two', 4]) expect(path({ ...loss, stage })).toBe('loss.stage')
    expect(path({ ...loss, periods: [{ ...loss.periods[0], loss: null }] })).toBe('loss.periods[0].loss')
    expect(path({ ...loss, periods: [null] })).toBe('loss.periods[0]')
    expect(thrown(() => expectedCreditLossChart(loss, JSON.parse('{ "width": 1 }'))).path).toBe('options.width')
  })
})

describe('creditLossByStageChart', () => {
  it('can be read', async () => {
    await expectReadable(size => creditLossByStageChart(losses, { ...size, currency: 'CNY' }))
  })

  it('draws stages that have facilities', () => {
    const spec = creditLossByStageChart(losses)
    expect(spec.data.values.map(row => [row['stage'], row['facilities']])).toEqual([
      ['Stage 1', 2],
      ['Stage 2', 1],
      ['Stage 3', 1],
    ])
    expect(spec.data.values[2]?.['coverage']).toBeCloseRelative(0.6, 1e-14)
    expect(spec.title.subtitle?.join(' ')).toMatch(/in all/)
  })

  it('refuses what is no result', () => {
    const path = (of: unknown, options: object = {}) =>
      thrown(() => creditLossByStageChart(JSON.parse(JSON.stringify(of)), options)).path
    expect(path(null)).toBe('losses')
    expect(path({})).toBe('losses.byStage')
    expect(path({ byStage: [null] })).toBe('losses.byStage[0]')
    expect(path({ byStage: [{ ...losses.byStage[0], stage: 4 }] })).toBe('losses.byStage[0].stage')
    expect(path({ byStage: [{ ...losses.byStage[0], lifetime: null }] })).toBe('losses.byStage[0].lifetime')
    expect(path({ byStage: [{ ...losses.byStage[0], facilities: 0 }] })).toBe('losses.byStage')
    expect(path(losses, { currency: 'yuan' })).toBe('options.currency')
  })
})
