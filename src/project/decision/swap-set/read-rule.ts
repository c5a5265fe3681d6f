import { expectFinite, expectKnownKeys, expectObject, expectOneOf, expectText } from '../../../errors/index.js'
import { FINITE, OUTCOME } from '../../../statistics/columns.js'
import { expectOwnColumn } from '../applicants.js'
import type { AcceptanceRule } from './types.js'

/** 1 for each applicant whom a rule accepts. */
export function acceptedBy(rule: AcceptanceRule, size: number, path: string): Uint8Array {
  const kind = expectOneOf(expectObject(rule, path)['kind'], ['decided', 'at-least', 'at-most'], `${path}.kind`)
  expectKnownKeys(rule, kind === 'decided' ? ['kind', 'name', 'accepted'] : ['kind', 'name', 'values', 'cutOff'], path)
  expectText(rule.name, `${path}.name`)
  if (rule.kind === 'decided') return Uint8Array.from(expectOwnColumn(rule.accepted, `${path}.accepted`, size, OUTCOME))
  const values = expectOwnColumn(rule.values, `${path}.values`, size, FINITE)
  const cutOff = expectFinite(rule.cutOff, `${path}.cutOff`)
  const isAccepted = rule.kind === 'at-least' ? (value: number) => value >= cutOff : (value: number) => value <= cutOff
  return Uint8Array.from(values, value => (isAccepted(value) ? 1 : 0))
}
