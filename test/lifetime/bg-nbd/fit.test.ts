import { bgNbd } from '../../../src/lifetime/index.js'
import { testFits } from '../beta-geometric/fit-suite.js'

testFits(
  bgNbd,
  { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  [
    // CLVTools 0.12.1 stopped within 3e-6 of the maximum, whose likelihood is higher in the ninth digit.
    {
      params: { r: 0.242594, alpha: 4.4136, a: 0.79292, b: 2.42589 },
      within: 1e-5,
      standardErrors: { r: 0.012557, alpha: 0.378224, a: 0.185733, b: 0.705407 },
      logLikelihood: -9582.4292067,
    },
  ],
  ['ONE_TIME_BUYERS_ALIVE'],
)
