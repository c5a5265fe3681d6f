import { describe, expect, it } from 'vitest'
import {
  bgNbd,
  expectedCashFlows,
  gammaGamma,
  holdoutAccuracy,
  lifetimeValue,
  lifetimeValueFromDocuments,
} from '../../../src/lifetime/index.js'
import { expectModels } from '../../../src/lifetime/value/models.js'
import { thrown } from '../../errors/thrown.js'
import { buying, clients, spending } from './models.js'

const terms = { horizon: 52, annualDiscountRate: 0.1, margin: 0.3 }

/** As callers without types may write it. */
const untyped = JSON.parse

describe('expectModels', () => {
  it('takes two pairs', () => {
    expect(expectModels({ buying: [bgNbd, buying], spending: [gammaGamma, spending] })).toBeUndefined()
  })

  it('names what is missing', () => {
    const refused = (models: unknown): object => thrown(() => expectModels(models))
    expect(refused(undefined)).toMatchObject({ code: 'INVALID_TYPE', path: 'models' })
    expect(refused({ buying: [bgNbd, buying] })).toMatchObject({ path: 'models.spending' })
    expect(refused({ buying: [gammaGamma, spending], spending: [bgNbd, buying] })).toMatchObject({
      path: 'models.buying[0].expectedPurchases',
    })
  })

  it('is asked by every function that values', () => {
    const documents = untyped(JSON.stringify({ buying, spending }))
    expect(thrown(() => lifetimeValue(documents, clients(), terms))).toMatchObject({ path: 'models.buying' })
    expect(thrown(() => expectedCashFlows(documents, clients(), { ...terms, every: 'year' }))).toMatchObject({
      path: 'models.buying',
    })
    expect(thrown(() => lifetimeValueFromDocuments(untyped('null'), clients(), terms))).toMatchObject({
      path: 'models',
    })
    expect(thrown(() => holdoutAccuracy(documents.buying, clients()))).toMatchObject({ path: 'pair' })
  })
})
