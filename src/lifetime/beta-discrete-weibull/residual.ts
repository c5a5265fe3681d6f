import {
  discountedResidualLifetimeOf,
  expectedResidualLifetimeOf,
  marginMultipleOf,
  retentionElasticityOf,
} from '../contractual/residual.js'
import type { DiscountedResidualOptions, ResidualOptions, ResidualVerb } from '../contractual-contract.js'
import type { BetaDiscreteWeibullModel } from './model.js'
import { lawOf } from './model.js'

/**
 * Expected renewals still to come of a client who has renewed `tenure` times: Σ S(k+j)/S(k) over j from 1 on.
 *
 * @throws ClienteleError `MEAN_UNDEFINED` without a horizon where the sum has no end, as it has for cα ≤ 1;
 * `OUT_OF_RANGE` for a tenure that is not whole or a horizon shorter than a period.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.expectedResidualLifetime(model, { tenure: 2, horizon: 10 }).toFixed(4) // => '6.7303'
 */
export const expectedResidualLifetime: ResidualVerb<BetaDiscreteWeibullModel, ResidualOptions> =
  /* @__PURE__ */ expectedResidualLifetimeOf(lawOf)

/**
 * DERL: what one unit of money at each renewal to come is worth now, just before the next one is due, so that the next
 * counts in full: Σ S(k+j)/S(k) · (1+d)^−(j−1) (Fader and Hardie 2010).
 *
 * @throws ClienteleError as {@link expectedResidualLifetime} does; `UNIT_MISMATCH` for a model without a unit of time,
 * `OUT_OF_RANGE` for a rate at or below -1, or below 0 without a horizon.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.discountedResidualLifetime(model, { tenure: 0, annualDiscountRate: 0.1 }).toFixed(4) // => '5.6060'
 * const column = betaDiscreteWeibull.discountedResidualLifetime(model, { tenure: [0, 1, 2], annualDiscountRate: 0.1 })
 * Array.from(column, value => Number(value.toFixed(2))) // => [ 5.61, 5.99, 6.64 ]
 */
export const discountedResidualLifetime: ResidualVerb<BetaDiscreteWeibullModel, DiscountedResidualOptions> =
  /* @__PURE__ */ discountedResidualLifetimeOf(lawOf)

/**
 * By how much a client's margin per period is to be multiplied to get its value just after a payment: DERL / (1+d). Where
 * retention is constant that is r / (1+d−r) (Gupta and Lehmann 2003); with the payment just made, 1 more.
 *
 * @throws ClienteleError as {@link discountedResidualLifetime} does.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.marginMultiple(model, { tenure: 0, annualDiscountRate: 0.1 }).toFixed(4) // => '5.0963'
 */
export const marginMultiple: ResidualVerb<BetaDiscreteWeibullModel, DiscountedResidualOptions> =
  /* @__PURE__ */ marginMultipleOf(lawOf)

/**
 * By how many percent {@link discountedResidualLifetime} rises where every retention rate to come rises by one percent of
 * itself: d ln DERL / d ln r = Σ j S(k+j)(1+d)^−j / Σ S(k+j)(1+d)^−j. Where retention is constant that is (1+d)/(1+d−r).
 *
 * It is the elasticity of the value of clients taken together. The mean of their own elasticities, in which those who bring
 * little count as much (Fader and Hardie 2010, eq. 8), is 1 + {@link marginMultiple} where each client's rate is constant.
 *
 * @throws ClienteleError as {@link discountedResidualLifetime} does; `MEAN_UNDEFINED` without discount and horizon where cα ≤ 2.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.retentionElasticity(model, { tenure: 0, annualDiscountRate: 0.1 }).toFixed(4) // => '8.1484'
 */
export const retentionElasticity: ResidualVerb<BetaDiscreteWeibullModel, DiscountedResidualOptions> =
  /* @__PURE__ */ retentionElasticityOf(lawOf)
