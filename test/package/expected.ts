import { expect } from 'vitest'

/** What the smoke program computes, anywhere; floats may differ in the last digits between engines. */
export function expectSmoke(result: unknown): void {
  expect(result).toEqual({
    logGamma: near(0.5723649429247001),
    erfcInverse: near(4.572824967389486),
    logSumExp: near(1000.6931471805599),
    annualRate: near(0.12682503013196977),
    day: '1997-10-01',
    error: 'INVALID_DATE',
    purchases: 555,
    converged: true,
    logLikelihood: near(-2158.6420619548044),
    sameAfterRevival: true,
    alive: near(0.40330292566134085),
    expected: near(1.2260281747671444),
  })
}

function near(value: number): unknown {
  return {
    asymmetricMatch: (other: unknown) =>
      typeof other === 'number' && Math.abs(other - value) <= 1e-11 * Math.abs(value),
    toString: () => 'near',
    getExpectedType: () => 'number',
    toAsymmetricMatcher: () => `${value} within 1e-11`,
  }
}
