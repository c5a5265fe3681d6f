/** Known parameters are found again, and 95 % log-Wald intervals cover them as often as they say, by any retention model. */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { RetentionModel } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { tenuresOfClients } from '../../src/records/index.js'
import { saveTable } from './tables.js'

/** Of 95 %: what 1.5 points more or less leave. */
const NOMINAL = [0.935, 0.965] as const
const Z = 1.959963984540054

/** What clients are drawn with, how many of them, and for how long they are watched: two cohorts, one half as long. */
export interface Truth<P> {
  readonly name: string
  readonly params: P
  readonly clients: number
  readonly periods: number
  /** Where coverage is known to lie elsewhere than about 95 %. */
  readonly coverage?: readonly [number, number]
  /** Share of the bases that may be left without standard errors; none by default. */
  readonly withoutErrors?: number
}

/** `firstSeed` was fixed before the first run; base i of a truth has the seeds firstSeed + 2i and the next. */
export interface Draws {
  readonly bases: number
  readonly firstSeed: number
}

export function proveRetention<P extends Readonly<Record<string, number>>, M extends ModelDocument<string, P>>(
  proof: string,
  module: RetentionModel<P, M>,
  truths: readonly Truth<P>[],
  { bases, firstSeed }: Draws,
): void {
  const names = Object.keys(module.parameters)
  const of = (params: P, name: string): number => params[name] ?? Number.NaN
  describe.each(truths)(
    `${proof}: $name`,
    ({ name, params, clients, periods, coverage = NOMINAL, withoutErrors = 0 }) => {
      it(`is recovered from ${bases} bases of ${clients} clients`, async () => {
        const model = module.fromParams(params)
        const covered = new Map(names.map(parameter => [parameter, 0]))
        const logs = new Map(names.map(parameter => [parameter, 0]))
        let withErrors = 0
        for (let i = 0; i < bases; i++) {
          // Lets the runner breathe.
          await setImmediate()
          const { params: found, fit } = module.fit(drawn(i))
          if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
          if (fit.standardErrors === undefined) continue
          withErrors++
          for (const parameter of names) {
            const error = Math.log(of(found, parameter) / of(params, parameter))
            logs.set(parameter, (logs.get(parameter) ?? 0) + error)
            const isCovered = Math.abs(error) <= (Z * of(fit.standardErrors, parameter)) / of(found, parameter)
            if (isCovered) covered.set(parameter, (covered.get(parameter) ?? 0) + 1)
          }
        }
        const given = names.map(parameter => `${parameter} ${of(params, parameter)}`).join(', ')
        const share = (parameter: string): number => (covered.get(parameter) ?? 0) / withErrors
        saveTable(
          proof,
          `${name}: ${given}; ${bases} bases of ${clients} clients over ${periods} periods, ${withErrors} with errors`,
          names.map(parameter => ({
            parameter,
            truth: of(params, parameter),
            'mean of ln(estimate/truth)': Number(((logs.get(parameter) ?? 0) / withErrors).toFixed(4)),
            'coverage of 95 %': `${(100 * share(parameter)).toFixed(1)} %`,
          })),
        )
        expect(withErrors).toBeGreaterThanOrEqual((1 - withoutErrors) * bases)
        for (const parameter of names) {
          expect(share(parameter)).toBeGreaterThanOrEqual(coverage[0])
          expect(share(parameter)).toBeLessThanOrEqual(coverage[1])
        }

        function drawn(base: number) {
          const seed = firstSeed + 2 * base
          const early = module.simulate(model, { clients: clients / 2, periods, seed })
          const late = module.simulate(model, { clients: clients / 2, periods: periods / 2, seed: seed + 1 })
          const tenure = [...early.tenure, ...late.tenure]
          return tenuresOfClients({ tenure, ended: [...early.ended, ...late.ended] })
        }
      })
    },
  )
}
