import { paretoNbd } from '../../../src/lifetime/index.js'
import { COVARIATES } from '../../../src/lifetime/pareto-nbd/covariates.js'
import { shifted } from '../../../src/lifetime/pareto-nbd/model.js'
import { testCovariates } from '../covariates/covariate-suite.js'

testCovariates(paretoNbd, COVARIATES, shifted, { r: 0.9, alpha: 8, s: 0.8, beta: 15 })
