import { describe, expect, it } from 'vitest'
import { binsFromParams, weightsOfEvidence } from '../../../src/risk/binning/index.js'

describe('the weight of evidence of a value', () => {
  const age = binsFromParams({ cuts: [26], weights: [-0.5, 0, 0.25] })

  it('is that of its bin, in the sign that is wanted', () => {
    expect(Array.from(weightsOfEvidence(age, [20, 26, null]))).toEqual([-0.5, 0, 0.25])
    expect(Array.from(weightsOfEvidence(age, [20, 26, null], { weightOfEvidence: 'ln(bad/good)' }))).toEqual([
      0.5, 0, -0.25,
    ])
    const turned = binsFromParams({ cuts: [26], weights: [0.5, 0], weightOfEvidence: 'ln(bad/good)', unseen: 0.1 })
    expect(Array.from(weightsOfEvidence(turned, [20, null]))).toEqual([0.5, 0.1])
    expect(Array.from(weightsOfEvidence(turned, [20, null], { weightOfEvidence: 'ln(good/bad)' }))).toEqual([
      -0.5, -0.1,
    ])
  })

  it('where the fit saw nobody is what was said, or an error that names the cell', () => {
    const strict = binsFromParams({ cuts: [26], weights: [-0.5, null] })
    expect(() => weightsOfEvidence(strict, [20, 30, null])).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'values[1]', issueCount: 2 }),
    )
    const mild = binsFromParams({ cuts: [26], weights: [-0.5, null], unseen: 0 })
    expect(Array.from(weightsOfEvidence(mild, [20, 30, null]))).toEqual([-0.5, 0, 0])
  })

  it('of a category that nobody saw is what was said', () => {
    const housing = (unseen: 'missing' | number, missing: number | null) =>
      binsFromParams({ groups: [['own']], weights: [0.2, missing], unseen })
    expect(Array.from(weightsOfEvidence(housing('missing', -0.7), ['own', 'boat']))).toEqual([0.2, -0.7])
    expect(Array.from(weightsOfEvidence(housing(-0.1, null), ['boat', null]))).toEqual([-0.1, -0.1])
    expect(() => weightsOfEvidence(housing('missing', null), ['boat'])).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'values[0]' }),
    )
  })

  it('is not given in a sign that there is not', () => {
    const options = JSON.parse('{"weightOfEvidence":"good"}')
    expect(() => weightsOfEvidence(age, [20], options)).toThrow(
      expect.objectContaining({ path: 'options.weightOfEvidence' }),
    )
  })
})
