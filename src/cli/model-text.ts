import type { Language } from '../labels/index.js'
import type { BgNbdModel } from '../lifetime/index.js'
import { bgNbd } from '../lifetime/index.js'
import { significant } from '../model/index.js'
import { decimals } from './figures.js'
import { inColumns } from './layout.js'
import type { Say } from './say.js'

/** The fitted model with its standard errors; what its parameters mean is known in English only. */
export function modelLines({ params, fit }: BgNbdModel, language: Language, say: Say): readonly string[] {
  const errors = fit.source === 'likelihood' ? fit.standardErrors : undefined
  const inWords = language === 'en'
  const header = [say('model.parameter'), say('model.value'), say('model.error'), inWords ? say('model.meaning') : '']
  const rows = (['r', 'alpha', 'a', 'b'] as const).map(name => [
    name,
    significant(params[name], 6),
    errors === undefined ? '-' : significant(errors[name], 4),
    inWords ? bgNbd.parameters[name].meaning : '',
  ])
  return [
    say('summary.model', { name: say('model.bg-nbd') }),
    ...(fit.source === 'likelihood' ? [`  ${fitLine(fit, say)}`] : []),
    ...inColumns([header, ...rows], ['left', 'right', 'right', 'left']).map(line => `  ${line}`),
  ]
}

type Likelihood = Extract<BgNbdModel['fit'], { source: 'likelihood' }>

function fitLine({ converged, iterations, logLikelihood, aic }: Likelihood, say: Say): string {
  return say(converged ? 'model.converged' : 'model.notConverged', {
    iterations: String(iterations),
    logLikelihood: decimals(logLikelihood, 4),
    aic: decimals(aic, 2),
  })
}
