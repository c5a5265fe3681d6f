import { describe, expect, it } from 'vitest'
import { goesAway, isNearest, tieGoesAway } from '../../../src/money/amounts/rounding-mode.js'
import { expectRounding, ROUNDING_MODES } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

describe('a mode of rounding', () => {
  it.each(ROUNDING_MODES)('%s is known', mode => {
    expect(expectRounding(mode, 'options.rounding')).toBe(mode)
  })

  it.each([['HALF_UP'], ['bankers'], [undefined], [null], [4], ['toString']])(
    '%o is none, and the seven are listed',
    wrong => {
      const error = thrown(() => expectRounding(wrong, 'options.rounding'))
      expect(error.code).toBe('OUT_OF_RANGE')
      expect(error.expected).toBe("one of 'half-even', 'half-up', 'half-down', 'up', 'down', 'ceiling', 'floor'")
    },
  )

  it('cannot be added to the list', () => {
    expect(Object.isFrozen(ROUNDING_MODES)).toBe(true)
  })

  it('goes to the nearest, or one way', () => {
    expect(ROUNDING_MODES.filter(isNearest)).toEqual(['half-even', 'half-up', 'half-down'])
    expect(ROUNDING_MODES.filter(mode => goesAway(mode, false))).toEqual(['up', 'ceiling'])
    expect(ROUNDING_MODES.filter(mode => goesAway(mode, true))).toEqual(['up', 'floor'])
    expect(ROUNDING_MODES.filter(mode => tieGoesAway(mode, true))).toEqual(['half-even', 'half-up'])
    expect(ROUNDING_MODES.filter(mode => tieGoesAway(mode, false))).toEqual(['half-up'])
  })
})
