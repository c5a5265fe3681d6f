import { describe, expect, it } from 'vitest'
import { itemCorrelations } from '../../../src/satisfaction/measurement/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import {
  constructsOf,
  correlationsAt,
  covariancesAt,
  measuredConstructs,
} from '../../../src/satisfaction/path-quality/measured-constructs.js'
import { everything } from '../path-model/everything.js'
import { STRUCTURE, sample } from '../path-model/sample.js'

const ANSWERS = sample(80)

describe('measured constructs', () => {
  it('have the places of their indicators, in both stages', () => {
    for (const { construct, stage, places } of measuredConstructs(pathModel.fit(ANSWERS, everything('orthogonal')))) {
      expect(places.map(place => stage.indicators[place]!.name)).toEqual(construct.indicators)
    }
  })

  it('leave out interactions, and parts of higher orders come last, once', () => {
    const names = measuredConstructs(pathModel.fit(ANSWERS, everything())).map(({ construct }) => construct.name)
    expect(names).toEqual(['Standing', 'Comfort', 'Satisfaction', 'Loyalty', 'Image', 'Quality'])
    expect(constructsOf(pathModel.fit(ANSWERS, STRUCTURE).params)).toHaveLength(4)
  })

  it('have correlations and covariances of the answers, however items entered', () => {
    const { correlation, covariance } = itemCorrelations(ANSWERS)
    for (const standardise of [true, false]) {
      const { params } = pathModel.fit(ANSWERS, STRUCTURE, { standardise })
      const places = [3, 4, 7]
      const [correlations, covariances] = [correlationsAt(params, places), covariancesAt(params, places)]
      for (const [i, place] of places.entries()) {
        for (const [j, other] of places.entries()) {
          expect(correlations[i]![j]).toBeCloseTo(correlation[place]![other]!, 12)
          expect(covariances[i]![j]).toBeCloseTo(covariance[place]![other]!, 10)
        }
      }
    }
  })
})
