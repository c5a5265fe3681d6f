import { describe, expect, it } from 'vitest'
import { offerSteps } from '../../../src/loyalty/economics/offer-steps.js'

describe('offerSteps', () => {
  it('leaves out what loses, what costs more for less, and what lies under the line', () => {
    const steps = offerSteps([
      { offer: 0, spend: 10, gain: 20 },
      { offer: 1, spend: 20, gain: -1 },
      { offer: 2, spend: 20, gain: 21 },
      { offer: 3, spend: 30, gain: 40 },
      { offer: 4, spend: 40, gain: 39 },
      { offer: 5, spend: 50, gain: 45 },
    ])
    expect(steps).toEqual([
      { offer: 0, spend: 10, gain: 20 },
      { offer: 3, spend: 20, gain: 20 },
      { offer: 5, spend: 20, gain: 5 },
    ])
  })

  it('begins with what costs nothing, and takes the better of equals', () => {
    const steps = offerSteps([
      { offer: 0, spend: 5, gain: 6 },
      { offer: 1, spend: 5, gain: 9 },
      { offer: 2, spend: 0, gain: 1 },
    ])
    expect(steps).toEqual([
      { offer: 2, spend: 0, gain: 1 },
      { offer: 1, spend: 5, gain: 8 },
    ])
    expect(offerSteps([{ offer: 0, spend: 0, gain: 0 }])).toEqual([])
  })
})
