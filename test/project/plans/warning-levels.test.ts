import { describe, expect, it } from 'vitest'
import { LEVELS, warningLevels } from '../../../src/project/plans/warning-levels.js'

describe('warningLevels', () => {
  it('has a default for each level, and keeps what is given', () => {
    expect(warningLevels({}, 'options')).toEqual({
      largestLastRepayment: 0.3,
      heaviestStart: 1.25,
      weakSeason: 0.5,
      longestGrace: 12,
    })
    expect(warningLevels({ largestLastRepayment: 1, weakSeason: 0.8 }, 'options')).toMatchObject({
      largestLastRepayment: 1,
      weakSeason: 0.8,
    })
    expect(Object.keys(warningLevels({}, 'options'))).toEqual(LEVELS)
  })

  it('refuses levels that are none', () => {
    const at = (path: string) => expect.objectContaining({ code: 'OUT_OF_RANGE', path: `options.${path}` })
    for (const level of LEVELS) expect(() => warningLevels({ [level]: 0 }, 'options')).toThrow(at(level))
    expect(() => warningLevels({ largestLastRepayment: 1.01 }, 'options')).toThrow(at('largestLastRepayment'))
    expect(() => warningLevels({ longestGrace: 1200.5 }, 'options')).toThrow(at('longestGrace'))
    expect(warningLevels({ longestGrace: 1200 }, 'options').longestGrace).toBe(1200)
  })
})
