/**
 * A small program that uses the package as a user would. It runs unchanged in every engine, through every bundler and
 * in a browser, and gives what it computed.
 */
import { ClienteleError } from 'clientele'
import { annualRateOf, dayNumber, isoDate } from 'clientele/money'
import { erfcInverse, logGamma, logSumExp } from 'clientele/numeric'

export function smoke() {
  return {
    logGamma: logGamma(0.5),
    erfcInverse: erfcInverse(1e-10),
    logSumExp: logSumExp([1000, 1000]),
    annualRate: annualRateOf(0.01, 'month'),
    day: isoDate(dayNumber('1997-09-30') + 1),
    error: codeOf(() => dayNumber('1997-02-30')),
  }
}

function codeOf(run) {
  try {
    return run()
  } catch (error) {
    return error instanceof ClienteleError ? error.code : 'not a ClienteleError'
  }
}
