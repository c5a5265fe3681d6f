import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './read-params.js'
import type { CalibrationReport, ControlLimits, ControlWarning } from './types.js'
import { CONTROL_WARNING_CODES } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads control limits back from JSON. */
export const codec: Codec<ControlLimits> = Object.freeze<Codec<ControlLimits>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): ControlLimits {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  return seal(
    readParams(document['params'], 'document.params'),
    reviveFit(expectObject(document['fit'], 'document.fit')),
    expectText(document['madeBy'], 'document.madeBy'),
  )
}

function reviveFit(fit: Json): ControlLimits['fit'] {
  const at = 'document.fit'
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], at)
    return { source: 'given' }
  }
  if (fit['source'] !== 'calibration') {
    return reject('INVALID_DOCUMENT', `${at}.source`, "'calibration' or 'given'", fit['source'])
  }
  const optional = ['spread', 'autocorrelation', 'dispersion'] as const
  expectKnownKeys(fit, ['source', 'points', 'readings', 'warnings', ...optional], at)
  const { spread, autocorrelation, dispersion } = fit
  const report: CalibrationReport = {
    source: 'calibration',
    points: expectInteger(fit['points'], `${at}.points`, 1),
    readings: expectPositive(fit['readings'], `${at}.readings`),
    ...(spread !== undefined && {
      spread: expectOneOf(spread, ['range', 'deviation', 'pooled', 'moving-range'], `${at}.spread`),
    }),
    ...(autocorrelation !== undefined && { autocorrelation: expectFinite(autocorrelation, `${at}.autocorrelation`) }),
    ...(dispersion !== undefined && { dispersion: expectNonNegative(dispersion, `${at}.dispersion`) }),
    warnings: Array.from(expectList(fit['warnings'], `${at}.warnings`), reviveWarning),
  }
  return report
}

function reviveWarning(value: unknown, i: number): ControlWarning {
  const path = `document.fit.warnings[${i}]`
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'message'], path)
  return {
    code: expectOneOf(warning['code'], CONTROL_WARNING_CODES, `${path}.code`),
    message: expectText(warning['message'], `${path}.message`),
  }
}
