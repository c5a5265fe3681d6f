import { describe, expect, it } from 'vitest'
import { keptFacts } from '../../../src/appraisal/case/kept-facts.js'
import { dayNumber } from '../../../src/money/core.js'
import { DEFINITIONS } from '../../../src/records/attributes/attributes.js'
import { clientViews } from '../../../src/records/attributes/client-views.js'
import type { ClientView } from '../../../src/records/attributes/definition.js'
import { canBeTold } from '../../../src/records/attributes/definition.js'
import { isUnknown } from '../../../src/records/attributes/unknown.js'
import type { Portfolio } from '../../../src/records/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const RULE = { asOf: dayNumber('2024-12-31'), currency: 'CNY', maxRateAgeDays: 31 }
const { portfolio } = sampleLender({ clients: 12 })

/** A view that tells how often it was asked for records. */
function counted(view: ClientView): { readonly view: ClientView; readonly asked: () => number } {
  let count = 0
  const records: ClientView['records'] = table => {
    count++
    return view.records(table)
  }
  return { view: { ...view, records }, asked: () => count }
}

describe('keptFacts', () => {
  it('tells of every client what the definition tells, whichever is asked first and however often', () => {
    const factOf = keptFacts(portfolio)
    const viewOf = clientViews(portfolio, RULE)
    for (const round of [1, 2]) {
      for (let row = 11; row >= 0; row--) {
        for (const definition of DEFINITIONS) {
          const told = canBeTold(portfolio, definition) ? definition.of(viewOf(row)) : undefined
          const expected = told === undefined || isUnknown(told) ? undefined : told
          expect(factOf(row, definition.name, viewOf(row)), `${definition.name} ${row} ${round}`).toEqual(expected)
        }
      }
    }
  })

  it('works a fact out once, known or not', () => {
    const known: Portfolio = {
      clients: [{ id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }],
      contracts: [],
      statements: [],
    }
    const { view, asked } = counted(clientViews(known, RULE)(0))
    const factOf = keptFacts(known)
    for (const [attribute, fact] of [
      ['cooperations', 0],
      ['sales', undefined],
    ] as const) {
      expect(factOf(0, attribute, view)).toBe(fact)
      const first = asked()
      expect(factOf(0, attribute, view)).toBe(fact)
      expect(asked()).toBe(first)
    }
    expect(asked()).toBeGreaterThan(0)
  })

  it('knows nothing of attributes that there are not, or whose tables are absent', () => {
    const clients = [{ id: 'C', name: 'Lakeside Milling', entityType: 'company', status: 'active' }] as const
    const factOf = keptFacts({ clients })
    const view = clientViews({ clients }, RULE)(0)
    expect(factOf(0, 'nothing', view)).toBeUndefined()
    expect(factOf(0, 'cooperations', view)).toBeUndefined()
    expect(factOf(0, 'status', view)).toBe('active')
  })
})
