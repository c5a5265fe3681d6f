import { describe, expect, it } from 'vitest'
import { pdCalibration } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

describe('a calibration that is given', () => {
  it('is a frozen document', () => {
    const model = pdCalibration.fromParams({ method: 'logit-shift', amount: 0.3, cap: 0.9 })
    expect(model).toMatchObject({
      kind: 'pd-calibration',
      version: 1,
      params: { floor: 0, cap: 0.9 },
      fit: { source: 'given' },
    })
    expect(Object.isFrozen(model.params)).toBe(true)
  })

  it('by Bayes’ rule takes the likelihood ratio of the sample to the population', () => {
    const [sampleRate, populationRate] = [0.3, 0.02]
    const model = pdCalibration.fromPriors({ sampleRate, populationRate })
    for (const pd of [0.01, 0.3, 0.9]) {
      const ratio = (pd / (1 - pd)) * ((1 - sampleRate) / sampleRate)
      const odds = ratio * (populationRate / (1 - populationRate))
      expect(pdCalibration.probabilityOfDefault(model, pd)).toBeCloseRelative(odds / (1 + odds), 1e-13)
    }
  })

  it('has the rate of the population as its mean where sample and model are right', () => {
    // Two kinds of client, in the sample 50 and 10 % of whom default; reweighted to a rate of 5 %.
    const model = pdCalibration.fromPriors({ sampleRate: 0.3, populationRate: 0.05 })
    const after = pdCalibration.probabilityOfDefault(model, [0.5, 0.1])
    const shares = [0.5, 0.1].map(pd => 0.5 * (pd * (0.05 / 0.3) + (1 - pd) * (0.95 / 0.7)))
    expect(shares[0]! * after[0]! + shares[1]! * after[1]!).toBeCloseRelative(0.05, 1e-13)
  })

  it('refuses rates that are none', () => {
    const path = (sampleRate: number, populationRate: number) =>
      thrown(() => pdCalibration.fromPriors({ sampleRate, populationRate })).path
    expect(path(0, 0.02)).toBe('rates.sampleRate')
    expect(path(0.3, 1)).toBe('rates.populationRate')
    expect(thrown(() => pdCalibration.fromPriors({ sampleRate: 0.3, populationRate: 0.1, floor: 2 })).path).toBe(
      'rates.floor',
    )
  })
})
