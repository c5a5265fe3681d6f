import { mbgNbd } from '../../../src/lifetime/index.js'
import { COVARIATES } from '../../../src/lifetime/mbg-nbd/covariates.js'
import { shifted } from '../../../src/lifetime/mbg-nbd/model.js'
import { testCovariates } from '../covariates/covariate-suite.js'

testCovariates(mbgNbd, COVARIATES, shifted, { r: 0.6, alpha: 6, a: 0.9, b: 2.6 })
