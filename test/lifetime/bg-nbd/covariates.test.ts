import { COVARIATES } from '../../../src/lifetime/bg-nbd/covariates.js'
import { shifted } from '../../../src/lifetime/bg-nbd/model.js'
import { bgNbd } from '../../../src/lifetime/index.js'
import { testCovariates } from '../covariates/covariate-suite.js'

testCovariates(bgNbd, COVARIATES, shifted, { r: 0.6, alpha: 6, a: 0.9, b: 2.6 })
