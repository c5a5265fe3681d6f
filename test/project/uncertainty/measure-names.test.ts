import { describe, expect, it } from 'vitest'
import { expectMeasure, expectMeasures } from '../../../src/project/uncertainty/measure-names.js'

describe('expectMeasures', () => {
  it('names what is wrong', () => {
    expect(() => expectMeasures([], {}, 'options.measures')).toThrow('EMPTY_INPUT')
    expect(() => expectMeasures('llcr', {}, 'options.measures')).toThrow('INVALID_TYPE')
    expect(() => expectMeasures(['llcr', 'llcr'], {}, 'options.measures')).toThrow('CONFLICTING_OPTIONS')
    expect(() => expectMeasures(Array(1), {}, 'options.measures')).toThrow('options.measures[0]')
    expect(() => expectMeasure('project-npv', { annualDiscountRate: -1 }, 'options.measure')).toThrow('OUT_OF_RANGE')
    expect(expectMeasures(['llcr', 'project-npv'], { annualDiscountRate: 0.1 }, 'options.measures')).toEqual([
      'llcr',
      'project-npv',
    ])
  })
})
