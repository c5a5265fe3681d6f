import { describe, expect, it } from 'vitest'
import { earnedValue } from '../../../src/project/index.js'

/** 100 days of even work for 1,000, in months of 30.4375 days. */
const PLAN = { start: '2025-01-01', budget: 1000, points: [{ date: '2025-04-11', share: 1 }] }

describe('earnedValue', () => {
  it('is what one computes by hand: half the time gone, 40 % done, 500 spent', () => {
    const [row] = earnedValue(PLAN, [{ date: '2025-02-20', progress: 0.4, actualCost: 500 }]).rows
    expect(row).toMatchObject({
      plannedShare: 0.5,
      plannedValue: 500,
      earnedValue: 400,
      actualCost: 500,
      scheduleVariance: -100,
      schedulePerformance: 0.8,
      costVariance: -100,
      costPerformance: 0.8,
      timePerformance: 0.8,
    })
    expect(row?.earnedSchedule).toBeCloseTo(40 / 30.4375, 12)
    expect(row?.timeVariance).toBeCloseTo(-10 / 30.4375, 12)
    expect(row?.outlook).toEqual({
      atBudget: 1100,
      atCostPerformance: 1250,
      atBothPerformances: 500 + 600 / (0.8 * 0.8),
      toComplete: 750,
      varianceAtCompletion: -250,
      requiredPerformance: 1.2,
    })
  })

  it('knows at the end that building was late, where SPI says 1', () => {
    const [row] = earnedValue(PLAN, [{ date: '2025-05-31', progress: 1, actualCost: 1200 }]).rows
    expect(row?.schedulePerformance).toBe(1)
    expect(row?.timePerformance).toBeCloseTo(100 / 150, 12)
    expect(row?.outlook).toEqual({
      atBudget: 1200,
      atCostPerformance: expect.closeTo(1200, 9),
      atBothPerformances: 1200,
      toComplete: expect.closeTo(0, 9),
      varianceAtCompletion: expect.closeTo(-200, 9),
    })
  })

  it('leaves out what has no meaning', () => {
    const { rows, notes } = earnedValue(PLAN, [
      { date: '2025-01-11', progress: 0, actualCost: 0 },
      { date: '2025-01-21', progress: 0.1 },
    ])
    expect(rows[0]).not.toHaveProperty('costPerformance')
    expect(rows[0]?.outlook).toEqual({ atBudget: 1000, requiredPerformance: 1 })
    expect(rows[0]?.timePerformance).toBe(0)
    expect(rows[1]).not.toHaveProperty('costVariance')
    expect(rows[1]).not.toHaveProperty('outlook')
    expect(notes.map(({ code }) => code)).toEqual(['NO_COST'])
    const late = { ...PLAN, points: [{ date: '2025-02-01', share: 0 }, ...PLAN.points] }
    expect(earnedValue(late, [{ date: '2025-01-11', progress: 0.1 }]).rows[0]).not.toHaveProperty('schedulePerformance')
  })
})
