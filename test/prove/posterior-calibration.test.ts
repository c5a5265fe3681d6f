/**
 * Simulation-based calibration (Talts et al. 2018): parameters are drawn from their priors, clients from the parameters and a
 * posterior sampled from the clients; the rank of each parameter among its draws is then uniform. A likelihood, a gradient or
 * a sampler that is off would show.
 */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { ParameterTable } from '../../src/model/index.js'
import { mapParameters, randomStream, runSync } from '../../src/model/index.js'
import type { Prior } from '../../src/statistics/index.js'
import { drawPrior, priors, rankStatistic, rankUniformity } from '../../src/statistics/index.js'
import type { Subject } from './subjects.js'
import { subjects } from './subjects.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a subject has seed FIRST_SEED + i. */
const FIRST_SEED = 710_000
const RUNS = 200
const RANKED = 99
const BINS = 20
/** Of some thirty tests one falls below 1 in 300 by chance one time in ten. */
const LEAST_P = 0.003

const about = (size: number): Prior => priors.logNormal({ mean: Math.log(size), deviation: 0.4 })

calibrate('BG/NBD', subjects.bgNbd, { r: about(0.8), alpha: about(6), a: about(0.8), b: about(2.5) }, 300)
calibrate('MBG/NBD', subjects.mbgNbd, { r: about(0.8), alpha: about(6), a: about(0.8), b: about(2.5) }, 300)
calibrate('Pareto/NBD', subjects.paretoNbd, { r: about(0.9), alpha: about(8), s: about(0.9), beta: about(20) }, 200)
calibrate('NBD', subjects.nbd, { r: about(0.5), alpha: about(5) }, 300)
calibrate('BG/BB', subjects.bgBb, { alpha: about(1.2), beta: about(0.75), gamma: about(0.7), delta: about(2.8) }, 400)
calibrate('Gamma-Gamma', subjects.gammaGamma, { p: about(6), q: about(4), gamma: about(15) }, 200)
calibrate('shifted beta geometric', subjects.shiftedBetaGeometric, { alpha: about(0.7), beta: about(1.2) }, 300)

function calibrate<T extends ParameterTable>(
  name: string,
  { parameters, infer }: Subject<T>,
  beliefs: { readonly [K in keyof T & string]: Prior },
  clients: number,
): void {
  describe(name, () => {
    it(`is calibrated over ${RUNS} runs of ${clients} clients`, async () => {
      const names: readonly (keyof T & string)[] = Object.keys(parameters)
      const ranks = new Map<string, number[]>(names.map(parameter => [parameter, []]))
      let divergences = 0
      for (let run = 0; run < RUNS; run++) {
        // Lets the runner breathe.
        await setImmediate()
        const uniform = randomStream(FIRST_SEED + run)
        const truth = mapParameters(parameters, parameter => drawPrior(beliefs[parameter], uniform))
        const { posterior } = infer(truth, clients, FIRST_SEED + run)
        const sample = runSync(
          posterior({ priors: beliefs, seed: FIRST_SEED + run, chains: 1, warmup: 300, draws: 400 }),
        )
        divergences += sample.chains.reduce((sum, chain) => sum + chain.divergences, 0)
        for (const parameter of names) {
          ranks.get(parameter)!.push(rankStatistic(truth[parameter], sample.draws[parameter]!, { draws: RANKED }))
        }
      }
      const tests = names.map(parameter => ({
        parameter,
        ...rankUniformity(ranks.get(parameter)!, { largest: RANKED, bins: BINS }),
      }))
      saveTable(
        'posterior-calibration',
        `${name}; ${RUNS} runs of ${clients} clients, ${RANKED} draws ranked, ${divergences} divergences in all`,
        tests.map(({ parameter, chiSquare, pValue }) => ({
          parameter,
          [`chi-square over ${BINS} bins`]: Number(chiSquare.toFixed(1)),
          p: Number(pValue.toFixed(3)),
        })),
      )
      for (const { parameter, pValue } of tests) expect(pValue, parameter).toBeGreaterThan(LEAST_P)
    })
  })
}
