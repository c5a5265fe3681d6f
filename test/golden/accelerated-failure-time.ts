/**
 * Accelerated failure times: survreg's `scale` is ours, its log-likelihoods are [without columns, with them]; lifelines' λ is e^μ and its
 * ρ 1/σ.
 */
import type { FailureTimeDistribution } from '../../src/statistics/index.js'
import { acceleratedFailureTime } from '../../src/statistics/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const failureTimeAdapters: readonly Adapter[] = [
  { family: /^survreg\(dist='(.*)'\)$/, answer: (record, name) => regression(record, lawOf(name[1]!)) },
  { family: /^survreg\(~1,dist='(.*)'\)$/, answer: (record, name) => alone(record, lawOf(name[1]!)) },
]

function lawOf(name: string): FailureTimeDistribution {
  const laws: Readonly<Record<string, FailureTimeDistribution>> = {
    lognormal: 'log-normal',
    loglogistic: 'log-logistic',
  }
  return laws[name] ?? (name as FailureTimeDistribution)
}

/** `Surv(week, arrest) ~ fin + age`: an event is 1, or what stands behind ==. */
function regression(record: GoldenRecord, distribution: FailureTimeDistribution): Answer {
  const formula = String(asRecord(record.inputs)['formula'])
  const [, time, status, which, terms] = /Surv\((\w+), *([\w]+)(?: *== *(\d))?\) *~ *(.*)/.exec(formula)!
  const rows = rowsOf(record)
  const cells = (name: string): number[] => rows.map(row => Number(row[name] ?? row[`"${name}"`]))
  const names = terms!.split('+').map(name => name.trim())
  const event = cells(status!).map(value => (value === Number(which ?? 1) ? 1 : 0))
  const { params, fit } = acceleratedFailureTime.fit(
    { unit: 'day', duration: cells(time!), event },
    Object.fromEntries(names.map(name => [name, cells(name)])),
    { distribution },
  )
  if (fit.source === 'given' || fit.standardErrors === undefined) throw new Error('not fitted')
  const { intercept, coefficients, logScale } = fit.standardErrors
  return {
    ours: {
      coef: { '(Intercept)': params.intercept, ...params.coefficients },
      scale: params.scale,
      loglik: [fit.nullLogLikelihood, fit.logLikelihood],
      se: { '(Intercept)': intercept, ...coefficients, ...(logScale === undefined ? {} : { 'Log(scale)': logScale }) },
    },
  }
}

function alone(record: GoldenRecord, distribution: FailureTimeDistribution): Answer {
  const rows = rowsOf(record)
  const durations = {
    unit: 'day',
    duration: rows.map(row => Number(row['T'])),
    event: rows.map(row => Number(row['E'])),
  } as const
  const { params, fit } = acceleratedFailureTime.fit(durations, {}, { distribution })
  if (fit.source === 'given') throw new Error('not fitted')
  const { intercept, scale } = params
  return { ours: { mu: intercept, scale, lambda: Math.exp(intercept), rho: 1 / scale, loglik: fit.logLikelihood } }
}

/** Some files have their titles in quotes. */
function rowsOf(record: GoldenRecord): readonly Readonly<Record<string, string>>[] {
  return readData(String(asRecord(record.params)['dataset']), 'loyalty')
}
