import { describe, expect, it } from 'vitest'
import { upliftSegments } from '../../../src/loyalty/uplift/client-types.js'
import { twoModelUplift } from '../../../src/loyalty/uplift/index.js'
import { randomStream } from '../../../src/model/index.js'
import { drawNormal } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { CALLED, COLUMNS, MARGIN, STAYED } from './trial-data.js'

const model = twoModelUplift.fit(COLUMNS, CALLED, STAYED)
const scores = twoModelUplift.scores(model, COLUMNS)

describe('upliftSegments', () => {
  it('parts clients by uplift, and those between by what they do anyway', () => {
    const { segment, segmentNames } = upliftSegments(scores, { threshold: 0.05 })
    expect(segmentNames).toEqual(['persuadable', 'sure thing', 'lost cause', 'sleeping dog'])
    expect(new Set(segment).size).toBe(3)
    for (const [i, code] of segment.entries()) {
      const [uplift, without] = [scores.uplift[i]!, scores.control.mean[i]!]
      const kind = uplift >= 0.05 ? 0 : uplift <= -0.05 ? 3 : without >= 0.5 ? 1 : 2
      expect(code).toBe(kind)
    }
  })

  it('is as certain as draws from the errors say', () => {
    const { segment, certainty } = upliftSegments(scores, { threshold: 0.05, cutOff: 0.7 })
    const uniform = randomStream(99)
    const mean = (predictor: number): number => 1 / (1 + Math.exp(-predictor))
    const { treated, control } = scores
    for (const i of [0, 1, 2, 3, 17, 40, 77, 122]) {
      let same = 0
      for (let draw = 0; draw < 20_000; draw++) {
        const without = mean(control.predictor[i]! + control.error![i]! * drawNormal(uniform))
        const uplift = mean(treated.predictor[i]! + treated.error![i]! * drawNormal(uniform)) - without
        const kind = uplift >= 0.05 ? 0 : uplift <= -0.05 ? 3 : without >= 0.7 ? 1 : 2
        if (kind === segment[i]) same++
      }
      expect(Math.abs(certainty![i]! - same / 20_000)).toBeLessThan(0.02)
    }
  })

  it('does amounts with a cut-off, and says nothing of certainty without errors', () => {
    const fitted = twoModelUplift.fit(COLUMNS, CALLED, MARGIN, { outcomeKind: 'amount' })
    const ofMargin = twoModelUplift.scores(fitted, COLUMNS)
    expect(thrown(() => upliftSegments(ofMargin, { threshold: 1 }))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.cutOff',
    })
    const { segment, certainty } = upliftSegments(ofMargin, { threshold: 1, cutOff: 15 })
    expect(certainty!.every(sure => sure >= 0.3 && sure <= 1)).toBe(true)
    expect(new Set(segment).size).toBe(4)
    const { covariance: _, ...treated } = fitted.params.treated
    const bare = twoModelUplift.fromParams({ ...fitted.params, treated })
    expect(upliftSegments(twoModelUplift.scores(bare, COLUMNS), { threshold: 1, cutOff: 15 })).not.toHaveProperty(
      'certainty',
    )
  })

  it('has probability 1 without error, and none beyond what a probability can be', () => {
    const covariance = [
      [0, 0],
      [0, 0],
    ]
    const sure = twoModelUplift.fromParams({
      outcomeKind: 'event',
      features: [{ name: 'x', centre: 0, spread: 1 }],
      treated: { intercept: 0, coefficients: [1], covariance },
      control: { intercept: 0, coefficients: [0.5], covariance },
    })
    const { certainty } = upliftSegments(twoModelUplift.scores(sure, { x: [-40, -1, 0, 1, 40] }), { threshold: 0.05 })
    for (const each of certainty!) expect(each).toBeCloseTo(1, 12)
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(upliftSegments, undefined, args))
    expect(at(scores, { threshold: 0 }).path).toBe('options.threshold')
    expect(at(scores, { threshold: 0.1, cutoff: 1 }).code).toBe('UNKNOWN_OPTION')
    expect(at({ ...scores, treated: 1 }, { threshold: 0.1 }).path).toBe('scores.treated')
    expect(at({ ...scores, control: { ...scores.control, mean: new Float64Array(1) } }, { threshold: 0.1 }).path).toBe(
      'scores.control.mean',
    )
    expect(at({ ...scores, outcomeKind: 'count' }, { threshold: 0.1 }).path).toBe('scores.outcomeKind')
    for (const junk of JUNK) expect(at(junk, { threshold: 0.1 }).path).toMatch(/^scores/)
  })
})
