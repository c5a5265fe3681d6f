import { describe, expect, it } from 'vitest'
import {
  bgBb,
  bgCnbd,
  bgNbd,
  gammaGamma,
  ggomNbd,
  lifetimeValue,
  lifetimeValueFromDocuments,
  logNormalSpend,
  mbgCnbd,
  mbgNbd,
  nbd,
  paretoNbd,
} from '../../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
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

  it.each([
    ['bgCnbd', bgCnbd, bgCnbd.fromParams({ k: 2, r: 0.4, alpha: 1.1, a: 0.5, b: 2.8 }, { timeUnit: 'week' })],
    ['mbgCnbd', mbgCnbd, mbgCnbd.fromParams({ k: 2, r: 1.3, alpha: 2.8, a: 0.4, b: 0.8 }, { timeUnit: 'week' })],
    ['nbd', nbd, nbd.fromParams({ r: 0.4, alpha: 5 }, { timeUnit: 'week' })],
    ['paretoNbd', paretoNbd, paretoNbd.fromParams({ r: 0.6, alpha: 10, s: 0.6, beta: 12 }, { timeUnit: 'week' })],
    ['ggomNbd', ggomNbd, ggomNbd.fromParams({ r: 0.6, alpha: 10, b: 0.1, s: 0.6, beta: 1 }, { timeUnit: 'week' })],
  ] as const)('finds %s', (_, module, document) => {
    const base = clients()
    const found = lifetimeValueFromDocuments({ buying: document, spending }, base, terms)
    const purchases = Reflect.apply(module.expectedPurchases, undefined, [document, base, { horizon: 52 }])
    expect(found.expectedPurchases).toEqual(purchases)
    expect(found.totals.value).toBeGreaterThan(0)
  })

  it('finds bgBb, of a base in opportunities', () => {
    const { base, document } = opportunities()
    const found = lifetimeValueFromDocuments({ buying: document, spending }, base, { ...terms, horizon: 5 })
    expect(found.expectedPurchases).toEqual(bgBb.expectedPurchases(document, base, { horizon: 5 }))
  })

  it('finds logNormalSpend', () => {
    const amounts = logNormalSpend.fromParams({ median: 20, between: 0.5, within: 0.7 })
    const base = customerBaseFromSummary(
      {
        frequency: [2, 0],
        recency: [30, 0],
        age: [38, 38],
        meanSpend: [22, 0],
        spendOrders: [2, 0],
        logSpend: { mean: [3, 0], squares: [0.1, 0] },
      },
      { timeUnit: 'week', observedUntil: '1997-09-30' },
    )
    const found = lifetimeValueFromDocuments({ buying, spending: amounts }, base, terms)
    expect(found.expectedSpend).toEqual(logNormalSpend.expectedSpend(amounts, base))
  })

  it('refuses documents of another kind, and none at all', () => {
    const wrong = JSON.parse(JSON.stringify({ buying: spending, spending: buying, neither: {} }))
    const value = (documents: object): unknown =>
      thrown(() => lifetimeValueFromDocuments({ buying, spending, ...documents }, clients(), terms))
    expect(value({ buying: wrong.buying })).toMatchObject({ code: 'UNKNOWN_DOCUMENT', path: 'models.buying.kind' })
    expect(value({ buying: wrong.nothing })).toMatchObject({ code: 'INVALID_TYPE', path: 'models.buying' })
    expect(value({ spending: wrong.spending })).toMatchObject({
      code: 'UNKNOWN_DOCUMENT',
      path: 'models.spending.kind',
    })
    expect(value({ spending: wrong.nothing })).toMatchObject({ code: 'INVALID_TYPE', path: 'models.spending' })
  })
})

function opportunities() {
  const base = customerBaseFromSummary(
    { frequency: [2, 0, 3], recency: [5, 0, 6], age: [6, 6, 6], meanSpend: [22.35, 0, 10] },
    { timeUnit: 'year', observedUntil: '2001-12-31' },
  )
  return { base, document: bgBb.fromParams({ alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 }, { timeUnit: 'year' }) }
}
