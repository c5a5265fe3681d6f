import type { Language } from '../labels/index.js'
import type { BgNbdModel, GammaGammaModel } from '../lifetime/index.js'
import { bgNbd, gammaGamma } from '../lifetime/index.js'
import type { FitReport, LikelihoodReport, ModelDocument, ParameterTable } from '../model/index.js'
import { significant } from '../model/index.js'
import { decimals } from './figures.js'
import { inColumns } from './layout.js'
import type { Say } from './say.js'

/** The model of purchases with its standard errors. */
export function buyingLines(model: BgNbdModel, language: Language, say: Say): readonly string[] {
  return modelLines(model, bgNbd.parameters, language, say, say('model.bg-nbd'))
}

/** The model of amounts with its standard errors. */
export function spendingLines(model: GammaGammaModel, language: Language, say: Say): readonly string[] {
  return modelLines(model, gammaGamma.parameters, language, say, say('model.gamma-gamma'))
}

/** A fitted model; what its parameters mean is known in English only. */
function modelLines(
  { params, fit }: ModelDocument,
  parameters: ParameterTable,
  language: Language,
  say: Say,
  name: string,
): readonly string[] {
  const errors = fit.source === 'likelihood' ? fit.standardErrors : undefined
  const inWords = language === 'en'
  const header = [say('model.parameter'), say('model.value'), say('model.error'), inWords ? say('model.meaning') : '']
  const rows = Object.entries(parameters).map(([parameter, { meaning }]) => [
    parameter,
    significant(params[parameter]!, 6),
    errors === undefined ? '-' : significant(errors[parameter]!, 4),
    inWords ? meaning : '',
  ])
  return [
    say('summary.model', { name }),
    ...fitLines(fit, say),
    ...inColumns([header, ...rows], ['left', 'right', 'right', 'left']).map(line => `  ${line}`),
  ]
}

function fitLines(fit: FitReport<unknown>, say: Say): readonly string[] {
  return fit.source === 'likelihood' ? [`  ${fitLine(fit, say)}`] : []
}

function fitLine({ converged, iterations, logLikelihood, aic }: LikelihoodReport<unknown>, say: Say): string {
  return say(converged ? 'model.converged' : 'model.notConverged', {
    iterations: String(iterations),
    logLikelihood: decimals(logLikelihood, 4),
    aic: decimals(aic, 2),
  })
}
