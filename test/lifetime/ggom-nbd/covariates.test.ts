import { COVARIATES } from '../../../src/lifetime/ggom-nbd/covariates.js'
import { shifted } from '../../../src/lifetime/ggom-nbd/model.js'
import { ggomNbd } from '../../../src/lifetime/index.js'
import { testCovariates } from '../covariates/covariate-suite.js'

testCovariates(ggomNbd, COVARIATES, shifted, { r: 0.9, alpha: 8, b: 0.06, s: 0.8, beta: 4 })
