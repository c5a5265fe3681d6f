import { describe, expect, it } from 'vitest'
import { avoidedEmissions } from '../../../../src/project/index.js'

describe('avoidedEmissions', () => {
  it('is activity by the difference of factors', () => {
    const year = { activity: 1000, baselineFactor: 0.6, projectFactor: 0.1 }
    expect(avoidedEmissions([year, { ...year, baselineFactor: 0.5 }])).toEqual({ value: 900, lower: 900, upper: 900 })
  })

  it('has the range that its inputs leave', () => {
    const { value, lower, upper } = avoidedEmissions([
      {
        activity: { value: 100, lower: 90, upper: 110 },
        baselineFactor: { value: 0.5, lower: 0.4, upper: 0.6 },
        projectFactor: { value: 0.1, lower: 0.1, upper: 0.2 },
      },
    ])
    expect([value, lower, upper].map(tonnes => tonnes.toFixed(6))).toEqual(['40.000000', '18.000000', '55.000000'])
  })

  it('keeps what is small beside large amounts that cancel', () => {
    const large = { activity: 1e16, baselineFactor: 1, projectFactor: 0 }
    const small = { activity: 1, baselineFactor: 1, projectFactor: 0 }
    expect(avoidedEmissions([large, small, { ...large, baselineFactor: 0, projectFactor: 1 }]).value).toBe(1)
  })

  it('is below 0 for a project that emits more', () => {
    expect(avoidedEmissions([{ activity: 10, baselineFactor: 0, projectFactor: 1 }]).value).toBe(-10)
  })

  it('names what is wrong', () => {
    expect(() => avoidedEmissions([])).toThrow('EMPTY_INPUT')
    expect(() => avoidedEmissions(JSON.parse('null'))).toThrow('INVALID_TYPE')
    expect(() => avoidedEmissions([{ activity: -1, baselineFactor: 0, projectFactor: 0 }])).toThrow(
      'activities[0].activity',
    )
    expect(() => avoidedEmissions(JSON.parse('[{"activity":1,"baselineFactor":1}]'))).toThrow(
      'activities[0].projectFactor',
    )
  })
})
