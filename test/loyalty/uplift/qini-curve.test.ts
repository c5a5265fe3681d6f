import { describe, expect, it } from 'vitest'
import { qiniCurve } from '../../../src/loyalty/uplift/qini-curve.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { CALLED, MARGIN, SCORES, STAYED } from './trial-data.js'

const POINTS = { replicates: 0 }

describe('qiniCurve', () => {
  it('is that of scikit-uplift 0.5.1', () => {
    const { share, gain, normalised, averageEffect, clients } = qiniCurve(SCORES, CALLED, STAYED, POINTS)
    for (const [k, each] of SKLIFT.gain.entries()) expect(gain[k]).toBeCloseTo(each, 12)
    expect(Array.from(share, each => Math.round(each * 400))).toEqual(SKLIFT.rows)
    expect(normalised).toBeCloseRelative(0.11911721778527085, 1e-12)
    expect(averageEffect).toBeCloseRelative(110 / 154 - 164 / 246, 1e-12)
    expect(clients).toEqual({ treated: 154, control: 246 })
  })

  it('counts cumulative gains as uplift_curve of scikit-uplift 0.5.1', () => {
    const { gain, ...rest } = qiniCurve(SCORES, CALLED, STAYED, { ...POINTS, convention: 'cumulative-gain' })
    for (const [k, each] of SKLIFT.cumulative.entries()) expect(gain[k]).toBeCloseTo(each, 12)
    expect(rest).not.toHaveProperty('normalised')
    expect(rest).not.toHaveProperty('interval')
    expect(rest).not.toHaveProperty('band')
  })

  it('is upside down where the scores are', () => {
    const [one, other] = [SCORES, SCORES.map(score => -score)].map(scores => qiniCurve(scores, CALLED, STAYED, POINTS))
    expect(one!.coefficient).toBeGreaterThan(0)
    expect(other!.coefficient).toBeLessThan(0)
    expect(
      qiniCurve(
        SCORES.map(() => 1),
        CALLED,
        STAYED,
        POINTS,
      ),
    ).toMatchObject({ coefficient: 0, normalised: 0 })
  })

  it('takes weights for clients that are there so often', () => {
    const weights = SCORES.map((_, i) => i % 3)
    const repeated = SCORES.flatMap((_, i) => Array<number>(i % 3).fill(i))
    const of = (column: readonly number[]): readonly number[] => repeated.map(i => column[i]!)
    const one = qiniCurve(SCORES, CALLED, MARGIN, { ...POINTS, outcomeKind: 'amount', weights })
    const other = qiniCurve(of(SCORES), of(CALLED), of(MARGIN), { ...POINTS, outcomeKind: 'amount' })
    expect(one.coefficient).toBeCloseRelative(other.coefficient, 1e-12)
    expect(one.averageEffect).toBeCloseRelative(other.averageEffect, 1e-12)
    expect(one).not.toHaveProperty('normalised')
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(qiniCurve, undefined, args))
    expect(at(SCORES, CALLED, MARGIN).path).toBe('outcome[0]')
    expect(
      at(
        SCORES,
        CALLED.map(() => 1),
        STAYED,
      ),
    ).toMatchObject({ code: 'NO_VARIATION', path: 'treated' })
    expect(at([1], CALLED, STAYED).code).toBe('LENGTH_MISMATCH')
    expect(at(SCORES, CALLED, STAYED, { replicates: 1 }).path).toBe('options.replicates')
    expect(at(SCORES, CALLED, STAYED, { seed: -1 }).path).toBe('options.seed')
    expect(at(SCORES, CALLED, STAYED, { convention: 'qini' }).path).toBe('options.convention')
    expect(at(SCORES, CALLED, STAYED, { bins: 10 }).code).toBe('UNKNOWN_OPTION')
    for (const junk of JUNK) {
      expect(at(junk, CALLED, STAYED).path).toMatch(/^(scores|treated)/)
      expect(at(SCORES, junk, STAYED).path).toMatch(/^treated/)
      expect(at(SCORES, CALLED, junk).path).toMatch(/^outcome/)
    }
  })
})

/** qini_curve over the treated, its rows, and uplift_curve over all clients. */
const SKLIFT = {
  gain: [0, 0.05627705627705629, 0.07554810780617231, 0.12337662337662338, 0.09930473566837208, 0.04761904761904768],
  rows: [0, 70, 146, 230, 320, 400],
  cumulative: [0, 0.054166666666666675, 0.08012375735443295, 0.11875, 0.10028150356019214, 0.04761904761904767],
}
