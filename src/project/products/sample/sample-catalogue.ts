import { productCatalogue } from '../product-catalogue.js'
import type { ProductCatalogue } from '../types.js'
import { SAMPLE_FACTS } from './facts.js'
import { projectLoan, researchLoan, supplyChainFinance } from './lending.js'
import { advisory, contractGuarantee, syndicationShare } from './services.js'

function sampleCatalogue(): ProductCatalogue {
  return productCatalogue({
    name: 'sample-products',
    title: 'Sample products, made up for illustration',
    from: '2026-01-01',
    rules: {
      products: {
        'project-loan': projectLoan(),
        'r-and-d-loan': researchLoan(),
        'supply-chain-finance': supplyChainFinance(),
        guarantee: contractGuarantee(),
        'syndication-share': syndicationShare(),
        advisory: advisory(),
      },
      facts: SAMPLE_FACTS,
    },
    sources: {
      products: 'Sample policy: no lender stands behind these figures',
      facts: 'Words of this package',
    },
  })
}

/**
 * Six products as a start: project loan, R&D loan, supply-chain finance, guarantee, share of a syndicated loan, advisory. Sample
 * policy: every figure is made up for illustration, no lender's and no rule of any authority, and is there to be replaced.
 *
 * @example
 * import { PRODUCT_CATALOGUE } from 'clientele/project'
 * Object.values(PRODUCT_CATALOGUE.rules.products).map(({ name }) => name.zh)
 * // => [ '项目贷款', '研发贷款', '供应链金融', '保函', '银团贷款份额', '财务顾问' ]
 */
export const PRODUCT_CATALOGUE: ProductCatalogue = /* @__PURE__ */ sampleCatalogue()
