import { describe, expect, it } from 'vitest'
import { armLine } from '../../../src/loyalty/uplift/arm-line.js'
import { rowsOfArm } from '../../../src/loyalty/uplift/trial.js'
import { upliftCalibration } from '../../../src/loyalty/uplift/uplift-calibration.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { CALLED, MARGIN, SCORES, STAYED } from './trial-data.js'

describe('upliftCalibration', () => {
  it('is the difference of the lines of the arms', () => {
    const found = upliftCalibration(SCORES, CALLED, STAYED, { level: 0.9 })!
    const trial = { rows: 400, treated: CALLED, outcome: STAYED, outcomeKind: 'event' } as const
    const [control, treated] = ([0, 1] as const).map(arm =>
      armLine(SCORES, trial, rowsOfArm(CALLED, arm), found.centre),
    )
    expect(found.centre).toBeCloseRelative(
      SCORES.reduce((sum, score) => sum + score / 400, 0),
      1e-12,
    )
    expect(found.average).toBe(treated!.height - control!.height)
    expect(found.slope).toBe(treated!.slope - control!.slope)
    const error = Math.sqrt(found.covariance[1]![1]!)
    expect(found.slopeInterval.upper - found.slope).toBeCloseRelative(1.6448536269514722 * error, 1e-10)
    expect(found.averageInterval).toMatchObject({ level: 0.9, kind: 'confidence', method: 'wald' })
  })

  it('has the slope that a unit of score moves a margin by', () => {
    // Calls add 2 late − 3, and the noise is small.
    const found = upliftCalibration(SCORES, CALLED, MARGIN, { outcomeKind: 'amount' })!
    expect(found.slopeInterval.lower).toBeLessThan(2)
    expect(found.slopeInterval.upper).toBeGreaterThan(2)
  })

  it('is none where scores of an arm are all the same', () => {
    expect(upliftCalibration(CALLED, CALLED, STAYED)).toBeUndefined()
    expect(upliftCalibration([1, 2], [1, 0], [1, 0])).toBeUndefined()
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(upliftCalibration, undefined, args))
    expect(at(SCORES, CALLED, STAYED, { level: 2 }).path).toBe('options.level')
    for (const junk of JUNK) {
      expect(at(junk, CALLED, STAYED).path).toMatch(/^(scores|treated)/)
      expect(at(SCORES, CALLED, junk).path).toMatch(/^outcome/)
    }
  })
})
