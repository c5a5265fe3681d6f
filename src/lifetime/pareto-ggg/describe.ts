import type { ParameterTable } from '../../model/index.js'
import { textTable } from '../../model/index.js'
import type { ParetoGggModel } from './document.js'

/** A document as a person reads it: how it was sampled, its parameters with intervals and meaning, its warnings. */
export function describeModel(
  { kind, timeUnit, params, draws, fit }: Omit<ParetoGggModel, 'madeBy'>,
  table: ParameterTable,
): string {
  const title = `${kind}${timeUnit === undefined ? '' : `, time in ${timeUnit}s`}`
  const names = Object.keys(table).filter((name): name is keyof typeof params => name in params)
  if (fit.source === 'given') {
    const rows = names.map(name => [name, params[name], table[name]!.meaning])
    return [title, 'parameters as given', textTable(['', 'value', 'meaning'], rows)].join('\n')
  }
  const rows = names.map(name => {
    const { lower, upper } = fit.parameters[name]!
    return [name, params[name], lower, upper, table[name]!.meaning]
  })
  return [
    title,
    `${fit.observations} clients, ${fit.chains} chains of ${fit.drawsPerChain} draws, ${fit.converged ? 'converged' : 'NOT converged'}; ${draws.t.length} draws kept`,
    ...fit.warnings.map(({ code, message }) => `! ${code}: ${message}`),
    textTable(['', 'median', '2.5 %', '97.5 %', 'meaning'], rows),
  ].join('\n')
}
