import { describe, expect, it } from 'vitest'
import { bgNbd, gammaGamma, lifetimeValue, lifetimeValueFromDocuments, mbgNbd } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'
import { buying, clients, mayLeaveAtOnce, spending } from './models.js'

const terms = { horizon: 52, annualDiscountRate: 0.1, margin: 0.3 }

describe('lifetimeValueFromDocuments', () => {
  it('finds the modules of the documents', () => {
    const base = clients()
    expect(lifetimeValueFromDocuments({ buying, spending }, base, terms)).toEqual(
      lifetimeValue({ buying: [bgNbd, buying], spending: [gammaGamma, spending] }, base, terms),
    )
    expect(lifetimeValueFromDocuments({ buying: mayLeaveAtOnce, spending }, base, terms)).toEqual(
      lifetimeValue({ buying: [mbgNbd, mayLeaveAtOnce], spending: [gammaGamma, spending] }, base, terms),
    )
  })

  it('refuses documents of another kind, and none at all', () => {
    const wrong = JSON.parse(JSON.stringify({ buying: spending, spending: buying, neither: {} }))
    const value = (documents: object): unknown =>
      thrown(() => lifetimeValueFromDocuments({ buying, spending, ...documents }, clients(), terms))
    expect(value({ buying: wrong.buying })).toMatchObject({ code: 'UNKNOWN_DOCUMENT', path: 'models.buying.kind' })
    expect(value({ buying: wrong.nothing })).toMatchObject({ code: 'INVALID_TYPE', path: 'models.buying' })
    expect(value({ spending: wrong.spending })).toMatchObject({ code: 'INVALID_DOCUMENT', path: 'model.kind' })
    expect(value({ spending: wrong.nothing })).toMatchObject({ code: 'INVALID_TYPE', path: 'models.spending' })
  })
})
