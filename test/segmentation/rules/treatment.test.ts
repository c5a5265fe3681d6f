import { describe, expect, it } from 'vitest'
import { treatmentOf, withTreatment } from '../../../src/segmentation/rules/treatment.js'
import type { Treatment } from '../../../src/segmentation/rules/types.js'
import { SAMPLE } from './support.js'

const treatment: Treatment = { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard' }

describe('a treatment', () => {
  it('is attached to one segment of a new scheme', () => {
    const edited = withTreatment(SAMPLE, 'green', treatment)
    expect(treatmentOf(edited, 'green')).toEqual(treatment)
    expect(treatmentOf(edited, 'big')).toBeUndefined()
    expect(treatmentOf(SAMPLE, 'green')).toBeUndefined()
    expect(Object.keys(edited.segments)).toEqual(Object.keys(SAMPLE.segments))
    expect({ ...edited, segments: SAMPLE.segments }).toEqual(SAMPLE)
  })

  it('is replaced whole', () => {
    const first = withTreatment(SAMPLE, 'green', { ...treatment, reviewMonths: 6 })
    expect(treatmentOf(withTreatment(first, 'green', treatment), 'green')).toEqual(treatment)
  })

  it('of those whom no rule takes there is none', () => {
    expect(treatmentOf(SAMPLE, 'unassigned')).toBeUndefined()
  })

  it('is of a segment that there is, and has all its parts', () => {
    const wrong = expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'segment' })
    expect(() => treatmentOf(SAMPLE, 'red')).toThrow(wrong)
    expect(() => withTreatment(SAMPLE, 'unassigned', treatment)).toThrow(wrong)
    for (const none of [undefined, null, {}, { ...treatment, limit: 'up' }]) {
      expect(() => Reflect.apply(withTreatment, undefined, [SAMPLE, 'big', none])).toThrow(
        expect.objectContaining({ path: expect.stringMatching(/^treatment/) }),
      )
    }
  })
})
