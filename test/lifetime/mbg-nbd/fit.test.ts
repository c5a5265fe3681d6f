import { mbgNbd } from '../../../src/lifetime/index.js'
import { testFits } from '../beta-geometric/fit-suite.js'

testFits(
  mbgNbd,
  { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
  [
    // BTYDplus (git d5eda8f) stopped within 3e-5 of the maximum, whose likelihood is higher by 3.5e-8; errors of lifetimes.
    {
      params: { r: 0.524844, alpha: 6.18309, a: 0.891388, b: 1.614048 },
      within: 5e-5,
      standardErrors: { r: 0.083264, alpha: 0.695597, a: 0.154785, b: 0.537472 },
      logLikelihood: -9582.1357156,
    },
    // mpmath, 40 digits: the gradient there is below 1e-22.
    {
      params: { r: 0.524843159106297, alpha: 6.183085279576, a: 0.891359390732217, b: 1.61400224017035 },
      within: 1e-10,
      standardErrors: { r: 0.0832682065889, alpha: 0.695620642552, a: 0.154789927783, b: 0.537494798285 },
      logLikelihood: -9582.13571555375,
    },
  ],
  ['SMALL_SAMPLE'],
)
