import type { Warning } from '../../model/index.js'
import type { SamplingReport } from './sampling-report.js'

/** Chains agree to this (Vehtari et al. 2021). */
const AGREEMENT = 1.01
/** So many independent draws place an interval's ends within a tenth of a standard deviation. */
const ENOUGH = 400
/** Fewer than this share of diverging trajectories does no harm to be seen. */
const HARMLESS = 0

/** What the reader of draws should know, with what to try. */
export function samplingWarnings(parameters: SamplingReport['parameters'], divergences: number): readonly Warning[] {
  const warnings: Warning[] = []
  const worst = (of: (name: string) => number): readonly [name: string, value: number] =>
    Object.keys(parameters)
      .map(name => [name, of(name)] as const)
      .reduce((a, b) => (b[1] > a[1] ? b : a))
  const [apart, rHat] = worst(name => parameters[name]!.rHat)
  if (rHat > AGREEMENT) {
    const message = `Chains do not agree on ${apart} yet (R-hat ${rHat.toFixed(3)}, at most ${AGREEMENT} is good). ${MORE}`
    warnings.push({ code: 'NOT_CONVERGED', message, path: `params.${apart}` })
  }
  const [scarce, lack] = worst(name => -Math.min(parameters[name]!.bulkSize, parameters[name]!.tailSize))
  if (-lack < ENOUGH) {
    const message = `The draws of ${scarce} are worth ${Math.floor(-lack)} independent ones, ${ENOUGH} are good. ${MORE}`
    warnings.push({ code: 'NOT_CONVERGED', message, path: `params.${scarce}` })
  }
  if (divergences > HARMLESS) {
    const message = `${divergences} trajectories diverged: parts of the posterior may be missing. ${CAREFUL}`
    warnings.push({ code: 'NOT_CONVERGED', message })
  }
  return warnings
}

const MORE = 'Ask for more draws and a longer warm-up'
const CAREFUL = 'Ask for a targetAcceptance nearer to 1, or give narrower priors'
