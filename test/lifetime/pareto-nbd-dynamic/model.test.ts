import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { drawnBase, EFFECTS, MODEL, PARAMS } from './dynamic-bases.js'

describe('a pareto-nbd-dynamic document', () => {
  it('is frozen plain data: parameters and effects by name, no client and no calendar', () => {
    expect(JSON.parse(JSON.stringify(MODEL))).toEqual({
      kind: 'pareto-nbd-dynamic',
      version: 1,
      madeBy: 'clientele 0.1.0',
      timeUnit: 'week',
      params: PARAMS,
      effects: EFFECTS,
      fit: { source: 'given' },
    })
    expect(Object.isFrozen(MODEL.effects.purchase)).toBe(true)
    expect(structuredClone(MODEL)).toEqual(MODEL)
    expect(inspect(MODEL)).toContain('effect of season on the rate of purchases')
  })

  it('comes back from JSON with its report', () => {
    const fitted = paretoNbdDynamic.fit(drawnBase(150, 2), {
      covariates: { purchase: ['season'], dropout: ['gender'] },
    })
    const revived = reviveWith([paretoNbdDynamic.codec], JSON.stringify(fitted))
    expect(JSON.parse(JSON.stringify(revived))).toEqual(JSON.parse(JSON.stringify(fitted)))
    expect(revived.effects).toEqual(fitted.effects)
  })

  it.each([
    [{ ...PARAMS, r: 0 }, { timeUnit: 'week', effects: EFFECTS }, 'params.r: expected a number > 0'],
    [{ ...PARAMS, k: 2 }, { timeUnit: 'week', effects: EFFECTS }, 'params.k: expected only the options'],
    [PARAMS, { timeUnit: 'week' }, 'effects'],
    [PARAMS, { effects: EFFECTS }, 'timeUnit'],
    [PARAMS, { timeUnit: 'week', effects: {} }, 'document.effects: expected effects on purchase or dropout'],
    [PARAMS, { timeUnit: 'week', effects: { purchase: { season: '1' } } }, 'document.effects.purchase.season'],
    [PARAMS, { timeUnit: 'week', effects: { churn: { season: 1 } } }, 'document.effects.churn'],
    [PARAMS, { timeUnit: 'week', effects: EFFECTS, unit: 1 }, 'options.unit'],
  ])('refuses %o with %o', (params, options, message) => {
    expect(() => Reflect.apply(paretoNbdDynamic.fromParams, undefined, [params, options])).toThrow(message)
  })

  it('is refused where it has lost what it is read with', () => {
    const { effects: _, ...without } = JSON.parse(JSON.stringify(MODEL))
    expect(() => reviveWith([paretoNbdDynamic.codec], without)).toThrow('document.effects')
    const { timeUnit: __, ...undated } = JSON.parse(JSON.stringify(MODEL))
    expect(() => reviveWith([paretoNbdDynamic.codec], undated)).toThrow('document.timeUnit')
  })
})
