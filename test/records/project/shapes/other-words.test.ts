import { describe, expect, it } from 'vitest'
import { checkProjectDescription } from '../../../../src/records/project/project-description.js'
import { otherWord } from '../../../../src/records/project/shapes/other-words.js'
import { solarPlant } from '../../../project/samples.js'

describe('otherWord', () => {
  it('finds a field that holds the word, or is held by it', () => {
    expect(otherWord('rate', ['name', 'annualRate'])).toBe('Perhaps annualRate')
    expect(otherWord('operatingCost', ['capex', 'operatingCosts'])).toBe('Perhaps operatingCosts')
    expect(otherWord('commitmentFee', ['upfront', 'commitment'])).toBe('Perhaps commitment')
    expect(otherWord('Tenormonths', ['tenorMonths'])).toBe('Perhaps tenorMonths')
  })

  it('knows what a project says otherwise', () => {
    expect(otherWord('growth', ['unit', 'annual'])).toContain('level by day')
    expect(otherWord('everyMonths', ['cost', 'afterMonths'])).toBe('afterMonths lists each: [60, 120, 180]')
  })

  it('is silent where nothing comes near', () => {
    expect(otherWord('colour', ['name', 'annualRate'])).toBe(undefined)
    expect(otherWord('to', ['tenorMonths', 'total'])).toBe(undefined)
    expect(otherWord('constructor', ['name'])).toBe(undefined)
  })

  it('is the hint of a fault', () => {
    const hints = (more: object): readonly (string | undefined)[] =>
      checkProjectDescription({ ...solarPlant(), ...more }).map(({ hint }) => hint)
    expect(hints({ opex: [] })).toEqual([
      'Costs of operation are operatingCosts; large works at intervals are maintenance',
    ])
    expect(hints({ colour: 'red' })).toEqual([undefined])
  })
})
