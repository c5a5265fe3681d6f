import { describe, expect, it } from 'vitest'
import {
  averageVarianceExtracted,
  compositeReliability,
  cronbachAlpha,
  itemCorrelations,
  rhoA,
} from '../../../src/satisfaction/measurement/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { pathReliability } from '../../../src/satisfaction/path-quality/index.js'
import { everything } from '../path-model/everything.js'
import { changed, STRUCTURE, sample } from '../path-model/sample.js'

const ANSWERS = sample(150)
const ITEMS = ['quality1', 'quality2', 'quality3']
const OF_QUALITY = Object.fromEntries(ITEMS.map(item => [item, ANSWERS[item]!]))

describe('reliability of constructs', () => {
  it('has raw and standardised alpha as the items alone have them', () => {
    const { raw, standardised } = cronbachAlpha(OF_QUALITY)
    for (const standardise of [true, false]) {
      const quality = pathReliability(pathModel.fit(ANSWERS, STRUCTURE, { standardise }))[1]!
      expect(quality.name).toBe('Quality')
      expect(quality.alpha).toBeCloseTo(raw, 12)
      expect(quality.standardisedAlpha).toBeCloseTo(standardised, 12)
      expect(quality.alpha).not.toBeCloseTo(standardised, 4)
    }
  })

  it('has rho_A, composite reliability and variance extracted of weights and loadings', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const { weights, loadings } = model.params.constructs[1]!
    const quality = pathReliability(model)[1]!
    expect(quality.rhoA).toBeCloseTo(rhoA(weights, itemCorrelations(OF_QUALITY).correlation), 12)
    expect(quality.compositeReliability).toBe(compositeReliability(loadings))
    expect(quality.averageVarianceExtracted).toBe(averageVarianceExtracted(loadings))
  })

  it('is that of the correction for factors, whose loadings are corrected', () => {
    const model = pathModel.fit(ANSWERS, changed({ Quality: { kind: 'factor', items: ITEMS } }))
    const [plain, corrected] = [pathModel.fit(ANSWERS, STRUCTURE), model].map(own => pathReliability(own)[1]!)
    expect(corrected!.rhoA).toBeCloseTo(model.params.constructs[1]!.rhoA!, 12)
    expect(corrected!.averageVarianceExtracted).toBeLessThan(plain!.averageVarianceExtracted!)
  })

  it('is none of a single item, and has no rho_A of mode B', () => {
    const structure = changed({
      Loyalty: { kind: 'composite', items: ['loyalty1'] },
      Image: { kind: 'composite', items: ['image1', 'image2', 'image3'], mode: 'B' },
    })
    const [image, , , loyalty] = pathReliability(pathModel.fit(ANSWERS, structure))
    expect(loyalty).toEqual({ name: 'Loyalty', kind: 'composite', mode: 'A', items: 1 })
    expect(image).not.toHaveProperty('rhoA')
    expect(image?.compositeReliability).toBeGreaterThan(0)
  })

  it('is of parts of higher orders as well, not of interactions', () => {
    const names = pathReliability(pathModel.fit(ANSWERS, everything())).map(({ name }) => name)
    expect(names).toEqual(['Standing', 'Comfort', 'Satisfaction', 'Loyalty', 'Image', 'Quality'])
  })

  it('leaves out what a loading beyond 1 does not allow', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const constructs = model.params.constructs.map(construct => ({
      ...construct,
      loadings: construct.loadings.map(() => 1.2),
    }))
    const [image] = pathReliability({ ...model, params: { ...model.params, constructs } })
    expect(image).not.toHaveProperty('compositeReliability')
    expect(image).not.toHaveProperty('averageVarianceExtracted')
    expect(image?.standardisedAlpha).toBeGreaterThan(0)
  })
})
