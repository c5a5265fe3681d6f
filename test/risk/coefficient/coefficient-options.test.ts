import { describe, expect, it } from 'vitest'
import { expectRules } from '../../../src/risk/coefficient/coefficient-options.js'
import { COEFFICIENT_GOALPOSTS, COEFFICIENT_WEIGHTS, masterScale } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

describe('expectRules', () => {
  it('has five parts of equal weight by default', () => {
    const { names, weights, goalposts, assumed } = expectRules({})
    expect(names).toEqual(Object.keys(COEFFICIENT_WEIGHTS))
    expect([...weights]).toEqual([0.2, 0.2, 0.2, 0.2, 0.2])
    expect(goalposts).toEqual(Object.values(COEFFICIENT_GOALPOSTS))
    expect(assumed).toBe(0.5)
  })

  it('keeps the usual goalposts of parts that are not named', () => {
    const { goalposts } = expectRules({
      weights: { fulfilment: 0.5, collateral: 0.5 },
      goalposts: { collateral: [0, 1.5] },
    })
    expect(goalposts).toEqual([
      [0, 1],
      [0, 1.5],
    ])
  })

  it('knows the borders of the scale', () => {
    const scale = masterScale.geometric({ grades: 2, best: 0.01, worst: 0.04 })
    expect(expectRules({ scale }).borders?.[0]).toBeCloseTo(0.02, 15)
  })

  it.each([
    ['MISSING_VALUE', 'options.goalposts.collateral', { weights: { collateral: 1 } }],
    ['UNKNOWN_OPTION', 'options.goalposts.colour', { goalposts: { colour: [0, 1] } }],
    ['UNKNOWN_OPTION', 'options.weights.probabilityOfDefault', { weights: { probabilityOfDefault: 1 } }],
    ['EMPTY_INPUT', 'options.weights', { weights: {} }],
    ['OUT_OF_RANGE', 'options.weights', { weights: { fulfilment: 0.5 } }],
    ['OUT_OF_RANGE', 'options.assumed', { assumed: 1.5 }],
  ] as const)('says %s at %s', (code, path, options) => {
    const error = thrown(() => expectRules(options))
    expect([error.code, error.path]).toEqual([code, path])
  })

  it('knows which parts are shares: those whose goalposts are the usual ones', () => {
    expect(expectRules({}).areShares).toEqual([true, true, true, true, true])
    expect(expectRules({ weights: { rating: 0.5, fulfilment: 0.5 }, goalposts: { rating: [9, 1] } }).areShares).toEqual(
      [false, true],
    )
  })

  it.each([null, 'none', 5, []])('refuses %o for goalposts', goalposts => {
    const error = thrown(() => Reflect.apply(expectRules, undefined, [{ goalposts }]))
    expect([error.code, error.path]).toEqual(['INVALID_TYPE', 'options.goalposts'])
  })

  it('refuses an option that does not exist', () => {
    // @ts-expect-error no such option
    expect(thrown(() => expectRules({ grades: 5 })).code).toBe('UNKNOWN_OPTION')
  })
})
