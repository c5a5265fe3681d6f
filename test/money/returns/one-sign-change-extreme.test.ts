import { describe, expect, it } from 'vitest'
import { logRatio, zeroOf } from '../../../src/money/returns/one-sign-change.js'
import { logRatioOfLogs } from '../../../src/money/returns/one-sign-change-extreme.js'

const logsOf = (amounts: readonly number[]): readonly number[] => amounts.map(amount => Math.log(Math.abs(amount)))

describe('logRatioOfLogs', () => {
  it('is the ratio of amounts where these fit', () => {
    const [times, amounts] = [
      [0, 1, 3, 7],
      [-100, -50, 200, 1],
    ] as const
    const [plain, logs] = [logRatio(times, amounts, 2), logRatioOfLogs(times, logsOf(amounts), 2)]
    expect([logs.gap, logs.span]).toEqual([2, 7])
    for (const x of [-0.7, 0, 0.4]) {
      plain.evaluate(x)
      logs.evaluate(x)
      expect(logs.value).toBeCloseTo(plain.value, 12)
      expect(logs.slope).toBeCloseTo(plain.slope, 12)
    }
  })

  it('takes logarithms of what no double holds', () => {
    expect(zeroOf(logRatioOfLogs([0, 2], [0, 1000], 1))).toBe(500)
    expect(zeroOf(logRatioOfLogs([0, 1, 3], [-5000, 0, -1000], 2))).toBe(-500)
  })
})
