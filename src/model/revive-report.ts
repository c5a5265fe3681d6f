/**
 * The parts that reports of all kinds share, read back from JSON: warnings and what was dropped.
 *
 * @module
 */
import { expectInteger, expectList, expectObject, expectText, reject } from '../errors/index.js'
import type { Dropped, DropReason, Warning, WarningCode } from './report.js'
import { DROP_REASONS, WARNING_CODES } from './report.js'

/**
 * The warnings of a report read from JSON, each checked.
 *
 * @throws ClienteleError naming the first warning that is damaged, or whose code this version does not know.
 * @example
 * import { reviveWarnings } from 'clientele/model'
 * reviveWarnings([{ code: 'FLAT_RIDGE', message: 'flat' }], 'fit.warnings').length // => 1
 * reviveWarnings([{ code: 'SOMETHING', message: 'else' }], 'fit.warnings') // => Error INVALID_DOCUMENT
 */
export function reviveWarnings(value: unknown, path: string): readonly Warning[] {
  return expectList(value, path).map((entry, i) => warning(entry, `${path}[${i}]`))
}

/**
 * What a report read from JSON says was dropped, each entry checked.
 *
 * @throws ClienteleError naming the first entry that is damaged, or whose reason this version does not know.
 * @example
 * import { reviveDropped } from 'clientele/model'
 * reviveDropped([{ reason: 'same-day', count: 3 }], 'fit.dropped') // => [{ reason: 'same-day', count: 3 }]
 */
export function reviveDropped(value: unknown, path: string): readonly Dropped[] {
  return expectList(value, path).map((entry, i) => dropped(entry, `${path}[${i}]`))
}

function warning(value: unknown, path: string): Warning {
  const fields = expectObject(value, path)
  const code = WARNING_CODES.find((known: WarningCode) => known === fields['code'])
  if (code === undefined) return reject('INVALID_DOCUMENT', `${path}.code`, 'a known warning code', fields['code'])
  const about = fields['path']
  return {
    code,
    message: expectText(fields['message'], `${path}.message`),
    ...(about === undefined ? {} : { path: expectText(about, `${path}.path`) }),
  }
}

function dropped(value: unknown, path: string): Dropped {
  const fields = expectObject(value, path)
  const reason = DROP_REASONS.find((known: DropReason) => known === fields['reason'])
  if (reason === undefined) return reject('INVALID_DOCUMENT', `${path}.reason`, 'a known reason', fields['reason'])
  return { reason, count: expectInteger(fields['count'], `${path}.count`) }
}
