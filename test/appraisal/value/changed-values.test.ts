import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/appraisal/value/expected.js'
import { changedValues, noChange, planValue } from '../../../src/appraisal/value/expected.js'
import { gridOf } from '../../../src/appraisal/value/grid.js'
import { planMaker } from '../../../src/appraisal/value/make-plan.js'
import { UNKNOWN_INPUTS } from '../../../src/appraisal/value/plan.js'
import { expectedValuer, valuer } from '../../../src/appraisal/value/value-of.js'
import { caseOf, hazard, LEARNT, LOAN, OUTLOOK, POLICY, TERMS } from './a-client.js'

const GRID = gridOf(2, TERMS)
const CLIENT = caseOf({ facilities: [LOAN] })

/** Few levels, so that one change often leaves what the one before had. */
const level = fc.constantFrom(0.5, 1, 2)
const change: fc.Arbitrary<Change> = fc.record({
  defaults: level,
  leaving: level,
  prepaying: level,
  loss: level,
  margin: level,
  inputs: fc
    .array(level, { minLength: UNKNOWN_INPUTS.length, maxLength: UNKNOWN_INPUTS.length })
    .map(inputs => Float64Array.from(inputs)),
})

describe('changedValues', () => {
  it('gives under one change after the other what each gives by itself', () => {
    const plan = planMaker(LEARNT, POLICY, GRID)(CLIENT, OUTLOOK)
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), changes => {
        const { take, under } = changedValues(GRID)
        take(plan)
        expect(changes.map(under)).toEqual(changes.map(one => planValue(GRID)(plan, one)))
      }),
    )
  })

  it('sees what was written to a plan once it takes it anew', () => {
    const planOf = planMaker(LEARNT, POLICY, GRID)
    const { take, under } = changedValues(GRID)
    take(planOf(CLIENT, OUTLOOK))
    const safe = under(noChange())
    const plan = planOf(CLIENT, { ...OUTLOOK, defaults: hazard(0.3) })
    take(plan)
    expect(under(noChange())).toBe(planValue(GRID)(plan, noChange()))
    expect(under(noChange())).toBeLessThan(safe)
  })
})

describe('expectedValuer', () => {
  it('expects what the whole valuation expects, to the last digit', () => {
    for (const facilities of [[LOAN], []]) {
      const client = caseOf({ facilities })
      expect(expectedValuer(LEARNT, POLICY, TERMS)(client, OUTLOOK)).toBe(
        valuer(LEARNT, POLICY, TERMS)(client, OUTLOOK).value,
      )
    }
  })
})
